import { expect, test } from "vitest";
import type { PaperRef, PaperText } from "#app/domain/paper-text.ts";
import { reportPlan } from "#app/domain/report.fixture.ts";
import { numberHint } from "./papers.ts";

const REF: PaperRef = { paper: "bulletin", halfYear: "2025-H1", meeting: null };
const TODAY = "2025-07-08";

function wrote(
  halfYear: "2024-H1" | "2024-H2" | "2025-H1",
  field: string,
  text: string,
  more: Partial<PaperText> = {},
) {
  const by = { version: 1, writtenAt: "2025-07-08T09:00:00+08:00", writtenBy: "沈丽萍" };
  return { ...REF, halfYear, field, text, ...by, ...more } satisfies PaperText;
}

const label = (id: string) => reportPlan().halfYearById.get(id === "2024-H2" ? "2024-H2" : "2024-H1")?.label;

test.each<[string, readonly PaperText[], string]>([
  ["nothing was numbered yet", [], "2025年还没有别的期号，第一期填1"],
  [
    "the last number of the year counts",
    [
      wrote("2024-H1", "number", "4"),
      wrote("2024-H1", "issuedOn", "2025-01-20"),
      wrote("2024-H2", "number", "2"),
      wrote("2024-H2", "issuedOn", "2025-02-10"),
    ],
    "2025年已用到第4期，下一期填5",
  ],
  [
    "another year counts anew",
    [wrote("2024-H1", "number", "4"), wrote("2024-H1", "issuedOn", "2024-08-10")],
    "2025年还没有别的期号，第一期填1",
  ],
  ["without a day, the year it was written", [wrote("2024-H2", "number", "2")], "2025年已用到第2期，下一期填3"],
  [
    "its own day decides the year",
    [
      wrote("2024-H1", "number", "4"),
      wrote("2024-H1", "issuedOn", "2024-08-10"),
      wrote("2025-H1", "issuedOn", "2024-12-30"),
    ],
    "2024年已用到第4期，下一期填5",
  ],
  [
    "the last wording stands",
    [wrote("2024-H2", "number", "9"), wrote("2024-H2", "number", "", { version: 2 })],
    "2025年还没有别的期号，第一期填1",
  ],
  [
    "another paper has its own numbers",
    [{ ...wrote("2024-H2", "number", "9"), paper: "briefing" }],
    "2025年还没有别的期号，第一期填1",
  ],
  [
    "a number given twice is said",
    [wrote("2024-H2", "number", "2"), wrote("2025-H1", "number", "2")],
    `2025年第2期已用于${label("2024-H2")}，请核对`,
  ],
])("%s", (_what, paperTexts, hint) => {
  expect(numberHint({ ...reportPlan(), paperTexts }, REF, TODAY)).toBe(`只填数字。${hint}`);
});
