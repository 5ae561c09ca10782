/** What a machine without the fonts of official papers takes in their place. */
import { BODY_FONT, HEAD_FONT, SUBHEAD_FONT, TITLE_FONT } from "./official-type.ts";

const FALLBACKS: readonly (readonly [name: string, other: string])[] = [
  [TITLE_FONT, "宋体"],
  [HEAD_FONT, "SimHei"],
  [SUBHEAD_FONT, "楷体"],
  [BODY_FONT, "仿宋"],
];

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const fonts = FALLBACKS.map(
  ([name, other]) =>
    `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
);

/** The font table of the file, in the place of the empty one docx writes. */
export const FONT_TABLE = {
  path: "word/fontTable.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`,
};
