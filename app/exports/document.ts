/**
 * A paper in prose, in no file format yet: the Word file and the page are made of the same blocks. A number that counts
 * something carries the address of the list it counts, so that a reader of the page can open it.
 */
import type { Letterhead, Paper, PaperTable } from "./paper.ts";

export type Figure = { readonly value: string; readonly to: string };
export type Run = string | Figure;

/** Ready to be printed; the bytes are those of a PNG or JPEG file. */
export type PrintedPicture = {
  readonly type: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array;
  /** Pixels; only their proportion counts. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
};

export type Block =
  /** Numbered by its place: 一、 and （一）. */
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** `flush`: not set in by two characters, such as 各科室： */
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly flush?: boolean }
  /** Numbered from 1 under each heading, unless it is the only one there: 1. */
  | { readonly kind: "item"; readonly runs: readonly Run[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly table: PaperTable;
      /** Size of the type, for tables with long cells; 五号 otherwise. */
      readonly points?: number;
      readonly notes: readonly string[];
    }
  /** What people say themselves: their words, or this many lines to write on. */
  | { readonly kind: "writing"; readonly label: string; readonly text: string; readonly lines: number };

export type Attachment = { readonly name: string; readonly paper: Paper };

export type PaperDocument = {
  /** The hospital, as the file's author. */
  readonly issuer: string;
  readonly letterhead: Letterhead | null;
  /** Each is a line of its own. */
  readonly titleLines: readonly string[];
  /** In brackets below the title; null for none. */
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
  /** Below the text, two beside each other. */
  readonly pictures?: readonly PrintedPicture[];
  /** Each begins on a new page and is listed as 附件 below the text. */
  readonly attachments: readonly Attachment[];
  /** Right below the text: who, and the day. */
  readonly signature: readonly string[];
  /** Type of 小四 instead of 三号, for what has to stay on one page. */
  readonly compact: boolean;
  readonly colophon: string;
  /** Invented data: every page says 演示数据 at its top. */
  readonly demo: boolean;
};

/** A number and where its list is. */
export function figure(value: number | string, to: string): Figure {
  return { value: String(value), to };
}

type Part = Run | number | readonly Run[];

function runsOf(part: Part): readonly Run[] {
  if (typeof part === "number") return [String(part)];
  if (typeof part === "string") return part === "" ? [] : [part];
  return "value" in part ? [part] : part;
}

/** Runs written as a sentence: prose`应报${figure(41, …)}行`. */
export function prose(texts: TemplateStringsArray, ...parts: readonly Part[]): Run[] {
  return texts.flatMap((text, index) => [...runsOf(text), ...runsOf(parts[index] ?? "")]);
}

/** Lists of runs with a mark between them. */
export function joined(lists: readonly (Run | readonly Run[])[], mark: string): Run[] {
  return lists.flatMap((list, index) => (index === 0 ? runsOf(list) : [mark, ...runsOf(list)]));
}

export function paragraph(...sentences: readonly (readonly Run[])[]): Block {
  return { kind: "paragraph", runs: sentences.flat() };
}

export function item(...sentences: readonly (readonly Run[])[]): Block {
  return { kind: "item", runs: sentences.flat() };
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: "heading", level, text };
}

/** Attachments as they are labelled: a single one has no number (GB/T 9704). */
export function attached(attachments: readonly Attachment[]): Attachment[] {
  const isOnly = attachments.length === 1;
  return attachments.map(({ name, paper }, index) => ({
    name,
    paper: { ...paper, label: isOnly ? "附件" : `附件${index + 1}` },
  }));
}

/** 「附件：1. 」 before the first name, 「2. 」 before the next; without numbers for a single one. */
export function attachmentLead(index: number, count: number): string {
  return `${index === 0 ? "附件：" : ""}${count > 1 ? `${index + 1}. ` : ""}`;
}

/** The runs as one text. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.value)).join("");
}

/** A paper someone may have, and what its file is called. */
export type OpenedDocument = {
  /** The parts of the file's name, without day and extension. */
  readonly nameParts: readonly string[];
  readonly document: () => PaperDocument;
};
