import { expect, test } from "vitest";
import { backAfter, readDecision, wayBack } from "./way-back.ts";

test.each([
  ["/review/2025-H1", "/review/2025-H1"],
  ["/review/2025-H1?leader=he-fenqin", "/review/2025-H1?leader=he-fenqin"],
  ["/review/compare", null],
  ["/review/2025-H1/adoption", null],
  ["/supervision", null],
  ["//elsewhere.example/review/2025-H1", null],
  ["https://elsewhere.example/review/2025-H1", null],
  ["", null],
])("back=%s leads to %s", (back, expected) => {
  const url = new URL("http://here.example/reports/2025-H1/nursing/9");
  url.searchParams.set("back", back);
  expect(wayBack(url)).toBe(expected);
});

test("what was done is written once and read again, the filter stays", () => {
  const first = backAfter("/review/2025-H1?leader=he-fenqin", {
    done: "approve",
    taskNo: 2,
    departmentCode: "outpatient-office",
  });
  expect(first).toBe("/review/2025-H1?leader=he-fenqin&done=approve&row=2-outpatient-office");
  const second = backAfter(first, { done: "return", taskNo: 18, departmentCode: "nursing" });
  const search = new URL(second, "http://here.example").searchParams;
  expect(readDecision(search)).toEqual({ done: "return", taskNo: 18, departmentCode: "nursing" });
  expect(search.getAll("done")).toHaveLength(1);
});

test.each(["", "done=approve", "done=burn&row=2-nursing", "done=approve&row=nursing", "done=approve&row=0-nursing"])(
  "?%s says nothing",
  (query) => {
    expect(readDecision(new URLSearchParams(query))).toBeNull();
  },
);
