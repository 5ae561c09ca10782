import { beforeEach, describe, expect, test } from "vitest";
import type { InspectionInput } from "#app/domain/inspection-checks.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import type { Actor } from "#app/domain/role.ts";
import { concludeInspection } from "./conclude-inspection.ts";
import { correctObservation } from "./correct-observation.ts";
import { deleteObservation } from "./delete-observation.ts";
import { roundBy, visitBy } from "./inspection.fixture.ts";
import { planInspection } from "./plan-inspection.ts";
import { recordObservation } from "./record-observation.ts";
import { registerFinding, type FindingInput } from "./register-finding.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

let world: TestWorld;
let quality: Actor;
let president: Actor;
let leader: Actor;
let head: Actor;
let viewer: Actor;
beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
  president = world.person("president", holds("task_force_head"));
  leader = world.person("leader", holds("leader", "he-fenqin"));
  head = world.person("head", holds("department_head", "nursing"));
  viewer = world.person("viewer", holds("viewer"));
});

const party = () => ({ leadId: leader.userId, memberId: quality.userId });
const visit = (more: Partial<InspectionInput> = {}) => visitBy(party(), more);
const round = (more: Partial<InspectionInput> = {}) => roundBy(party(), more);

function plan(input: InspectionInput): void {
  if (!world.run(quality, planInspection, input).ok) throw new Error("not planned");
}

