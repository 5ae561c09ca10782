/** What one measure's text in a cell of annex 3 says: the inverse of `lineText`, and of what people type by hand. */
import { foldWidth } from "./fold-width.ts";
import { listUnit } from "./measure-label.ts";
import { shownUnit, type Measure } from "./measure.ts";
import { NO_PARTS, type EnteredStatus, type ValueParts } from "./measure-value.ts";
import { percentNotFromParts, percentOutOfBounds } from "./stated-percent.ts";
import { readList, readNumber } from "./typed-value.ts";

/** The words live in `app/wording/imports.ts`. */
export const CELL_TEXT_FAULT_CODES = [
  "unreadable",
  "too-long",
  "fraction-missing",
  "DQ-B01",
  "DQ-B03",
  "unit-differs",
  "extra-text",
  "list-count-differs",
  "labels-missing",
  "label-twice",
] as const;
export type CellTextFaultCode = (typeof CELL_TEXT_FAULT_CODES)[number];

export type CellTextFault = {
  readonly code: CellTextFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What is said of a measure. Parts that are null and a note that is null were not mentioned. */
export type Statement = {
  readonly measureKey: string;
  readonly status: EnteredStatus;
  readonly parts: ValueParts;
  readonly note: string | null;
  /** 「是（3 类）」: how many entries a list has that is not written out; null otherwise. */
  readonly listed: number | null;
};

export type Parsed = { readonly statements: readonly Statement[]; readonly faults: readonly CellTextFault[] };

/** What stands in a cell that has no value: it says nothing. */
const NOTHING: ReadonlySet<string> = new Set(["", "未到期", "缺报", "待填", "未填", "未公布"]);
const NOT_GIVEN = { 不适用: "not_applicable", 无法追溯: "not_traceable" } as const;

const NUMBER = "-?\\d[\\d,]*(?:\\.\\d+)?";
const FRACTION_LAST = new RegExp(`^(?:(${NUMBER})%[\\s,:;=]*)?(${NUMBER})/(${NUMBER})$`);
const FRACTION_FIRST = new RegExp(`^(${NUMBER})/(${NUMBER})[\\s,:;=]*(${NUMBER})%$`);
const SHARE_ALONE = new RegExp(`^${NUMBER}%?$`);
const SAMPLE = new RegExp(
  `[,:;]*(?:n|样本数量|样本数|样本量|样本|例数|人数)[=:为]*(${NUMBER})(?:人次|[例人份])?$`,
  "i",
);
const AMOUNT = new RegExp(`^(${NUMBER})(\\D*)$`);
const COUNTED = new RegExp(`^(\\d+)\\s*([个类种项家])\\s*[:,;]?`);
const GRADES = "零一二三四五六七八九";

/** True for words that say that a cell has no value. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(foldWidth(text).trim());
}

/** True when the text says 不适用 or 无法追溯. */
export function saysNotGiven(text: string): boolean {
  return Object.keys(NOT_GIVEN).some((word) => text.trim().startsWith(word));
}

/** What `text` says of a measure, and of the list that stands behind it. */
export function parseFigure(measure: Measure, companion: Measure | undefined, text: string): Parsed {
  if (saysNothing(text)) return { statements: [], faults: [] };
  const notGiven = parseNotGiven(measure, text);
  if (notGiven) return told(notGiven);
  const { main, detail, provisional } = takeApart(text);
  const said = { measureKey: measure.key, status: provisional ? "provisional" : "reported", ...NOT_SAID } as const;
  const unreadable = fault("unreadable", { text: text.trim(), inputMode: measure.inputMode });
  switch (measure.inputMode) {
    case "numerator_denominator":
      return parseShare(measure, said, `${main} ${detail}`, unreadable);
    case "mean_with_n":
    case "score_with_n":
      return parseSampled(measure, said, `${main};${detail}`, unreadable);
    case "count":
    case "boolean": {
      const read = measure.inputMode === "count" ? parseAmount(measure, main) : readYes(main);
      if (read === null) return unreadable;
      if ("faults" in read) return read;
      return withList(companion, { ...said, parts: { ...NO_PARTS, ...read } }, detail);
    }
    case "grade": {
      const read = parseAmount(measure, main);
      if (read === null) return unreadable;
      return "faults" in read ? read : told({ ...said, parts: { ...NO_PARTS, ...read }, note: detail || null });
    }
    case "list":
      return told({ ...said, parts: { ...NO_PARTS, list: readList(`${main}${detail}`) } });
  }
}

const NOT_SAID = { note: null, listed: null } as const;

function told(...statements: readonly Statement[]): Parsed {
  return { statements, faults: [] };
}

function fault(code: CellTextFaultCode, details: CellTextFault["details"]): Parsed {
  return { statements: [], faults: [{ code, details }] };
}

/** 「不适用（无院前急救站点）」, 「无法追溯：系统未上线」; null when the text says something else. */
function parseNotGiven(measure: Measure, text: string): Statement | null {
  const trimmed = text.trim();
  for (const [word, status] of Object.entries(NOT_GIVEN)) {
    if (!trimmed.startsWith(word)) continue;
    const rest = trimmed.slice(word.length).replace(/^[\s：:，,、；;—-]+/, "");
    const enclosed = /^[（(]([^]*)[）)]$/.exec(rest)?.[1] ?? rest;
    return { measureKey: measure.key, status, parts: NO_PARTS, ...NOT_SAID, note: enclosed.trim() || null };
  }
  return null;
}

/** The text before the brackets and inside them, with 暂报 taken out of either. */
function takeApart(text: string): { main: string; detail: string; provisional: boolean } {
  const trimmed = text.trim().replace(/[。；;，,]$/, "");
  const folded = foldWidth(trimmed);
  const brackets = /^([^(]*)\(([^]*)\)$/.exec(folded);
  const head = brackets?.[1] ?? folded;
  const inside = brackets ? trimmed.slice(head.length + 1, -1) : "";
  const main = head.trim().replace(/(^暂报[\s,:;]*)|([\s,:;]*暂报$)/, "");
  const detail = inside.trim().replace(/(^|[\s，,：:；;、])\s*暂报$/, "");
  return { main, detail, provisional: main !== head.trim() || detail !== inside.trim() };
}

function parseShare(measure: Measure, said: Omit<Statement, "parts">, text: string, unreadable: Parsed): Parsed {
  const plain = foldWidth(text)
    .replace(/[,;]?\s*分母[:=为]?/, "/")
    .replace(/分子[:=为]?/, "")
    .replace(/\s*([/%])\s*/g, "$1")
    .trim();
  const last = FRACTION_LAST.exec(plain);
  const first = FRACTION_FIRST.exec(plain);
  if (!last && !first) {
    return SHARE_ALONE.test(plain) ? fault("fraction-missing", { text: plain }) : unreadable;
  }
  const [share, upper, lower] = last ? last.slice(1) : [first?.[3], first?.[1], first?.[2]];
  const numerator = readNumber(upper ?? "") ?? null;
  const denominator = readNumber(lower ?? "") ?? null;
  const typed = readNumber(share ?? "");
  if (numerator === null || denominator === null || typed === undefined) return unreadable;
  const parts = { ...NO_PARTS, numerator, denominator };
  const outside = typed === null ? null : percentOutOfBounds(typed);
  const differs = typed === null ? null : percentNotFromParts(measure, typed, parts);
  if (outside) return fault("DQ-B01", outside);
  return differs ? fault("DQ-B03", { ...differs, numerator, denominator }) : told({ ...said, parts });
}

function parseSampled(measure: Measure, said: Omit<Statement, "parts">, text: string, unreadable: Parsed): Parsed {
  const plain = foldWidth(text).replace(/\s/g, "").replace(/;$/, "");
  const stated = SAMPLE.exec(plain);
  const read = parseAmount(measure, stated ? plain.slice(0, stated.index) : plain);
  const sample = readNumber(stated?.[1] ?? "");
  if (read === null || sample === undefined) return unreadable;
  return "faults" in read ? read : told({ ...said, parts: { ...NO_PARTS, ...read, sample } });
}

/** A number with the measure's unit or none; null when it is no number. */
function parseAmount(measure: Measure, text: string): { amount: number } | Parsed | null {
  const plain = foldWidth(text).replace(/\s/g, "");
  const grade = measure.inputMode === "grade" ? GRADES.indexOf(plain.replace(/级$/, "")) : -1;
  if (grade >= 0 && /^.级?$/.test(plain)) return { amount: grade };
  const [, digits = "", after = ""] = AMOUNT.exec(plain) ?? [];
  const amount = readNumber(digits) ?? null;
  if (amount === null) return null;
  const unit = after.replace(/[,:;。]+$/, "");
  const known = [shownUnit(measure), measure.unit ?? ""];
  return unit === "" || known.includes(unit)
    ? { amount }
    : fault("unit-differs", { given: unit, unit: known[0] ?? "" });
}

function readYes(text: string): { yes: boolean } | null {
  if (["是", "√", "✓"].includes(text.trim())) return { yes: true };
  return ["否", "×", "✗"].includes(text.trim()) ? { yes: false } : null;
}

/** 「3 类：麻醉门诊、疼痛门诊、药学门诊」, or the entries alone, behind a yes or a count. */
function withList(companion: Measure | undefined, said: Statement, detail: string): Parsed {
  if (detail === "") return told(said);
  if (!companion) return fault("extra-text", { text: detail });
  const counted = COUNTED.exec(foldWidth(detail));
  const list = readList(counted ? detail.slice(counted[0].length) : detail);
  const count = counted ? Number(counted[1]) : list.length;
  const behind = { ...said, measureKey: companion.key };
  if (list.length === 0) return told(said, { ...behind, parts: NO_PARTS, listed: count });
  if (list.length !== count) {
    return fault("list-count-differs", { count, listed: list.length, unit: listUnit(companion) });
  }
  return told(said, { ...behind, parts: { ...NO_PARTS, list } });
}
