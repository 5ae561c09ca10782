/** A paper in prose as the page draws it. */
import type {
  BlockFacts,
  CellFacts,
  DocumentFacts,
  RunFacts,
  TableFacts,
} from "#app/components/document/document-facts.ts";
import { attachmentLead, type Block, type PaperDocument, type Run } from "#app/exports/document.ts";
import { numbered, type NumberedBlock } from "#app/exports/document-numbers.ts";
import { placeCells, type PaperTable } from "#app/exports/paper.ts";

/** @param own the address of this page: what leads into it stays on it */
export function documentFacts(document: PaperDocument, own: string): DocumentFacts {
  const { issuer, letterhead, titleLines, subtitle, blocks, attachments, signature, colophon } = document;
  const onPage = (to: string) => (to.startsWith(`${own}#`) ? to.slice(own.length) : to);
  return {
    issuer,
    letterhead,
    titleLines,
    subtitle,
    blocks: numbered(blocks).map((block) => blockFacts(block, onPage)),
    attachments: attachments.map(({ name, paper }, index) => ({
      label: paper.label,
      lead: attachmentLead(index, attachments.length),
      name,
      title: paper.titleLines.join("").replaceAll("\n", ""),
      table: tableFacts("", paper.table, paper.footnotes, onPage),
      colophon: paper.colophon,
    })),
    signature,
    colophon,
  };
}

type OnPage = (to: string) => string;

function blockFacts({ block, number }: NumberedBlock, onPage: OnPage): BlockFacts {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: block.level, text: `${number}${block.text}` };
    case "paragraph":
      return { kind: "paragraph", runs: runFacts(block.runs, onPage), flush: block.flush ?? false };
    case "item":
      return { kind: "paragraph", runs: [number, ...runFacts(block.runs, onPage)], flush: false };
    case "writing":
      return block satisfies Extract<Block, { kind: "writing" }>;
    case "table":
      return { kind: "table", table: tableFacts(block.caption, block.table, block.notes, onPage) };
  }
}

function runFacts(runs: readonly Run[], onPage: OnPage): RunFacts[] {
  return runs.map((run) => (typeof run === "string" ? run : { value: run.value, to: onPage(run.to) }));
}

function tableFacts(caption: string, table: PaperTable, notes: readonly string[], onPage: OnPage): TableFacts {
  const { columns, headRows, bodyRows } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cells = placeCells(table);
  const rowsFrom = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      cells
        .filter(({ row }) => row === from + index)
        .map(({ text, columns: span, rows, look, align, shaded, to, anchor }): CellFacts => ({
          text,
          columns: span,
          rows,
          look,
          align,
          shaded: shaded ?? false,
          to: to === undefined ? null : onPage(to),
          anchor: anchor ?? null,
        })),
    );
  return {
    caption,
    widths: columns.map(({ width }) => Math.round((width / whole) * 1000) / 10),
    headRows: rowsFrom(0, headRows.length),
    bodyRows: rowsFrom(headRows.length, bodyRows.length),
    notes,
  };
}
