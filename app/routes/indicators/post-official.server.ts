/** States or withdraws an official annual value, as it was posted on the indicator's page. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { stateOfficialValue } from "#app/commands/state-official-value.ts";
import { withdrawOfficialValue } from "#app/commands/withdraw-official-value.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { RefusalCode } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { readNumber } from "#app/domain/typed-value.ts";
import { OfficialForm } from "#app/forms/official-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** The field a refusal belongs to; above the form where there is none. */
const FIELDS: Partial<Record<RefusalCode, string>> = {
  "source-too-short": "source",
  "official-contradicts": "value",
  "reason-too-short": "reason",
};

export function postOfficial(actor: Actor, indicator: Indicator, form: FormData) {
  const submission = parseWithZod(form, { schema: OfficialForm });
  if (submission.status !== "success") return data({ result: submission.reply(), stale: false }, { status: 400 });
  const posted = submission.value;
  const reference = { measureKey: posted.measure, year: posted.year, version: posted.version };
  const measure = indicator.measures.find(({ key }) => key === posted.measure);
  if (!measure) throw new Response("没有这个测量项，请从指标页进入。", { status: 404 });
  const value = posted.intent === "state" ? officialValue(posted.value) : null;
  if (posted.intent === "state" && value === null) {
    const fieldErrors = { value: [measure.inputMode === "boolean" ? "请选“是”或“否”。" : "请填数字，不写单位。"] };
    return data({ result: submission.reply({ fieldErrors }), stale: false }, { status: 422 });
  }
  const result =
    posted.intent === "withdraw"
      ? execute(actor, withdrawOfficialValue, { ...reference, reason: posted.withdrawReason })
      : execute(actor, stateOfficialValue, {
          ...reference,
          value: value ?? 0,
          source: posted.source,
          reason: posted.reason,
        });
  if (result.ok) return redirect(`${paths.indicator(indicator.no, { done: posted.intent })}#m-${posted.measure}`);
  const { refusal } = result;
  const named =
    posted.intent === "withdraw" && refusal.code === "reason-too-short" ? "withdrawReason" : FIELDS[refusal.code];
  const fieldErrors = refusal.fields
    ? Object.fromEntries(Object.entries(refusal.fields).map(([name, words]) => [name, [words]]))
    : named
      ? { [named]: [refusalSentence(refusal)] }
      : {};
  const formErrors = Object.keys(fieldErrors).length === 0 ? [refusalSentence(refusal)] : [];
  const answer = { result: submission.reply({ formErrors, fieldErrors }), stale: refusal.code === "stale" };
  return data(answer, { status: REFUSALS[refusal.code].status });
}

/** 是, 否 or a number; null for anything else. */
function officialValue(text: string): number | boolean | null {
  if (text === "是" || text === "否") return text === "是";
  return readNumber(text.replace(/\s*[%％]$/, "")) ?? null;
}
