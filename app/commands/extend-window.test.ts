import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/role.ts";
import { sheetOf } from "#app/domain/report-sheet.ts";
import { windowOf } from "#app/domain/window.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { extendWindow } from "./extend-window.ts";
import { reopenReport } from "./reopen-report.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

let world: TestWorld;
let leader: Actor;

beforeEach(() => {
  world = openTestWorld();
  leader = world.person("leader", holds("leader", "he-fenqin"));
});

type More = {
  departmentCode?: string;
  until?: string;
  reason?: string;
  actor?: Actor;
  halfYear?: "2025-H1" | "2023-H2";
};

function extend({ actor = leader, ...more }: More = {}) {
  const asked = { halfYear: "2025-H1", departmentCode: "outpatient-office", until: "2025-07-16" } as const;
  return world.run(actor, extendWindow, { ...asked, reason: "随访系统上线，数据晚到", ...more });
}

const window = () => windowOf(world.plan(), "2025-H1", "outpatient-office", world.today);

test("the due day moves with it, and only that department's", () => {
  expect(extend()).toMatchObject({
    ok: true,
    value: {
      audit: [
        {
          subject: "window/2025-H1/outpatient-office",
          before: { dueOn: "2025-07-10" },
          after: { dueOn: "2025-07-16" },
        },
      ],
    },
  });
  expect(window()).toMatchObject({ dueOn: "2025-07-16", state: "open", grant: { grantedBy: "leader" } });
  expect(windowOf(world.plan(), "2025-H1", "nursing", world.today)?.dueOn).toBe("2025-07-10");
  world.today = "2025-07-15";
  expect(sheetOf(world.plan(), "2025-H1", "outpatient-office", world.today)?.daysLate).toBe(0);
});

test("it ends by itself", () => {
  extend();
  world.today = "2025-07-17";
  expect(window()?.state).toBe("late");
  expect(sheetOf(world.plan(), "2025-H1", "outpatient-office", world.today)?.daysLate).toBe(1);
});

test("again before the extended day has come, to a later one only", () => {
  extend();
  world.today = "2025-07-16";
  expect(extend({ until: "2025-07-15" })).toMatchObject({ refusal: { code: "day-invalid" } });
  expect(extend({ until: "2025-07-21" }).ok).toBe(true);
  expect(window()?.dueOn).toBe("2025-07-21");
});

test("after the due day it is refused, and says what else there is", () => {
  world.today = "2025-07-11";
  const answer = extend();
  expect(answer).toMatchObject({ refusal: { code: "past-due" } });
  expect(answer.ok ? "" : refusalSentence(answer.refusal)).toBe(
    "截止日 2025-07-10 已过，不能再延期。关闭前仍可补交（算延时），关闭后请质控办授权补报。",
  );
});

test.each<[string, More, string, string | undefined]>([
  ["a Saturday", { until: "2025-07-12" }, "day-invalid", "这一天不是工作日，下一个工作日是 2025-07-14 周一。"],
  ["the due day", { until: "2025-07-10" }, "day-invalid", "应晚于现在的截止日 2025-07-10 周四。"],
  [
    "beyond the close",
    { until: "2025-07-25" },
    "day-invalid",
    "最晚到关闭日 2025-07-24 周四；要更晚请质控办改填报日期，或关闭后授权补报。",
  ],
  ["a reason too short", { reason: "数据晚到" }, "reason-too-short", undefined],
  ["the baseline", { halfYear: "2023-H2" }, "not-found", undefined],
  ["another leader's department", { departmentCode: "clinical-support" }, "not-permitted", undefined],
])("refuses %s", (_, more, code, sentence) => {
  const answer = extend(more);
  expect(answer).toMatchObject({ ok: false, refusal: { code } });
  if (sentence !== undefined) expect(answer).toMatchObject({ refusal: { fields: { until: sentence } } });
  expect(world.plan().grants).toEqual([]);
});

test("the head of the task force may, 质控办 and departments may not", () => {
  const head = world.person("president", holds("task_force_head"));
  expect(extend({ actor: head, departmentCode: "operating-room" }).ok).toBe(true);
  for (const role of [holds("quality_office"), holds("department_head", "outpatient-office"), holds("admin")])
    expect(extend({ actor: world.person(`${role.role}`, role) })).toMatchObject({ refusal: { code: "not-permitted" } });
});

test("reopening after the close leaves the extended due day", () => {
  extend();
  world.today = "2025-07-28";
  const quality = world.person("quality", holds("quality_office"));
  const asked = { halfYear: "2025-H1", departmentCode: "outpatient-office", until: "2025-07-31" } as const;
  expect(world.run(quality, reopenReport, { ...asked, reason: "补报随访资料" }).ok).toBe(true);
  expect(window()).toMatchObject({ state: "reopened", dueOn: "2025-07-16", closesOn: "2025-07-31" });
});
