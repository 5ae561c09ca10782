/** What may not stand in an XML file at all, tabs, carriage returns and halves of surrogate pairs included. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  /[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The lines of a text as paper can carry them: Windows and old line ends count, unprintable characters go. */
export function printableLines(text: string): string[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replaceAll("\t", " ")
    .replace(UNPRINTABLE, "")
    .split("\n");
}

/** The same in one piece, lines divided by `\n`. */
export function printableText(text: string): string {
  return printableLines(text).join("\n");
}
