/** Whether a text has the form of a language tag. */
export const isTag = (text: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(text);
