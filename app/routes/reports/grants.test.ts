/** 补报授权 and 延期 through the pages: who is offered which, what is said, where it shows. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { action, loader } from "./collection.tsx";
import { loader as openSheet } from "./sheet.tsx";

const GRANT = { halfYear: "2025-H1", departmentCode: "outpatient-office", reason: "随访系统上线，数据晚到" };
const EXTENSION = { ...GRANT, kind: "extension", until: "2025-07-16" };

let site: ReturnType<typeof installTestRuntime>;
let leader: number;

beforeEach(async () => {
  site = installTestRuntime();
  leader = await site.account("何芬琴", [holds("leader", "he-fenqin")]);
});

async function open(userId: number, search = "") {
  return loader({ request: await site.request(`/reports${search}`, userId), params: {}, context: {} });
}

async function sheet(userId: number) {
  const request = await site.request("/reports/2025-H1/outpatient-office", userId);
  return openSheet({ request, params: { period: "2025-H1", department: "outpatient-office" }, context: {} });
}

async function post(userId: number, fields: Record<string, string>) {
  const request = await site.request("/reports", userId, { method: "POST", body: new URLSearchParams(fields) });
  const answer = await action({ request, params: {}, context: {} });
  if ("init" in answer) return { ...answer.data, status: answer.init?.status ?? 200 };
  return { status: answer.status, location: answer.headers.get("Location") };
}

test("a leader extends; it is listed and the department reads the new day and why on its form", async () => {
  expect(await post(leader, EXTENSION)).toEqual({ status: 302, location: "/reports?period=2025-H1&done=extension" });
  const page = await open(leader, "?period=2025-H1&done=extension");
  expect(page.done).toContain("延期已登记");
  expect(page.grants.running).toMatchObject([{ kind: "extension", department: "门诊办", until: "2025-07-16" }]);
  const reporter = await site.account("reporter", [holds("reporter", "outpatient-office")]);
  const form = await sheet(reporter);
  expect(form.grant).toBe("已延期到 2025-07-16 周三，原截止 07-10：随访系统上线，数据晚到（何芬琴 07-08）");
  expect(form.due.sentence).toBe("截止 07-16 周三 23:59");
  expect(form.extendLink).toBeNull();
  site.passMinutes(9 * 24 * 60);
  expect((await open(leader)).grants.running).toEqual([]);
});

test("the form is offered to leaders for their departments, the other to 质控办, none to the rest", async () => {
  const { extension, reopening } = (await open(leader)).grants;
  const own = new Set(
    site.plan().tasks.flatMap((task) => (task.leaderCode === "he-fenqin" ? task.departmentCodes : [])),
  );
  expect(new Set(extension?.departments.map(({ value }) => value))).toEqual(own);
  expect(extension?.halfYears.map(({ value }) => value)).toEqual(["2025-H1", "2025-H2"]);
  expect(reopening).toBeNull();
  const quality = (await open(await site.account("quality", [holds("quality_office")]))).grants;
  expect([quality.extension, quality.reopening?.halfYears.map(({ value }) => value)]).toEqual([
    null,
    ["2023-H2", "2024-H1", "2024-H2"],
  ]);
  const viewer = (await open(await site.account("viewer", [holds("viewer")]))).grants;
  expect([viewer.extension, viewer.reopening]).toEqual([null, null]);
});

test("the leader's way from a department's form leads to the form filled in", async () => {
  const { extendLink } = await sheet(leader);
  expect(extendLink).toBe("/reports?period=2025-H1&extend=outpatient-office#grants");
  expect(await open(leader, "?period=2025-H1&extend=outpatient-office")).toMatchObject({
    current: "2025-H1",
    toExtend: "outpatient-office",
    toReopen: null,
  });
});

test.each([
  [
    "a day nobody works",
    { until: "2025-07-12" },
    422,
    { until: ["这一天不是工作日，下一个工作日是 2025-07-14 周一。"] },
  ],
  ["no department", { departmentCode: "" }, 422, { departmentCode: ["请选科室。"] }],
  ["a kind of its own", { kind: "for-ever" }, 422, { kind: ["请从页面上的表单登记。"] }],
])("%s is refused in words and nothing typed is lost", async (_, fields, status, error) => {
  const answer = await post(leader, { ...EXTENSION, ...fields });
  expect(answer).toMatchObject({ status, error, initialValue: { reason: GRANT.reason } });
});

test("a leader cannot reopen, 质控办 cannot extend", async () => {
  const quality = await site.account("quality", [holds("quality_office")]);
  expect(await post(leader, { ...EXTENSION, kind: "reopening" })).toMatchObject({ status: 403 });
  expect(await post(quality, EXTENSION)).toMatchObject({ status: 403 });
});
