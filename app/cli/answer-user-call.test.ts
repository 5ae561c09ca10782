import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { signIn } from "#app/access/sign-in.server.ts";
import { holds } from "#app/commands/test-world.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { auditEntry } from "#db/schema.server.ts";
import { answerUserCall } from "./answer-user-call.ts";
import { ShellError } from "./script.ts";
import { parseUserCall } from "./user-call.ts";

let site: ReturnType<typeof installTestRuntime>;
beforeEach(() => {
  site = installTestRuntime();
});

const ADD = "add --username zhang --name 张三 --role reporter --department nursing --role viewer";

function call(line: string, stdin?: string): Promise<string> {
  const readStdin = () => (stdin === undefined ? Promise.reject(new Error("stdin was read")) : Promise.resolve(stdin));
  return answerUserCall(parseUserCall(line.split(" ")), readStdin);
}

test("add prints a provisional password once; it signs in and must be changed", async () => {
  const answer = await call(ADD);
  expect(answer).toContain("已建账号 zhang（张三）：护理部 填报员、只读。");
  const password = /[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/.exec(answer)?.[0] ?? "";
  expect(await signIn("zhang", password)).toMatchObject({ kind: "welcome" });
  expect(site.plan().people).toMatchObject([
    { mustChangePassword: true, assignments: [holds("reporter", "nursing"), holds("viewer")] },
  ]);
  const entries = site.db.select().from(auditEntry).all();
  expect(entries).toMatchObject([{ actorName: "命令行", actorId: null, command: "create-user" }]);
  expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${password}|argon2`));
});

test("with --password-stdin the first line is the password, and it is not printed", async () => {
  const answer = await call(`${ADD} --password-stdin`, "from-the-shell\nsecond line");
  expect(answer).not.toContain("from-the-shell");
  expect(await signIn("zhang", "from-the-shell")).toMatchObject({ kind: "welcome" });
  expect(site.plan().people[0]?.mustChangePassword).toBe(true);
});

test.each([
  ["too short", "short\n", "密码至少 8 个字符"],
  ["nothing at all", "", "密码至少 8 个字符"],
])("a password from stdin that is %s opens no account", async (_what, stdin, reason) => {
  await expect(call(`${ADD} --password-stdin`, stdin)).rejects.toThrow(reason);
  expect(site.plan().people).toEqual([]);
});

test("disable, enable, assign and reset-password do what they say", async () => {
  await call(ADD);
  expect(await call("disable zhang")).toContain("已停用 zhang");
  expect(site.plan().people[0]?.disabled).toBe(true);
  expect(await call("enable zhang")).toBe("已启用 zhang。");
  expect(site.plan().people[0]?.disabled).toBe(false);
  expect(await call("assign zhang --role leader --leader he-fenqin")).toBe("zhang 现在是：分管领导 何芬琴。");
  expect(site.plan().people[0]).toMatchObject({ name: "张三", assignments: [holds("leader", "he-fenqin")] });
  await call("reset-password zhang --password-stdin", "another-password");
  expect(await signIn("zhang", "another-password")).toMatchObject({ kind: "welcome" });
  expect(verifyAudit(site.db)).toEqual({ entries: 5, brokenAt: null });
});

test.each([
  ["disable nobody", "没有账号 nobody"],
  ["disable boss", "最后一个系统管理员"],
  ["assign boss --role viewer", "最后一个系统管理员"],
  ["enable boss", "状态已经变化"],
  ["add --username boss --name 张三 --role viewer", "已经有人用了"],
  [
    "add --username li --name 李四 --role reporter --department cardiology",
    "没有科室 cardiology。科室代码：outpatient-office 门诊办",
  ],
  ["assign boss --role leader --leader nobody", "没有领导 nobody。领导代码：he-fenqin 何芬琴"],
])("%s is refused", async (line, reason) => {
  await site.account("boss", [holds("admin")]);
  await expect(call(line)).rejects.toThrow(ShellError);
  await expect(call(line)).rejects.toThrow(reason);
  expect(verifyAudit(site.db).entries).toBe(0);
});

test("list shows everyone, or that there is nobody", async () => {
  expect(await call("list")).toBe("还没有账号。");
  await call(ADD);
  expect(await call("list")).toBe("zhang\t张三\t护理部 填报员、只读\t待改密码\t从未登录");
});
