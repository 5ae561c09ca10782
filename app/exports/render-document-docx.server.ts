/** A paper in prose as a Word document, in the type of official papers (GB/T 9704). */
import type * as Docx from "docx";
import { attachmentLead, runText, type Block, type PaperDocument, type Run } from "./document.ts";
import { numbered, type NumberedBlock } from "./document-numbers.ts";
import { FONT_TABLE } from "./docx-fonts.ts";
import {
  layout,
  letterhead,
  pageFurniture,
  paragraph,
  run,
  tableOf,
  title,
  type Library,
  type Type,
} from "./docx-parts.server.ts";
import {
  BODY_FONT,
  COMPACT_MARGINS,
  HEAD_FONT,
  proseType,
  SMALL_POINTS,
  SUBHEAD_FONT,
  TABLE_POINTS,
  type ProseType,
} from "./official-type.ts";
import { pictureTable } from "./docx-pictures.server.ts";
import { printableLines, printableText } from "./printable-text.ts";
import { paperParts } from "./render-docx.server.ts";

type Part = Docx.Paragraph | Docx.Table;

/** Characters of the text that stay with what stands below it: about three lines. */
const LAST_CHARACTERS = 60;

/** The first of the blocks that go onto one page with hospital and day, which do not stand without text (GB/T 9704). */
function lastTogether(blocks: readonly Block[]): number {
  let characters = 0;
  let first = blocks.length;
  while (first > 0 && characters < LAST_CHARACTERS) {
    first -= 1;
    const block = blocks[first];
    if (block?.kind === "paragraph" || block?.kind === "item") characters += runText(block.runs).length;
    else if (block?.kind === "heading") characters += block.text.length;
    else return first;
  }
  return first;
}

