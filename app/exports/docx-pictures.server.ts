/** Pictures in docx: two beside each other in a table without lines, each over its caption. */
import type * as Docx from "docx";
import type { PrintedPicture } from "./document.ts";
import { paragraph, twips, type Library } from "./docx-parts.server.ts";
import { BODY_FONT, POINTS_PER_MM, TABLE_POINTS, textWidth } from "./official-type.ts";

/** Four pictures leave room for the text on one page. */
const MAX_HEIGHT_MM = 42;
const GAP_MM = 4;
/** The library measures pictures in pixels of 1/96 inch. */
const PIXELS_PER_MM = (POINTS_PER_MM * 96) / 72;

export function pictureTable(docx: Library, pictures: readonly PrintedPicture[]): Docx.Table {
  const half = textWidth("portrait") / 2;
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  const pairs = pictures.flatMap((picture, index) => (index % 2 === 0 ? [[picture, pictures[index + 1]]] : []));
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(half * 2), type: docx.WidthType.DXA },
    columnWidths: [twips(half), twips(half)],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: pairs.map(
      (pair) =>
        new docx.TableRow({
          cantSplit: true,
          children: pair.map(
            (picture) =>
              new docx.TableCell({
                width: { size: twips(half), type: docx.WidthType.DXA },
                borders,
                children: picture ? pictureParts(docx, picture, half - GAP_MM) : [new docx.Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

function pictureParts(docx: Library, picture: PrintedPicture, width: number): Docx.Paragraph[] {
  const scale = Math.min(width / picture.width, MAX_HEIGHT_MM / picture.height) * PIXELS_PER_MM;
  const caption = { font: BODY_FONT, points: TABLE_POINTS, align: "center" } as const;
  const name = picture.caption || "图片";
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      keepNext: true,
      children: [
        new docx.ImageRun({
          type: picture.type === "image/png" ? "png" : "jpg",
          data: picture.bytes,
          transformation: {
            width: Math.round(picture.width * scale),
            height: Math.round(picture.height * scale),
          },
          altText: { name, title: name, description: name },
        }),
      ],
    }),
    ...(picture.caption ? [paragraph(docx, picture.caption, caption)] : []),
  ];
}
