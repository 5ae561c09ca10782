/** What people write into a paper themselves. Nothing of it is ever made up: an empty field stays an empty line. */
import { isCalendarDate, longDay } from "#app/domain/calendar-date.ts";

export type WrittenField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: "line" | "day" | "text" | "choice";
  /** Of `choice`; the first is the usual one. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
};

/** By field; a field that was not asked for is an empty text. */
export type Written = Readonly<Record<string, string>>;

const LONGEST = { line: 100, day: 10, text: 2000, choice: 40 } as const;

/** What the address says for the fields of a paper; what cannot be is as if empty. */
export function readWritten(search: URLSearchParams, fields: readonly WrittenField[]): Written {
  return Object.fromEntries(
    fields.map(({ name, kind, choices }) => {
      const asked = (search.get(name) ?? "").replace(/\r\n?/g, "\n").trim();
      const text = [...asked].slice(0, LONGEST[kind]).join("");
      if (kind === "day") return [name, isCalendarDate(text) ? text : ""];
      if (kind === "choice")
        return [name, choices?.some(({ value }) => value === text) ? text : (choices?.[0]?.value ?? "")];
      return [name, text];
    }),
  );
}

/** The field's text, or room to write it by hand. */
export function orGap(written: Written, name: string, gap = "　　　"): string {
  return written[name] || gap;
}

/** 「2025年8月5日」, or room for the day. */
export function dayOrGap(written: Written, name: string): string {
  const day = written[name];
  return day ? longDay(day) : "　　　　年　　月　　日";
}

export const HEAD_FIELD: WrittenField = {
  name: "head",
  label: "红头",
  kind: "choice",
  choices: [
    { value: "red", label: "印红头" },
    { value: "plain", label: "不印红头（用印好红头的纸）" },
  ],
};
export const NUMBER_FIELD: WrittenField = { name: "number", label: "期号", hint: "只填数字，如 3", kind: "line" };
export const ISSUED_FIELD: WrittenField = { name: "issuedOn", label: "印发日期", kind: "day" };