/** The bytes of a .docx file. */
export async function renderDocumentDocx(paper: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const document = new docx.Document({
    title: paper.titleLines.join(""),
    creator: paper.issuer,
    description: paper.colophon,
    sections: [
      {
        ...pageFurniture(docx, "portrait", paper.demo, paper.compact ? COMPACT_MARGINS : {}),
        children: bodyParts(docx, paper),
      },
      ...paper.attachments.map((attachment) => ({
        ...pageFurniture(docx, attachment.paper.orientation, paper.demo),
        children: paperParts(docx, attachment.paper),
      })),
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document, undefined, [FONT_TABLE]));
}

function bodyParts(docx: Library, paper: PaperDocument): Part[] {
  const type = proseType(paper.compact);
  const together = lastTogether(paper.blocks);
  const centred: Type = { font: SUBHEAD_FONT, points: type.points, line: type.line, align: "center", after: type.gap };
  return [
    ...(paper.letterhead ? letterhead(docx, paper.issuer, "portrait", paper.letterhead) : []),
    ...paper.titleLines.map((line, index) => {
      const isLast = paper.subtitle === null && index === paper.titleLines.length - 1;
      return title(docx, line, type.titlePoints, isLast ? type.gap : undefined);
    }),
    ...(paper.subtitle === null ? [] : [paragraph(docx, paper.subtitle, centred)]),
    ...numbered(paper.blocks).flatMap((block, index) => {
      return blockParts(docx, block, type, index >= together);
    }),
    ...(paper.pictures && paper.pictures.length > 0 ? [pictureTable(docx, paper.pictures)] : []),
    ...attachmentList(docx, paper, type),
    ...paper.signature.map((line, index) => signatureLine(docx, line, type, index === 0)),
    paragraph(docx, paper.colophon, { font: BODY_FONT, points: SMALL_POINTS, align: "left", before: type.gap }),
  ];
}

/** @param stays on the page of what follows */
function blockParts(docx: Library, { block, number }: NumberedBlock, type: ProseType, stays: boolean): Part[] {
  switch (block.kind) {
    case "heading": {
      const font = block.level === 1 ? HEAD_FONT : SUBHEAD_FONT;
      return [indented(docx, [`${number}${block.text}`], type, { font, heading: block.level })];
    }
    case "paragraph":
      return [indented(docx, block.runs, type, { flush: block.flush, stays })];
    case "item":
      return [indented(docx, [number, ...block.runs], type, { stays })];
    case "writing":
      return writingParts(docx, block, type, stays);
    case "table": {
      const caption: Type = { font: HEAD_FONT, points: 14, align: "center", before: type.gap, after: 4 };
      const points = block.points ?? TABLE_POINTS;
      const note: Type = { font: BODY_FONT, points, align: "left", before: 3 };
      return [
        new docx.Paragraph({
          ...layout(docx, caption),
          keepNext: true,
          children: [run(docx, printableText(block.caption), caption)],
        }),
        tableOf(docx, block.table, { orientation: "portrait", points }),
        ...block.notes.map((text) => paragraph(docx, text, { ...note, stays })),
        new docx.Paragraph({ keepNext: stays, spacing: { line: type.gap * 20, lineRule: docx.LineRuleType.EXACT } }),
      ];
    }
  }
}

type Look = {
  readonly font?: string;
  readonly heading?: 1 | 2;
  readonly flush?: boolean;
  readonly stays?: boolean;
};

/** A paragraph that begins two characters in. */
function indented(docx: Library, runs: readonly Run[], type: ProseType, look: Look = {}): Docx.Paragraph {
  const body: Type = { font: look.font ?? BODY_FONT, points: type.points, line: type.line, align: "left" };
  const lines = printableLines(breakable(runText(runs)));
  return new docx.Paragraph({
    ...layout(docx, { ...body, stays: look.stays }),
    ...(!look.flush && { indent: { firstLine: type.points * 2 * 20, firstLineChars: 200 } }),
    ...(look.heading && { outlineLevel: look.heading, keepNext: true }),
    children: lines.map((line, index) => run(docx, line, body, index > 0)),
  });
}

/** LibreOffice takes 「1、2、3」 and 「81%（13/16）」 for one word; invisible places to break keep lines full. */
function breakable(text: string): string {
  return text.replace(/(?<=\d、)(?=\d)|(?<=%)(?=（)/g, "\u200b");
}

/** The words given, or lines to write them on. */
function writingParts(
  docx: Library,
  { label, text, lines }: { label: string; text: string; lines: number },
  type: ProseType,
  stays: boolean,
): Docx.Paragraph[] {
  const lead = label === "" ? "" : `${label}：`;
  if (text.trim() !== "")
    return printableLines(`${lead}${text}`).map((line, index, all) =>
      indented(docx, [line], type, { stays: stays && index === all.length - 1 }),
    );
  const rule: Type = { font: BODY_FONT, points: type.points, line: type.line, align: "left", stays };
  return [
    ...(lead === "" ? [] : [indented(docx, [lead], type, { stays: true })]),
    ...Array.from(
      { length: lines },
      () =>
        new docx.Paragraph({
          ...layout(docx, rule),
          border: {
            bottom: { style: docx.BorderStyle.SINGLE, size: 4, space: 1, color: "999999" },
            between: { style: docx.BorderStyle.SINGLE, size: 4, space: 1, color: "999999" },
          },
          children: [],
        }),
    ),
  ];
}

/** 「附件：1. …」, the others below the first. */
function attachmentList(docx: Library, { attachments }: PaperDocument, type: ProseType): Docx.Paragraph[] {
  const body: Type = { font: BODY_FONT, points: type.points, line: type.line, align: "left" };
  return attachments.map(
    ({ name }, index) =>
      new docx.Paragraph({
        ...layout(docx, { ...body, before: index === 0 ? type.gap : 0 }),
        // Two characters in; 附件： takes three more.
        indent: { left: type.points * (index === 0 ? 2 : 5) * 20 },
        keepNext: true,
        children: [run(docx, attachmentLead(index, attachments.length) + printableText(name), body)],
      }),
  );
}

/** Four characters from the right margin. */
function signatureLine(docx: Library, text: string, type: ProseType, isFirst: boolean): Docx.Paragraph {
  const body: Type = { font: BODY_FONT, points: type.points, line: type.line, align: "right" };
  return new docx.Paragraph({
    ...layout(docx, { ...body, before: isFirst ? type.line : 0 }),
    indent: { right: type.points * 4 * 20 },
    // Hospital, day and colophon stand on one page.
    keepNext: true,
    children: [run(docx, printableText(text), body)],
  });
}
