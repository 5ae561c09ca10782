import { expect, test } from "vitest";
import type { Finding } from "#app/domain/finding.ts";
import { planOf } from "#app/domain/plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { runText } from "../document.ts";
import { demandItems, demandedFindings } from "./demand-part.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function halfYear(id: string) {
  const found = demo.halfYears.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function itemsOf(findings: readonly Finding[], asked = findings): string[] {
  return demandItems(planOf({ ...demo, findings: [...findings] }), asked, TODAY).map((block) =>
    block.kind === "item" ? runText(block.runs) : block.kind,
  );
}

const OPEN = demo.findings.filter(({ state }) => state !== "closed");
const named = (...ids: string[]) => OPEN.filter(({ id }) => ids.includes(id));

test.each([
  ["2024-H1", []],
  ["2024-H2", ["WT-2024H2-003"]],
  ["2025-H1", OPEN.map(({ id }) => id)],
])("the 通报 of %s asks for %j", (id, expected) => {
  const open = demandedFindings(demo, halfYear(id), TODAY).filter(({ state }) => state !== "closed");
  expect(open.map((finding) => finding.id)).toEqual(expected);
});

test.each<[string, readonly Finding[], readonly string[]]>([
  [
    "some late, one waiting",
    named("WT-2025H1-002", "WT-2025H1-003", "WT-2025H1-004"),
    [
      "各责任科室对下表所列3个未销号问题（其中待复核1个）逐项落实整改措施，按时限报整改完成并附佐证；确需延期的，在到期前报分管领导批准。",
      "已逾期的1个问题（门诊办WT-2025H1-002）立即整改，并向质控办说明逾期原因。",
    ],
  ],
  [
    "one, with time left",
    named("WT-2025H1-004"),
    ["各责任科室对下表所列1个未销号问题落实整改措施，按时限报整改完成并附佐证；确需延期的，在到期前报分管领导批准。"],
  ],
  [
    "all late: nothing to be extended",
    named("WT-2025H1-001", "WT-2025H1-002"),
    [
      "各责任科室对下表所列2个未销号问题逐项落实整改措施，按时限报整改完成并附佐证。",
      "已逾期的2个问题（总务科WT-2025H1-001、门诊办WT-2025H1-002）立即整改，并向质控办说明逾期原因。",
    ],
  ],
  ["all waiting", named("WT-2025H1-003"), ["下表所列1个未销号问题已报整改完成，由质控办按时限复核。"]],
  ["all struck off", demo.findings.filter(({ state }) => state === "closed"), ["本期及以前登记的问题均已销号。"]],
  ["none ever", [], []],
])("%s", (_case, findings, expected) => {
  expect(itemsOf(findings)).toEqual(expected);
});

test("where the ledger has more than is asked for, the numbers are those of the half-years", () => {
  expect(itemsOf(OPEN, named("WT-2024H2-003"))[0]).toMatch(/^各责任科室对下表所列2024年下半年发现的1个未销号问题落实/);
});
