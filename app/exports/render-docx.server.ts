/** A paper as a Word document: A4, the head repeated on every page. docx is heavy and loads on first use. */
import type * as Docx from "docx";
import { letterhead, pageFurniture, paragraph, tableOf, title, type Library, type Type } from "./docx-parts.server.ts";
import { BODY_FONT, HEAD_FONT, LABEL_POINTS, SMALL_POINTS, TABLE_POINTS } from "./official-type.ts";
import type { Paper } from "./paper.ts";

const FEW_NOTES = 14;

/** The bytes of a .docx file. */
export async function renderDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const document = new docx.Document({
    title: paper.titleLines.join("").replaceAll("\n", ""),
    creator: paper.issuer,
    description: paper.colophon,
    sections: [{ ...pageFurniture(docx, paper.orientation, paper.demo), children: paperParts(docx, paper) }],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

/** Head, table and notes of a paper, for a section of its own. */
export function paperParts(docx: Library, paper: Paper): (Docx.Paragraph | Docx.Table)[] {
  const { issuer, orientation, bodyPoints, footnotes, colophon } = paper;
  // A few notes stay together: two lines on a page of their own look lost.
  const stays = footnotes.length <= FEW_NOTES;
  const note: Type = {
    font: BODY_FONT,
    points: Math.max(SMALL_POINTS, bodyPoints),
    align: "left",
    before: bodyPoints < TABLE_POINTS ? 2 : 4,
    stays,
  };
  return [
    ...(paper.letterhead ? letterhead(docx, issuer, orientation, paper.letterhead) : heading(docx, paper)),
    tableOf(docx, paper.table, { orientation, points: bodyPoints }),
    ...footnotes.map((text) => paragraph(docx, text, note)),
    paragraph(docx, colophon, { ...note, points: SMALL_POINTS, stays: false }),
  ];
}

function heading(docx: Library, { label, titleLines, titlePoints }: Paper): Docx.Paragraph[] {
  const type: Type = { font: HEAD_FONT, points: LABEL_POINTS, align: "left", after: 4 };
  return [paragraph(docx, label, type), ...titleLines.map((line) => title(docx, line, titlePoints))];
}
