/** The department's form: rows that are being written, and finished rows ticked for submission. */
import { z } from "zod";
import type { RowContent } from "../domain/report-row.ts";
import { RATINGS } from "../domain/rating.ts";
import { readNumber } from "../domain/typed-value.ts";

const MAX_TEXT = 4000;

// Browsers post line ends as CRLF; what is counted, stored and compared has plain ones.
const longText = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .pipe(z.string().max(MAX_TEXT, `最多 ${MAX_TEXT} 字。`))
  .default("");

const writtenRow = z.object({
  taskNo: z.coerce.number().int(),
  version: z.coerce.number().int().min(0),
  progress: longText,
  difficulties: longText,
  percent: z.string().trim().default(""),
  selfRating: z.enum(RATINGS).nullish().default(null),
  evidence: longText,
});

export const ReportForm = z.object({
  rows: z.array(writtenRow).default([]),
  /** Finished rows the head ticked, as `task:version`. */
  ready: z
    .array(z.string().regex(/^\d+:\d+$/))
    .default([])
    .transform((items) =>
      items.map((item) => {
        const [taskNo = 0, version = 0] = item.split(":").map(Number);
        return { taskNo, version };
      }),
    ),
});

export type ReportFormFields = z.input<typeof ReportForm>;
export type WrittenRow = z.output<typeof writtenRow>;

/** A whole number 0–100, full-width digits allowed; null when left open, undefined when it is no such number. */
export function readPercent(text: string): number | null | undefined {
  const percent = readNumber(text.trim().replace(/[%％]$/, ""));
  if (percent === null || percent === undefined) return percent;
  return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? percent : undefined;
}

/** What is to be saved of a written row. An impossible percent leaves the stored one, so that no text is held up by it. */
export function contentToSave(row: WrittenRow, stored: RowContent): RowContent {
  const { progress, difficulties, selfRating, evidence } = row;
  const percent = readPercent(row.percent);
  return { progress, difficulties, selfRating, evidence, percent: percent === undefined ? stored.percent : percent };
}
