import { expect, test } from "vitest";
import { safeNext } from "./safe-next.ts";

test.each<[string | null | undefined, string]>([
  ["/tasks", "/tasks"],
  ["/tasks?leader=he-fenqin&q=%E9%A2%84%E7%BA%A6", "/tasks?leader=he-fenqin&q=%E9%A2%84%E7%BA%A6"],
  ["/reports/2025-H1/nursing", "/reports/2025-H1/nursing"],
  ["/", "/"],
  [null, "/"],
  [undefined, "/"],
  ["", "/"],
  ["tasks", "/"],
  ["https://evil.example/", "/"],
  ["//evil.example/", "/"],
  ["///evil.example/", "/"],
  ["/\\evil.example", "/"],
  ["/\\/evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["/.//evil.example", "/"],
  ["/x/..//evil.example", "/"],
  ["\\\\evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["http:evil.example", "/"],
])("after signing in, %j leads to %s", (next, path) => {
  expect(safeNext(next)).toBe(path);
});
