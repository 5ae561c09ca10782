import { beforeEach, describe, expect, test } from "vitest";
import type { InspectionInput } from "#app/domain/inspection-checks.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import type { Actor } from "#app/domain/role.ts";
import { callOffInspection } from "./call-off-inspection.ts";
import { changeInspection, type InspectionChange } from "./change-inspection.ts";
import { concludeInspection } from "./conclude-inspection.ts";
import { correctObservation } from "./correct-observation.ts";
import { deleteObservation } from "./delete-observation.ts";
import { planInspection } from "./plan-inspection.ts";
import { recordObservation } from "./record-observation.ts";
import { reopenInspection } from "./reopen-inspection.ts";
import { roundBy, visitBy } from "./inspection.fixture.ts";
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

/** What came of it: the output, or the code of the refusal with its fields. */
function plan(input: InspectionInput, actor = quality) {
  const result = world.run(actor, planInspection, input);
  if (result.ok) return result.value.output;
  const { code, fields = {} } = result.refusal;
  return [code, ...Object.keys(fields)].join(" ");
}

function inspection(id: string) {
  const found = world.plan().inspectionById.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("numbers", () => {
  test("rounds count through the plan, walk-throughs by half-year; called-off ones keep theirs", () => {
    expect([plan(round({ halfYear: "2024-H2", startsOn: "2025-01-10", endsOn: null })), plan(round())]).toEqual([
      "DC-01",
      "DC-02",
    ]);
    expect([plan(visit()), plan(visit({ startsOn: "2025-06-30" })), plan(visit())]).toEqual([
      "TY-2025H2-01",
      "TY-2025H1-01",
      "TY-2025H2-02",
    ]);
    world.run(quality, callOffInspection, { id: "DC-02", version: 1, reason: "与上级检查冲突" });
    expect(plan(round())).toBe("DC-03");
  });

  test("a walk-through keeps what it needs and nothing of a round", () => {
    plan(visit());
    expect(inspection("TY-2025H2-01")).toMatchObject({
      halfYear: "2025-H2",
      title: "内科初诊体验",
      startsOn: "2025-07-08",
      endsOn: "2025-07-08",
      memberIds: [quality.userId],
      departmentCodes: ["outpatient-office", "nursing"],
      taskNos: [],
      methods: ["walkthrough"],
      state: "planned",
      version: 1,
      events: [{ kind: "planned", actorName: "quality", actorId: quality.userId }],
    });
  });
});

test.each<[string, () => InspectionInput, string]>([
  ["a round without its half-year", () => round({ halfYear: null }), "inspection-invalid halfYear"],
  [
    "the baseline",
    () => round({ halfYear: "2023-H2", startsOn: "2023-12-20", endsOn: null }),
    "inspection-invalid halfYear",
  ],
  ["before its half-year", () => round({ startsOn: "2024-12-31" }), "inspection-invalid startsOn"],
  ["on its first day", () => round({ startsOn: "2025-01-01", endsOn: null }), "DC-01"],
  ["ending before it begins", () => round({ endsOn: "2025-07-07" }), "inspection-invalid endsOn"],
  ["half a year after its end", () => round({ endsOn: "2025-12-31" }), "DC-01"],
  ["later than that", () => round({ endsOn: "2026-01-01" }), "inspection-invalid endsOn"],
  ["no method", () => round({ methods: [] }), "inspection-invalid methods"],
  ["a walk-through in the baseline", () => visit({ startsOn: "2023-12-20" }), "inspection-invalid startsOn"],
  ["a walk-through after the plan", () => visit({ startsOn: "2026-01-01" }), "inspection-invalid startsOn"],
  ["no route", () => visit({ route: null }), "inspection-invalid route"],
  ["no name", () => visit({ title: " " }), "inspection-invalid title"],
  ["led by a department, which must not know", () => visit({ leadId: head.userId }), "inspection-invalid leadId"],
  ["nobody's account", () => visit({ memberIds: [999] }), "inspection-invalid memberIds"],
  ["everything at once", () => round({ title: "", leadId: 0, methods: [] }), "inspection-invalid title leadId methods"],
])("planned with %s", (_what, input, expected) => {
  expect(plan(input())).toBe(expected);
});

test.each([
  ["viewer", () => viewer],
  ["leader", () => leader],
  ["head", () => head],
])("%s may not plan", (_who, actor) => {
  expect(plan(visit(), actor())).toBe("not-permitted");
});

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

describe("the life of a record", () => {
  const id = "TY-2025H2-01";
  const change = (more: Partial<InspectionChange> = {}): InspectionChange => {
    return { ...visit(), id, version: inspection(id).version, ...more };
  };
  const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
    result.ok ? "done" : result.refusal.code;
  const conclude = (summary = "流程顺畅，候诊有改进。", version = inspection(id).version, actor = quality) =>
    code(world.run(actor, concludeInspection, { id, version, summary }));
  const callOff = (reason = "当日门诊停诊") =>
    code(world.run(quality, callOffInspection, { id, version: inspection(id).version, reason }));
  const reopen = (reason = "漏记了取药一步", actor = president) =>
    code(world.run(actor, reopenInspection, { id, version: inspection(id).version, reason }));

  beforeEach(() => {
    plan(visit());
  });

  test("is changed while it is planned, within its half-year, keeping a route that was walked", () => {
    expect(code(world.run(quality, changeInspection, change({ startsOn: "2025-07-15", place: "骨伤科" })))).toBe(
      "done",
    );
    expect(inspection(id)).toMatchObject({ startsOn: "2025-07-15", endsOn: "2025-07-15", place: "骨伤科", version: 2 });
    expect(code(world.run(quality, changeInspection, change({ version: 1 })))).toBe("stale");
    expect(code(world.run(quality, changeInspection, change({ startsOn: "2025-06-30" })))).toBe("inspection-invalid");
    expect(code(world.run(leader, changeInspection, change()))).toBe("not-permitted");
    see(id);
    expect(code(world.run(quality, changeInspection, change({ route: "inpatient" })))).toBe("inspection-invalid");
  });

  test("is concluded with words, not before its day, and then nothing seen is touched until it is reopened", () => {
    see(id);
    const [seen] = inspection(id).observations;
    const ref = { id: seen?.id ?? 0, version: 1 };
    expect([conclude("好的"), conclude(undefined, 9), conclude(undefined, 1, leader)]).toEqual([
      "inspection-invalid",
      "stale",
      "not-permitted",
    ]);
    world.today = "2025-07-07";
    expect(conclude()).toBe("inspection-invalid");
    world.today = "2025-07-08";
    expect(conclude()).toBe("done");
    expect(inspection(id).state).toBe("concluded");
    expect(see(id)).toBe("wrong-state");
    expect(code(world.run(quality, correctObservation, { ...SEEN, ...ref }))).toBe("wrong-state");
    expect(code(world.run(quality, deleteObservation, ref))).toBe("wrong-state");
    expect(code(world.run(quality, changeInspection, change()))).toBe("wrong-state");
    expect([conclude(), callOff(), reopen("补"), reopen(undefined, leader)]).toEqual([
      "wrong-state",
      "wrong-state",
      "text-too-short",
      "not-permitted",
    ]);
    expect(reopen()).toBe("done");
    expect(see(id)).toBe("done");
    expect(conclude("补记取药后再次结束。")).toBe("done");
    expect(inspection(id).events.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
      "planned",
      "concluded 流程顺畅，候诊有改进。",
      "reopened 漏记了取药一步",
      "concluded 补记取药后再次结束。",
    ]);
  });

  test("is called off with a reason, not once something was seen, and then for good", () => {
    see(id);
    expect(callOff()).toBe("wrong-state");
    world.run(quality, deleteObservation, { id: inspection(id).observations[0]?.id ?? 0, version: 1 });
    expect([callOff("停诊"), callOff()]).toEqual(["text-too-short", "done"]);
    expect([see(id), conclude(), reopen()]).toEqual(["wrong-state", "wrong-state", "wrong-state"]);
  });
});
