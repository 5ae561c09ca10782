import {
  mergedText,
  PAPER_TEXTS,
  paperTextsOf,
  standingText,
  textFault,
  tidyText,
  type PaperRef,
  type PaperText,
} from "#app/domain/paper-text.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { numberTakenWords, paperTextFaultWords, paperTextTheirsWords } from "#app/wording/papers.ts";
import { insertPaperText } from "#db/paper-texts.ts";
import { accomplished, type Command } from "./command.ts";

/** A field as it was typed, over the version the writer read; 0 where nothing stood. */
export type TypedText = { readonly field: string; readonly text: string; readonly version: number };

type Input = PaperRef & { readonly texts: readonly TypedText[] };

/**
 * Keeps what people write into a paper. Fields nobody touched stay, also where somebody else wrote meanwhile; where
 * both wrote, nothing is kept before the writer has seen the other's words. No two issues of a year share a 期号.
 */
export const writePaperTexts: Command<Input> = {
  name: "write-paper-texts",
  action: "paper.compose",
  subject: subjectOfPaper,
  run({ plan, writer, actor, now, today }, { paper, halfYear, meeting, texts }) {
    const ref = { paper, halfYear, meeting };
    const written = paperTextsOf(plan, ref);
    const faults: Record<string, string> = {};
    const contested: Record<string, string> = {};
    const changes: PaperText[] = [];
    for (const { field, version, text: typed } of texts) {
      const kind = PAPER_TEXTS[paper][field];
      if (!kind) continue;
      const text = tidyText(kind, typed);
      const wordings = written.filter((each) => each.field === field);
      const standing = wordings.at(-1);
      const outcome = mergedText(wordings, version, text);
      if (outcome === "contested" && standing) contested[field] = paperTextTheirsWords(standing);
      if (outcome !== "mine") continue;
      const fault = textFault(kind, text);
      if (fault) faults[field] = paperTextFaultWords(fault, kind, text);
      else changes.push({ ...ref, field, version: version + 1, text, writtenAt: now, writtenBy: actor.name });
    }
    if (changes.some(({ field }) => field === "number" || field === "issuedOn")) {
      const taken = numberTakenWords({ ...plan, paperTexts: [...plan.paperTexts, ...changes] }, ref, today);
      if (taken) faults.number ??= taken;
    }
    if (Object.keys(faults).length > 0) return refuse("paper-text-invalid", { fields: { ...contested, ...faults } });
    if (Object.keys(contested).length > 0) return refuse("stale", { fields: contested });
    if (changes.length === 0) return refuse("paper-text-unchanged");
    for (const change of changes) insertPaperText(writer, change);
    const before = changes.map(({ field }) => [field, standingText(written, field)?.text ?? ""]);
    const after = changes.map(({ field, text }) => [field, text]);
    const subject = ["paper", paper, halfYear, meeting].filter(Boolean).join("/");
    return accomplished(undefined, {
      subject,
      before: Object.fromEntries(before),
      after: Object.fromEntries(after),
    });
  },
};

/** Half-years that are reported on; the paper over all of them has none, and only 会议材料 is for a meeting. */
function subjectOfPaper(plan: Plan, { paper, halfYear, meeting }: PaperRef): Subject | null {
  const isOverAll = paper === "self-assessment";
  const isKnown = isOverAll
    ? halfYear === null
    : halfYear !== null && plan.halfYearById.get(halfYear)?.progressReport === "required";
  return isKnown && (paper === "meeting-pack") === (meeting !== null) ? {} : null;
}
