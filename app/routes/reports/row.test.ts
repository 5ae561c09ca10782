import { expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader } from "./row.tsx";

const site = installTestRuntime({}, openDemoDatabase());

async function open(userId: number, period: string, department: string, task: string) {
  const request = await site.request(`/reports/${period}/${department}/${task}`, userId);
  return loader({ request, params: { period, department, task }, context: {} });
}

test.each([
  ["2025-H1", "outpatient-office", "2", "2025年上半年任务 2 门诊办的上报尚未公布"],
  ["2025-H1", "nursing", "2", ""],
  ["2023-H1", "outpatient-office", "2", ""],
  ["2031-H1", "outpatient-office", "2", ""],
])("a viewer who opens %s %s %s", async (period, department, task, said) => {
  const viewer = await site.account(`viewer${period}${department}`, [holds("viewer")]);
  const thrown: unknown = await open(viewer, period, department, task).catch((answer: unknown) => answer);
  if (!(thrown instanceof Response)) throw new Error("it opened");
  expect({ status: thrown.status, said: await thrown.text() }).toEqual({ status: 404, said });
});

test("a returned row says until when it is to be corrected, another one nothing of that", async () => {
  const head = await site.account("leader", [holds("leader", "he-fenqin")]);
  expect((await open(head, "2025-H1", "outpatient-office", "18")).correction).toBe("退回，07-10 周四前改好");
  expect(await open(head, "2025-H1", "outpatient-office", "2")).toMatchObject({
    correction: null,
    dueOn: "07-10 周四",
    may: { approve: true },
  });
});
