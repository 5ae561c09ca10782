import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { collectionCell } from "#app/domain/collection.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { collectionCellText } from "./collection.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

test.each<[string, HalfYearId, string, string]>([
  ["passed although it never came", "2024-H1", "western-pharmacy", "未完成 0/1\n至关闭未交齐"],
  ["handed in whole, one row is back", "2025-H1", "clinical-support", "退回待改 1 行\n首次 2025-07-02 交齐"],
  ["a row is back before the others came", "2025-H1", "outpatient-office", "未报 3/8\n2025-07-10 截止"],
  ["passed", "2024-H1", "medical-affairs", "已通过 11/11\n2024-07-05 交齐"],
  ["in review", "2025-H1", "quality-office", "已提交 1/1\n2025-07-02 交齐"],
])("a sheet that is %s", (_, halfYear, department, text) => {
  const cell = collectionCell(demo, halfYear, department, TODAY);
  expect(collectionCellText(cell, TODAY, (day) => day)).toBe(text);
});
