/** Does what a call of `npm run user` asks for, through the same commands as the pages. */
import { executeAsOperator } from "#app/access/execute-as-operator.server.ts";
import { hashPassword } from "#app/access/password.server.ts";
import { provisionalPassword } from "#app/access/provisional-password.server.ts";
import { runtime } from "#app/access/runtime.server.ts";
import type { AccountRef } from "#app/commands/account-step.ts";
import { createUser } from "#app/commands/create-user.ts";
import { disableUser } from "#app/commands/disable-user.ts";
import { enableUser } from "#app/commands/enable-user.ts";
import { resetPassword } from "#app/commands/reset-password.ts";
import { updateUser } from "#app/commands/update-user.ts";
import type { Result } from "#app/domain/result.ts";
import type { Assignment, Person } from "#app/domain/role.ts";
import { newPassword } from "#app/forms/new-password.ts";
import { ACCOUNT_STATE_WORDS, userLines } from "#app/wording/accounts.ts";
import { assignmentWords } from "#app/wording/people.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { ShellError } from "./script.ts";
import type { UserCall } from "./user-call.ts";

/** Answers what to print. `readStdin` is asked only for a call with `--password-stdin`. */
export async function answerUserCall(call: UserCall, readStdin: () => Promise<string>): Promise<string> {
  switch (call.verb) {
    case "list":
      return accountList();
    case "disable":
      settled(executeAsOperator(disableUser, refOf(call.username)));
      return `已停用 ${call.username}，正在使用的登录已退出。`;
    case "enable":
      settled(executeAsOperator(enableUser, refOf(call.username)));
      return `已启用 ${call.username}。`;
    case "assign": {
      const { name } = personNamed(call.username);
      checkCodes(call.assignments);
      settled(executeAsOperator(updateUser, { ...refOf(call.username), name, assignments: call.assignments }));
      return `${call.username} 现在是：${roleWords(call.assignments)}。`;
    }
    case "reset-password": {
      const ref = refOf(call.username);
      const { passwordHash, notice } = await passwordFor(call, readStdin);
      settled(executeAsOperator(resetPassword, { ...ref, passwordHash }));
      return `已重置 ${call.username} 的密码。\n${notice}`;
    }
    case "add": {
      checkCodes(call.assignments);
      const { username, name, assignments } = call;
      const { passwordHash, notice } = await passwordFor(call, readStdin);
      settled(executeAsOperator(createUser, { username, name, assignments, passwordHash }));
      return `已建账号 ${username}（${name}）：${roleWords(assignments)}。\n${notice}`;
    }
  }
}

function settled<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new ShellError(refusalSentence(result.refusal));
}

function personNamed(username: string): Person {
  const person = runtime()
    .readPlan()
    .people.find((it) => it.username === username);
  if (!person) throw new ShellError(`没有账号 ${username}。用 npm run user -- list 看有哪些。`);
  return person;
}

function refOf(username: string): AccountRef {
  const { id, version } = personNamed(username);
  return { userId: id, version };
}

function checkCodes(assignments: readonly Assignment[]): void {
  const { departments, leaders } = runtime().readPlan();
  const list = (items: readonly { code: string; name: string }[]) =>
    items.map(({ code, name }) => `${code} ${name}`).join("、");
  for (const { departmentCode, leaderCode } of assignments) {
    if (departmentCode !== null && departments.every(({ code }) => code !== departmentCode))
      throw new ShellError(`没有科室 ${departmentCode}。科室代码：${list(departments)}`);
    if (leaderCode !== null && leaders.every(({ code }) => code !== leaderCode))
      throw new ShellError(`没有领导 ${leaderCode}。领导代码：${list(leaders)}`);
  }
}

function roleWords(assignments: readonly Assignment[]): string {
  const plan = runtime().readPlan();
  return assignments.map((assignment) => assignmentWords(plan, assignment)).join("、");
}

async function passwordFor({ passwordFromStdin }: { passwordFromStdin: boolean }, readStdin: () => Promise<string>) {
  if (!passwordFromStdin) {
    const password = provisionalPassword();
    const notice = `临时密码（只显示这一次，首次登录须修改）：${password}`;
    return { passwordHash: await hashPassword(password), notice };
  }
  const parsed = newPassword.safeParse((await readStdin()).split(/\r?\n/)[0]);
  if (!parsed.success) throw new ShellError(parsed.error.issues[0]?.message ?? "");
  return { passwordHash: await hashPassword(parsed.data), notice: "首次登录须修改密码。" };
}

function accountList(): string {
  const lines = userLines(runtime().readPlan(), "");
  if (lines.length === 0) return "还没有账号。";
  return lines
    .map(({ username, name, roles, state, lastSeenOn }) =>
      [username, name, roles.join("、"), ACCOUNT_STATE_WORDS[state], lastSeenOn ?? "从未登录"].join("\t"),
    )
    .join("\n");
}
