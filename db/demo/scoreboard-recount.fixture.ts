/**
 * The scores of domain.md §9 counted a second time, from the bare rows of the database and with none of the app's own
 * rules: a plain reading of the text, to hold the other one against.
 */
import type { Db } from "../connection.server.ts";

type Cells = Record<string, string | number | null>;

/** score: null where fewer than two items count. parts: timeliness, rating, indicator, rectification, data quality. */
export type Recount = {
  readonly code: string;
  readonly parts: readonly (number | null)[];
  readonly items: number;
  readonly score: number | null;
};

const WEIGHTS = [20, 40, 20, 15, 5];
const WORD_POINTS: Record<string, number> = {
  on_time_high_quality: 100,
  on_time_unsatisfactory: 70,
  late_completed: 60,
  not_completed: 0,
};

export function recount(db: Db, halfYear: string, day: string): Recount[] {
  const all = (sql: string) => db.$client.prepare<unknown[], Cells>(sql).all();
  const text = (cell: string | number | null | undefined) => String(cell ?? "");
  const byDay = (cell: string | number | null | undefined) => text(cell).slice(0, 10) <= day;

  const [period] = all(`SELECT * FROM half_year WHERE id = '${halfYear}'`);
  const [last, half] = [Number(halfYear.slice(0, 4)), halfYear.slice(-1)];
  const before = half === "2" ? `${last}-H1` : `${last - 1}-H2`;
  const grants = all(`SELECT * FROM window_grant WHERE half_year = '${halfYear}' AND kind = 'extension'`);
  const leads = all("SELECT * FROM task_department ORDER BY position");
  const owners = all("SELECT * FROM indicator_department ORDER BY position");
  const rows = all(`SELECT * FROM report_row WHERE half_year = '${halfYear}'`);
  const rowEvents = all(`SELECT * FROM report_row_event WHERE half_year = '${halfYear}' ORDER BY id`);
  const measures = all("SELECT * FROM measure ORDER BY position");
  const values = all("SELECT * FROM measure_value");
  const revisions = all(`SELECT * FROM measure_revision WHERE from_half_year = '${halfYear}'`);
  const queries = all(`SELECT * FROM data_query WHERE half_year = '${halfYear}'`);
  const queryEvents = all(`SELECT * FROM data_query_event WHERE half_year = '${halfYear}'`);
  const findings = all("SELECT * FROM finding");
  const findingEvents = all("SELECT * FROM finding_event ORDER BY id");

  function dueOn(code: string): string {
    const until = grants.filter((grant) => grant.department_code === code && byDay(grant.granted_at)).at(-1)?.until;
    return [text(period?.due_on), text(until)].sort().at(-1) ?? "";
  }

  function timeliness(code: string): number | null {
    const tasks = leads.filter((lead) => lead.department_code === code);
    if (tasks.length === 0) return null;
    const sent = tasks.map(({ task_no }) => {
      const row = rows.find((each) => each.task_no === task_no && each.department_code === code);
      return row && byDay(row.first_submitted_at) ? text(row.first_submitted_at).slice(0, 10) : "";
    });
    if (sent.includes("")) return day > dueOn(code) ? 0 : null;
    const handedIn = sent.sort().at(-1) ?? "";
    return Math.max(0, 100 - 10 * weekdays(dueOn(code), handedIn));
  }

  function ratings(code: string): (readonly [number, number])[] {
    return leads
      .filter((lead) => lead.department_code === code)
      .flatMap(({ task_no }) => {
        const row = rows.find((each) => each.task_no === task_no && each.department_code === code);
        const rated = rowEvents.some(
          (event) =>
            event.task_no === task_no && event.department_code === code && event.kind === "rated" && byDay(event.at),
        );
        if (!row?.rating || !rated) return [];
        const first = leads.find((lead) => lead.task_no === task_no)?.department_code === code;
        return [[WORD_POINTS[text(row.rating)] ?? Number.NaN, first ? 1 : 0.5] as const];
      });
  }

  function measurePoints(measure: Cells, siblings: readonly Cells[]): number | null {
    const definition = JSON.parse(text(measure.definition));
    const spoken = definition.target
      ? undefined
      : siblings
          .map(({ definition: each }) => JSON.parse(text(each)))
          .find((each) => each.companion && each.target?.status === "plan");
    const inForce = ["plan", "national"].includes(definition.target?.status);
    const valueAt = (key: string, id: string) =>
      values.find((value) => value.half_year === id && value.measure_key === key && byDay(value.first_entered_at));
    const stated = !inForce && spoken && valueAt(spoken.key, halfYear)?.status === "reported" ? spoken : definition;
    const value = valueAt(stated.key, halfYear);
    if (!value)
      return day > dueOn(text(owners.find((owner) => owner.indicator_no === measure.indicator_no)?.department_code))
        ? 0
        : null;
    if (value.status !== "reported") return null;
    const isFirst = siblings.find((each) => !JSON.parse(text(each.definition)).companion) === measure;
    const doubtedKeys = siblings
      .filter((each) => each === measure || (isFirst && JSON.parse(text(each.definition)).companion))
      .map(({ key }) => key);
    if (
      queries.some(
        ({ measure_key, state }) =>
          doubtedKeys.includes(measure_key ?? null) && ["open", "explained", "confirmed_error"].includes(text(state)),
      )
    )
      return null;
    const target = ["plan", "national"].includes(stated.target?.status) ? stated.target : null;
    // Counted otherwise from this half-year on: what stood before says nothing.
    const recounted = revisions.some(
      (revision) => revision.measure_key === stated.key && isRecounted(revision, stated),
    );
    const earlier = recounted ? undefined : valueAt(stated.key, before);
    const comparable =
      earlier && ["reported", "provisional"].includes(text(earlier.status)) ? figure(stated, earlier) : null;
    const now = figure(stated, value);
    const shown = (number: number) => Math.round(number * 10 ** (stated.decimals ?? 0));
    const gain =
      comparable === null ? null : (shown(now) - shown(comparable)) * (stated.direction === "lower_better" ? -1 : 1);
    if (target) {
      const reached = Array.isArray(target.value)
        ? target.value.every((name: string) => JSON.parse(text(value.list)).includes(name))
        : target.operator === "<="
          ? now <= target.value
          : now >= target.value;
      if (reached) return 100;
      return gain !== null && gain > 0 ? 60 : 0;
    }
    if (stated.inputMode === "boolean") return now === 1 ? 100 : 0;
    if (gain === null) return null;
    return gain > 0 ? 100 : gain === 0 ? 80 : 50;
  }

  function indicatorPoints(code: string): number[] {
    return owners
      .filter((owner) => owner.department_code === code)
      .flatMap(({ indicator_no }) => {
        const siblings = measures.filter((measure) => measure.indicator_no === indicator_no);
        const printed = siblings.filter(({ definition }) => !JSON.parse(text(definition)).companion);
        const points = printed.flatMap((measure) => measurePoints(measure, siblings) ?? []);
        return points.length === 0 ? [] : [points.reduce((a, b) => a + b, 0) / points.length];
      });
  }

  function findingPoints(code: string): number[] {
    return findings
      .filter((finding) => finding.department_code === code)
      .flatMap(({ id }) => {
        const events = findingEvents.filter(
          (event) => event.finding_id === id && event.kind !== "looked_back" && byDay(event.at),
        );
        const due = text(events.filter(({ due_on }) => due_on !== null).at(-1)?.due_on);
        if (due === "" || due > day || due < text(period?.starts_on) || due > text(period?.ends_on)) return [];
        const reported = text(events.filter(({ kind }) => kind === "reported").at(-1)?.at).slice(0, 10);
        return [events.at(-1)?.kind === "closed" && reported <= due ? 100 : 0];
      });
  }

  function dataQuality(code: string): number | null {
    const owned = measures
      .filter(
        ({ indicator_no }) => owners.find((owner) => owner.indicator_no === indicator_no)?.department_code === code,
      )
      .map(({ key }) => key);
    const entered = values.some(
      (value) =>
        value.half_year === halfYear && owned.includes(value.measure_key ?? null) && byDay(value.first_entered_at),
    );
    const errors = new Set(
      queryEvents
        .filter(
          (event) => owned.includes(event.measure_key ?? null) && event.kind === "error_confirmed" && byDay(event.at),
        )
        .map(({ measure_key, code: rule }) => `${measure_key} ${rule}`),
    ).size;
    return entered || errors > 0 ? Math.max(0, 100 - 20 * errors) : null;
  }

  return all("SELECT code FROM department ORDER BY position").map(({ code: cell }) => {
    const code = text(cell);
    const words = ratings(code);
    const marks = indicatorPoints(code);
    const closed = findingPoints(code);
    const onTime = timeliness(code);
    const mean = (list: readonly (readonly [number, number])[]) =>
      list.length === 0
        ? null
        : list.reduce((sum, [points, share]) => sum + points * share, 0) /
          list.reduce((sum, [, share]) => sum + share, 0);
    const even = (list: readonly number[]) => mean(list.map((points) => [points, 1] as const));
    const parts = [onTime, mean(words), even(marks), even(closed), dataQuality(code)];
    const items = (onTime === null ? 0 : 1) + words.length + marks.length + closed.length;
    const whole = mean(parts.flatMap((part, index) => (part === null ? [] : [[part, WEIGHTS[index] ?? 0] as const])));
    return { code, parts, items, score: items < 2 || whole === null ? null : Math.round(whole * 10 + 1e-9) / 10 };
  });
}

/** Working days after one day up to another; no holiday lies in the weeks after the due days of the demonstration. */
function weekdays(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) count += 1;
  return count;
}

/** Anything but the target was said otherwise. */
function isRecounted({ terms }: Cells, shipped: Record<string, unknown>): boolean {
  const names = ["formula", "numerator", "denominator", "exclusions", "dataSystem"];
  const revised = JSON.parse(String(terms));
  const was = { ...shipped, countingRule: shipped.judgement };
  return [...names, "countingRule"].some(
    (name) => JSON.stringify(revised[name]) !== JSON.stringify(was[name as keyof typeof was]),
  );
}

function figure(definition: { inputMode: string }, value: Cells): number {
  if (definition.inputMode === "numerator_denominator")
    return (Number(value.numerator) * 100) / Number(value.denominator);
  if (definition.inputMode === "boolean") return Number(value.yes);
  if (definition.inputMode === "list") return JSON.parse(String(value.list)).length;
  return Number(value.amount);
}
