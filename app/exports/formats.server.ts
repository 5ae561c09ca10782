/** File formats papers can be had in: the name's ending → media type and renderer. */
import type { Paper } from "./paper.ts";
import { renderDocx } from "./render-docx.server.ts";
import { renderXlsx } from "./render-xlsx.server.ts";

type Format = {
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (paper: Paper) => Promise<Uint8Array<ArrayBuffer>>;
};

const OFFICE = "application/vnd.openxmlformats-officedocument";

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["xlsx", { extension: "xlsx", mediaType: `${OFFICE}.spreadsheetml.sheet`, render: renderXlsx }],
  ["docx", { extension: "docx", mediaType: `${OFFICE}.wordprocessingml.document`, render: renderDocx }],
]);

/** `task-list.xlsx` → the name of an export and a format; null when the ending is none of ours. */
export function splitFile(file: string): { name: string; format: Format } | null {
  const dot = file.lastIndexOf(".");
  const format = FORMATS.get(file.slice(dot + 1));
  return dot > 0 && format ? { name: file.slice(0, dot), format } : null;
}
