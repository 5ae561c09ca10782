/** `npm run user -- …`: from the words of the shell to what is asked for. */
import { parseArgs } from "node:util";
import { parseAssignment } from "#app/domain/assignment.ts";
import { ROLES, roleScope, type Assignment } from "#app/domain/role.ts";
import { usernameRule } from "#app/forms/first-admin-form.ts";
import { personName } from "#app/forms/person-name.ts";
import { ROLE_WORDS } from "#app/wording/codes.ts";
import { ShellError } from "./script.ts";

export type UserCall =
  | { verb: "list" }
  | { verb: "disable" | "enable"; username: string }
  | { verb: "reset-password"; username: string; passwordFromStdin: boolean }
  | { verb: "assign"; username: string; assignments: Assignment[] }
  | { verb: "add"; username: string; name: string; assignments: Assignment[]; passwordFromStdin: boolean };

const TIED = { none: "", department: "（须带 --department 科室代码）", leader: "（须带 --leader 领导代码）" };

export const USAGE = `用法：
  npm run user -- add --username 账号 --name 姓名 --role 角色 [--department 代码 | --leader 代码] [--role …] [--password-stdin]
  npm run user -- assign 账号 --role 角色 [--department 代码 | --leader 代码] [--role …]
  npm run user -- disable 账号
  npm run user -- enable 账号
  npm run user -- reset-password 账号 [--password-stdin]
  npm run user -- list
角色：
${ROLES.map((role) => `  ${role} ${ROLE_WORDS[role]}${TIED[roleScope(role)]}`).join("\n")}
可以给几个角色；--department、--leader 跟在它所属的 --role 后面。代码见 db/plan/plan.json。
assign 以新角色代替原有的全部角色。--password-stdin 从标准输入读一行作为临时密码。`;

function wrong(reason: string): ShellError {
  return new ShellError(`${reason}\n\n${USAGE}`, 2);
}

const OPTIONS = {
  username: { type: "string" },
  name: { type: "string" },
  role: { type: "string", multiple: true },
  department: { type: "string", multiple: true },
  leader: { type: "string", multiple: true },
  "password-stdin": { type: "boolean" },
} as const;

function parseWords(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const name = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    throw wrong(name ? `参数不对：${name}` : "参数不对。");
  }
}

type Tokens = ReturnType<typeof parseWords>["tokens"];

/** Every `--role` with the code that follows it. */
function assignmentsOf(tokens: Tokens): Assignment[] {
  const keys: string[] = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "role") keys.push(token.value);
    if (token.name !== "department" && token.name !== "leader") continue;
    const role = keys.pop();
    if (role === undefined || ROLES.every((known) => known !== role || roleScope(known) !== token.name))
      throw wrong(`--${token.name} ${token.value} 前面要有相配的 --role。`);
    keys.push(`${role}:${token.value}`);
  }
  if (keys.length === 0) throw wrong("缺 --role。");
  return keys.map((key) => {
    const assignment = parseAssignment(key);
    if (!assignment) throw wrong(`角色不对或没有带上代码：${key}`);
    return assignment;
  });
}

/** @throws ShellError with the usage when the call is wrong */
export function parseUserCall(args: string[]): UserCall {
  const { values, positionals, tokens } = parseWords(args);
  const [verb, username, ...rest] = positionals;
  const passwordFromStdin = values["password-stdin"] ?? false;
  const used = new Set<string>(tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
  const allow = (...names: string[]) => {
    const unused = [...used].find((name) => !names.includes(name));
    if (unused) throw wrong(`${verb} 不用 --${unused}。`);
  };
  const named = (): string => {
    if (username === undefined || rest.length > 0) throw wrong(`请写 ${verb} 和一个账号。`);
    return username;
  };
  switch (verb) {
    case "list":
      allow();
      return { verb };
    case "disable":
    case "enable":
      allow();
      return { verb, username: named() };
    case "reset-password":
      allow("password-stdin");
      return { verb, username: named(), passwordFromStdin };
    case "assign":
      allow("role", "department", "leader");
      return { verb, username: named(), assignments: assignmentsOf(tokens) };
    case "add": {
      if (username !== undefined) throw wrong("账号用 --username 写。");
      const checked = usernameRule.safeParse(values.username);
      if (!checked.success) throw wrong(`--username：${checked.error.issues[0]?.message ?? ""}`);
      if (!values.name?.trim()) throw wrong("缺 --name 姓名。");
      const name = personName.safeParse(values.name);
      if (!name.success) throw wrong(`--name：${name.error.issues[0]?.message ?? ""}`);
      return { verb, username: checked.data, name: name.data, assignments: assignmentsOf(tokens), passwordFromStdin };
    }
    default:
      throw wrong(verb === undefined ? "没有说要做什么。" : `没有命令 ${verb}。`);
  }
}