function inspection(id: string) {
  const found = world.plan().inspectionById.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const SEEN: ObservationFacts = {
  step: "wait",
  mark: "plain",
  text: "按号就诊，秩序好。",
  departmentCode: null,
  taskNo: null,
  minutesWaited: 20,
  evidence: "",
};

function see(id: string, more: Partial<ObservationFacts> = {}, actor = leader) {
  const result = world.run(actor, recordObservation, { ...SEEN, inspectionId: id, ...more });
  if (result.ok) return "done";
  return [result.refusal.code, ...Object.keys(result.refusal.fields ?? {})].join(" ");
}

describe("what is seen", () => {
  test.each<[string, Partial<ObservationFacts>, string]>([
    ["as it should be", {}, "done"],
    ["in four characters", { text: "很 好 好 好" }, "inspection-invalid text"],
    ["at no step", { step: null }, "inspection-invalid step"],
    ["at a step of the other route", { step: "admit" }, "inspection-invalid step"],
    ["a problem of nobody", { mark: "problem" }, "inspection-invalid departmentCode"],
    ["a problem of somebody", { mark: "problem", departmentCode: "nursing" }, "done"],
    ["of an unknown department", { departmentCode: "nobody" }, "inspection-invalid departmentCode"],
    ["without a wait", { minutesWaited: null }, "done"],
    ["no minute", { minutesWaited: 0 }, "done"],
    ["a day", { minutesWaited: 1440 }, "done"],
    ["more than a day", { minutesWaited: 1441 }, "inspection-invalid minutesWaited"],
    ["less than nothing", { minutesWaited: -1 }, "inspection-invalid minutesWaited"],
    ["half a minute", { minutesWaited: 0.5 }, "inspection-invalid minutesWaited"],
  ])("on a walk-through: %s", (_what, more, expected) => {
    plan(visit());
    expect(see("TY-2025H2-01", more)).toBe(expected);
  });

  test("in a round: by department or task, without steps and minutes", () => {
    plan(round());
    expect(see("DC-01")).toBe("inspection-invalid departmentCode");
    expect(see("DC-01", { taskNo: 31 })).toBe("inspection-invalid taskNo");
    expect(see("DC-01", { taskNo: 18 })).toBe("done");
    expect(inspection("DC-01").observations).toMatchObject([
      { step: null, minutesWaited: null, taskNo: 18, recordedBy: "leader", version: 1, findingId: null },
    ]);
  });

  test("by those who take part in such things, never by departments", () => {
    plan(visit());
    const answers = [quality, president, leader, head, viewer].map((actor) => see("TY-2025H2-01", {}, actor));
    expect(answers).toEqual(["done", "done", "done", "not-permitted", "not-permitted"]);
    expect(see("TY-2025H2-09")).toBe("not-found");
  });

  test("is corrected and deleted as it was seen by the person, and the audit log keeps both", () => {
    plan(visit());
    see("TY-2025H2-01");
    const ref = () => ({ id: inspection("TY-2025H2-01").observations[0]?.id ?? 0, version: 1 });
    const first = ref();
    const corrected = world.run(quality, correctObservation, { ...SEEN, ...first, mark: "good", minutesWaited: 25 });
    expect(corrected).toMatchObject({
      ok: true,
      value: { audit: [{ before: { mark: "plain", minutesWaited: 20 }, after: { mark: "good", minutesWaited: 25 } }] },
    });
    expect(world.run(quality, correctObservation, { ...SEEN, ...first })).toMatchObject({ refusal: { code: "stale" } });
    expect(world.run(leader, deleteObservation, first)).toMatchObject({ refusal: { code: "stale" } });
    expect(world.run(head, deleteObservation, { ...first, version: 2 })).toMatchObject({
      refusal: { code: "not-permitted" },
    });
    const deleted = world.run(leader, deleteObservation, { ...first, version: 2 });
    expect(deleted).toMatchObject({ ok: true, value: { audit: [{ before: { text: SEEN.text, mark: "good" } }] } });
    expect(inspection("TY-2025H2-01").observations).toEqual([]);
    expect(world.run(leader, deleteObservation, first)).toMatchObject({ refusal: { code: "not-found" } });
  });
});

describe("an observation that becomes a finding", () => {
  const FINDING: FindingInput = {
    source: "walkthrough",
    title: "候诊叫号听不清",
    description: "候诊区后排听不到叫号。",
    categoryNo: null,
    severity: "minor",
    taskNo: 1,
    indicatorNo: null,
    departmentCode: "outpatient-office",
    helpingCodes: [],
    leaderCode: null,
    measures: "",
    acceptance: "",
    foundOn: "2025-07-08",
    dueOn: null,
  };
  const id = "TY-2025H2-01";
  const observed = () => inspection(id).observations[0];
  const register = (observationId: number | null, actor = quality) => {
    const result = world.run(actor, registerFinding, { ...FINDING, observationId });
    return result.ok ? result.value : result.refusal.code;
  };

  beforeEach(() => {
    plan(visit());
    see(id, { mark: "problem", departmentCode: "outpatient-office" });
  });

  test("is linked in the same transaction, once, also after the record was concluded", () => {
    world.run(quality, concludeInspection, { id, version: 1, summary: "流程顺畅。后排听不清。" });
    const done = register(observed()?.id ?? 0);
    expect(done).toMatchObject({
      output: "WT-2025H2-001",
      audit: [{ subject: "finding/WT-2025H2-001" }, { after: { findingId: "WT-2025H2-001" } }],
    });
    expect(observed()).toMatchObject({ findingId: "WT-2025H2-001", version: 2 });
    expect(register(observed()?.id ?? 0)).toBe("observation-settled");
    expect(world.plan().findings).toHaveLength(1);
  });

  test("is then neither changed nor deleted", () => {
    register(observed()?.id ?? 0);
    const ref = { id: observed()?.id ?? 0, version: 2 };
    expect(world.run(quality, correctObservation, { ...SEEN, ...ref })).toMatchObject({
      refusal: { code: "observation-settled" },
    });
    expect(world.run(quality, deleteObservation, ref)).toMatchObject({ refusal: { code: "observation-settled" } });
  });

  test("an observation that is not there, a wrong field, or the wrong person leaves nothing", () => {
    const observation = observed()?.id ?? 0;
    expect([register(999), register(observation, leader)]).toEqual(["not-found", "not-permitted"]);
    const refused = world.run(quality, registerFinding, { ...FINDING, title: "短", observationId: observation });
    expect(refused.ok).toBe(false);
    expect(observed()).toMatchObject({ findingId: null, version: 1 });
    expect(world.plan().findings).toEqual([]);
    expect(register(null)).toMatchObject({ output: "WT-2025H2-001" });
    expect(observed()?.findingId).toBeNull();
  });
});
