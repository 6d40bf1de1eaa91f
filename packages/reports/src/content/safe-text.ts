// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text of a document as a report may print it: characters that no text format can hold become the replacement character, marks that turn
 * the direction of what follows are taken out, line breaks become spaces.
 */
export const safeText = (text: string): string =>
  text.replace(loneSurrogates, "\ufffd").replace(controls, "\ufffd").replace(directionControls, "").replace(/\s+/g, " ").trim();

/** The address when a report may link to it (http or https, nothing hidden in it), else nothing. */
export const safeAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(address) && safeText(address) === address ? address : undefined;
