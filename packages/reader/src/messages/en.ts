import type { Messages } from "@cop-sdk/diagnostics";

export const en = {
  "input/empty": {
    message: "The input holds no data; a document was expected.",
    guidance: "Check that the right file was chosen and that it was saved completely.",
  },
  "input/office-file": {
    message: "This is an office file ({type}), not JSON or YAML text.",
    guidance: "Word processors and spreadsheets store data in a form of their own. Save or export the content as JSON, or use the import for tables.",
  },
  "input/not-text": {
    message: "This is a file of the type {type}, not JSON or YAML text.",
    guidance: "Choose the file that holds the data itself. Unpack an archive first; from a PDF or a picture, the data must be entered anew.",
  },
  "input/binary": {
    message: "This file holds binary data; JSON or YAML text was expected.",
    guidance: "Choose the text file with the data, or export it again as JSON in UTF-8.",
  },
  "input/markup": {
    message: "This text is {type}, not JSON or YAML.",
    guidance: "A web page is often saved instead of the data behind it, also when a server answers with an error page. Download the data file itself.",
  },
  "input/yaml": { message: "This text looks like YAML; only JSON is read here.", guidance: "Save it as JSON, or let the program read YAML as well." },
  "encoding/invalid-utf-8": {
    message: "The byte at position {byte} of the file is not valid UTF-8.",
    guidance: "The file is damaged or was saved in another encoding. Open it in the program that made it and save it as UTF-8.",
  },
  "encoding/not-utf-8": {
    message: "The text is not UTF-8 (first at byte {byte}); it was probably saved as {encoding}.",
    guidance: "Nothing is converted without you. Open the file as {encoding}, check that the letters are right, and save it as UTF-8.",
  },
  "encoding/utf-16": {
    message: "The text is encoded as {encoding}; UTF-8 is expected in files that are exchanged.",
    guidance: "It was read. Save it as UTF-8, so that every other program reads it too (RFC 8259).",
  },
  "encoding/incomplete": {
    message: "The text in {encoding} ends in the middle of a character.",
    guidance: "The file was cut off or damaged. Save or send it again, best as UTF-8.",
  },
  "encoding/unsupported": { message: "The text is encoded as {encoding}, which is not read; UTF-8 was expected.", guidance: "Save the file as UTF-8." },
  "limit/bytes": {
    message: "The input is larger ({size} bytes) than the limit of {limit} bytes.",
    guidance: 'Split the document, or raise the limit "bytes" of the reader if you trust its origin.',
  },
  "limit/text-length": {
    message: "The input of {size} bytes is longer than a text can be in this environment.",
    guidance: "Split the document into several files.",
  },
  "limit/yaml-length": {
    message: "The YAML text is longer ({size} characters) than the limit of {limit} characters.",
    guidance: 'Reading YAML is slow. Save a document of this size as JSON, or raise the limit "yamlLength" of the reader.',
  },
  "limit/yaml-tokens": {
    message: "The YAML text has more words and signs than the limit of {limit}.",
    guidance: 'Save a document of this size as JSON, or raise the limit "yamlTokens" of the reader.',
  },
  "limit/depth": {
    message: "Lists and objects are nested deeper than the limit of {limit}.",
    guidance: 'Real documents are far from this depth: look for brackets or indentation out of place. Otherwise raise the limit "depth" of the reader.',
  },
  "limit/stack": {
    message: "Lists and objects are nested deeper than this environment can read.",
    guidance: "Make the document flatter, or read it elsewhere.",
  },
  "limit/nodes": {
    message: "The document has more values than the limit of {limit}.",
    guidance: 'Split the document, or raise the limit "nodes" of the reader.',
  },
  "limit/string-length": {
    message: "One text is longer than the limit of {limit} characters.",
    guidance: 'Keep files and pictures outside the document and name their address; or raise the limit "stringLength" of the reader.',
  },
  "limit/key-length": {
    message: "The name of a member is longer than the limit of {limit} characters.",
    guidance: 'A text probably stands where a name belongs; look for a missing quotation mark. Otherwise raise the limit "keyLength" of the reader.',
  },
  "limit/keys": {
    message: "One object has more members than the limit of {limit}.",
    guidance: 'Write many entries of one kind as a list, or raise the limit "keys" of the reader.',
  },
  "limit/aliases": {
    message: "Aliases repeat parts of the document more often than the limit of {limit}.",
    guidance: 'A few aliases inside each other can grow to billions of values. Write the parts out, or raise the limit "aliases" of the reader.',
  },
  "limit/findings": {
    message: "Findings listed: {limit}; findings of the same reading not listed: {more} or more.",
    guidance: 'Mend those listed and read again, or raise the limit "findings" of the reader.',
  },
  "json/no-value": {
    message: "The text holds comments but no data; a JSON value was expected.",
    guidance: "Check that the right file was chosen and that it was saved completely.",
  },
  "json/unexpected-end": {
    message: "The text ends on line {line}, but the {bracket} of line {openLine} is still open.",
    guidance: "The file was probably cut off. Send or save it again; or close what is open.",
  },
  "json/bracket-mismatch": {
    message: "Found {found} where {expected} was expected to close line {openLine}.",
    guidance: "A bracket is missing, or one too many, between these two lines.",
  },
  "json/value-expected": {
    message: "Found {found} where a value was expected.",
    guidance: "A value is a text in double quotation marks, a number, true, false, null, a list in [ ] or an object in { }.",
  },
  "json/key-expected": {
    message: "Found {found} where the name of a member in double quotation marks was expected.",
    guidance: 'Inside curly brackets each value has a name: "title": "…".',
  },
  "json/colon-expected": { message: "Found {found} where a colon was expected between a name and its value.", guidance: 'Write "title": "…".' },
  "json/comma-expected": {
    message: "Found {found} where a comma or {closing} was expected.",
    guidance: 'Put a comma before the next item, or look for a quotation mark inside the text before it (write it as \\").',
  },
  "json/text-after-end": {
    message: "Found {found} after the end of the document; nothing more was expected.",
    guidance: "A JSON file holds one value. Put several into one list, keep one document per file, or look for a bracket that closes too early.",
  },
  "json/comment": { message: "JSON has no comments.", guidance: "Remove it, or keep the remark in a field of its own." },
  "json/trailing-comma": { message: "A comma stands before the closing bracket, where nothing follows it.", guidance: "Remove the comma." },
  "json/single-quotes": { message: "Single quotation marks were found; JSON expects double ones.", guidance: "Write \"…\" instead of '…'." },
  "json/typographic-quotes": {
    message: "Typographic quotation marks were found; JSON expects straight ones.",
    guidance: 'Word processors replace " by “ ”. Use a plain text editor, and write "…".',
  },
  "json/unquoted-key": { message: "The name of a member stands without quotation marks.", guidance: 'Write it in double quotation marks: "title": "…".' },
  "json/unknown-word": {
    message: "A word was found where a value was expected; only true, false and null stand without quotation marks.",
    guidance: "Write these three in small letters, and put any text in double quotation marks.",
  },
  "json/not-a-number": {
    message: "JSON has no NaN and no Infinity; a number was expected.",
    guidance: "Write null, or leave the field out and say why the figure is missing.",
  },
  "json/leading-zero": {
    message: "A number begins with a zero that does not count.",
    guidance: "Remove the zero; if it belongs to a code or telephone number, put the whole in double quotation marks.",
  },
  "json/number-form": {
    message: "A number is not written as JSON expects: digits, a point, an exponent, and no other signs.",
    guidance: "Write 1234.5 without plus sign, separators or unit; put dates and codes in double quotation marks.",
  },
  "json/number-range": {
    message: "A number is too large to be read.",
    guidance: "Check the number of digits; write a long identifier as text in double quotation marks.",
  },
  "json/number-precision": {
    message: "A number has more digits than can be kept; it was rounded when it was read.",
    guidance: "Write a long identifier as text in double quotation marks; round a measured figure to what is known.",
  },
  "json/line-break-in-string": {
    message: "A text that begins here does not end on its line.",
    guidance: "Add the closing quotation mark, or write a line break inside a text as \\n.",
  },
  "json/control-character": {
    message: "A text holds the control character {character}, which JSON allows only as an escape.",
    guidance: "Remove it; write a tab as \\t and a line break as \\n.",
  },
  "json/invisible-character": {
    message: "The invisible character {character} stands between the parts of the document; JSON allows only plain spaces and line breaks there.",
    guidance: "It often comes with text copied from a web page or a word processor. Replace it by a space.",
  },
  "json/escape": {
    message: "A backslash is followed by a sign that JSON does not know there.",
    guidance: "Write a backslash itself as \\\\, for example in file paths, and a code point as \\u with four hexadecimal digits.",
  },
  "json/lone-surrogate": {
    message: "A text holds half of a character, which no file can store.",
    guidance: "The character, often an emoji, was cut in two. Type it again or remove it.",
  },
  "json/duplicate-key": {
    message: 'The member "{member}" stands twice in one object; its first place is line {firstLine}.',
    guidance: "Readers would differ in which value counts. Keep one of the two, or rename one.",
  },
  "json/prototype-key": {
    message: "A member has the name __proto__, which is not allowed.",
    guidance: "Programs can be attacked through this name. Remove the member or rename it.",
  },
  "yaml/syntax": {
    message: "The YAML cannot be read from here on; another sign or indentation was expected.",
    guidance: "Compare indentation, colons, dashes and quotation marks with the lines around; put texts with special signs in quotation marks.",
  },
  "yaml/indentation": {
    message: "This line is not indented as its neighbours are.",
    guidance: "Entries of one list or object begin in the same column; what belongs to an entry begins further right.",
  },
  "yaml/tab": { message: "A tab is used for indentation; YAML expects spaces.", guidance: "Replace tabs at the beginning of lines by spaces." },
  "yaml/colon-in-text": {
    message: "A second colon makes this line unclear; one name and one value were expected.",
    guidance: "Put a text that holds a colon followed by a space in quotation marks.",
  },
  "yaml/quotes-needed": {
    message: "A text begins with a sign that has a meaning of its own in YAML.",
    guidance: "Put the text in quotation marks; signs such as @ ` % & * ! and brackets need them.",
  },
  "yaml/missing-sign": {
    message: "A sign is missing here: a quotation mark, a bracket, a comma or a colon.",
    guidance: "Close what was opened before, and put a space after each colon and comma.",
  },
  "yaml/escape": {
    message: "A backslash is followed by a sign that YAML does not know there.",
    guidance: "Use single quotation marks for texts with backslashes, or write a backslash as \\\\.",
  },
  "yaml/unknown-alias": {
    message: "An alias (*) names a part that was not marked (&) before.",
    guidance: "Mark the part before it is used, write it out, or put a text that begins with * in quotation marks.",
  },
  "yaml/cyclic-alias": {
    message: "An alias stands inside the part it repeats, so that the document would never end.",
    guidance: "Refer to the other part by its id instead.",
  },
  "yaml/tag": {
    message: "A tag of a special type (!) was found; only plain texts, numbers, true, false, null, lists and objects are read.",
    guidance: "Remove the tag, or put a text that begins with ! in quotation marks. Dates are written as text.",
  },
  "yaml/directive": {
    message: "A line with % gives an instruction that is not followed; the document is read as YAML 1.2.",
    guidance: "Remove the line. In YAML 1.2 words such as yes and no are texts.",
  },
  "yaml/several-documents": {
    message: "A second document begins here; one document per file was expected.",
    guidance: "Put each document into a file of its own, or make them entries of one list.",
  },
  "yaml/duplicate-key": {
    message: 'The member "{member}" stands twice in one object; its first place is line {firstLine}.',
    guidance: "Readers would differ in which value counts. Keep one of the two, or rename one.",
  },
  "yaml/prototype-key": {
    message: "A member has the name __proto__, which is not allowed.",
    guidance: "Programs can be attacked through this name. Remove the member or rename it.",
  },
  "yaml/key-not-text": {
    message: "The name of a member is not a text.",
    guidance: 'YAML reads a number, true, false or nothing here. Put the name in quotation marks: "2019": …',
  },
  "yaml/merge-key": { message: "A merge key (<<) was found; YAML 1.2 has none.", guidance: "Write the members out where they are needed." },
  "yaml/number-range": {
    message: "A number is too large, or is infinite or not a number; a JSON number was expected.",
    guidance: "Write null, or leave the field out and say why the figure is missing; write a long identifier in quotation marks.",
  },
  "yaml/number-precision": {
    message: "A number has more digits than can be kept; it was rounded when it was read.",
    guidance: "Write a long identifier in quotation marks; round a measured figure to what is known.",
  },
  "yaml/number-form": {
    message: "This is read as a number although it is not written like one (leading zero, plus sign, 0x, 0o, bare point or exponent).",
    guidance: "If it is a code, a telephone number or a reference, put it in quotation marks; otherwise write the number in plain digits.",
  },
  "yaml/ambiguous-word": {
    message: "This word was read as text; some other programs read it as true or false.",
    guidance: "Put it in quotation marks if it is a text (such as the code of Norway), or write true or false.",
  },
  "yaml/lone-surrogate": {
    message: "A text holds half of a character, which no file can store.",
    guidance: "The character, often an emoji, was cut in two. Type it again or remove it.",
  },
  "yaml/control-character": {
    message: "A control character stands here; YAML does not allow it in a text file.",
    guidance: "Remove it, or write it as an escape in double quotation marks.",
  },
} satisfies Messages;
