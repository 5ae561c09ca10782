import { expect, test } from "vitest";
import { readSheetForm } from "./measure-value-form.ts";

const KEYS = ["rate", "types"];

function form(entries: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) {
    for (const item of [value].flat()) data.append(name, item);
  }
  return data;
}

const RATE = { "rate.version": "2", "rate.base": "b", "rate.status": "reported" };

test("every cell comes back as it was typed, whatever it says", () => {
  const posted = readSheetForm(
    form({
      save: "rate",
      ...RATE,
      "rate.numerator": "约1300",
      "rate.note": "一\r\n二",
      "types.version": "0",
      "types.base": "",
      "types.status": "provisional",
      "types.choices": ["夜门诊", "其他"],
    }),
    KEYS,
  );
  expect(posted?.intent).toEqual({ verb: "save", key: "rate" });
  expect(posted?.cells.get("rate")).toMatchObject({
    version: 2,
    theirs: null,
    typed: { numerator: "约1300", denominator: "", note: "一\n二", choices: [] },
  });
  expect(posted?.cells.get("types")?.typed.choices).toEqual(["夜门诊", "其他"]);
});

test("cells that are not of the sheet are not read, cells that were not sent are left out", () => {
  const posted = readSheetForm(form({ overwrite: "rate", ...RATE, "rate.theirs": "3", "other.version": "1" }), KEYS);
  expect([...(posted?.cells.keys() ?? [])]).toEqual(["rate"]);
  expect(posted?.cells.get("rate")?.theirs).toBe(3);
});

test.each([
  ["no button", RATE],
  ["an unknown status", { save: "rate", ...RATE, "rate.status": "missing" }],
  ["a version that is none", { save: "rate", ...RATE, "rate.version": "x" }],
  ["a number as long as a book", { save: "rate", ...RATE, "rate.numerator": "9".repeat(41) }],
  ["a list without end", { save: "rate", ...RATE, "rate.choices": Array<string>(101).fill("夜门诊") }],
])("%s is not this form", (_, entries) => {
  expect(readSheetForm(form(entries), KEYS)).toBeNull();
});
