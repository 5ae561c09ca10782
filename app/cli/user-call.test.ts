import { expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { ShellError } from "./script.ts";
import { parseUserCall, USAGE, type UserCall } from "./user-call.ts";

test.each<[string, UserCall]>([
  ["list", { verb: "list" }],
  ["disable zhang", { verb: "disable", username: "zhang" }],
  ["enable zhang", { verb: "enable", username: "zhang" }],
  ["reset-password zhang", { verb: "reset-password", username: "zhang", passwordFromStdin: false }],
  ["reset-password --password-stdin zhang", { verb: "reset-password", username: "zhang", passwordFromStdin: true }],
  [
    "add --username zhang --name 张三 --role reporter --department nursing",
    {
      verb: "add",
      username: "zhang",
      name: "张三",
      assignments: [holds("reporter", "nursing")],
      passwordFromStdin: false,
    },
  ],
  [
    "add --role quality_office --role department_head --department nursing --role leader --leader he-fenqin --username zhang --name=张三 --password-stdin",
    {
      verb: "add",
      username: "zhang",
      name: "张三",
      assignments: [holds("quality_office"), holds("department_head", "nursing"), holds("leader", "he-fenqin")],
      passwordFromStdin: true,
    },
  ],
  [
    "assign zhang --role reporter --department nursing --role reporter --department emergency",
    {
      verb: "assign",
      username: "zhang",
      assignments: [holds("reporter", "nursing"), holds("reporter", "emergency")],
    },
  ],
])("%s", (line, call) => {
  expect(parseUserCall(line.split(" "))).toEqual(call);
});

test.each([
  ["", "没有说要做什么"],
  ["frobnicate zhang", "没有命令 frobnicate"],
  ["disable", "请写 disable 和一个账号"],
  ["disable zhang li", "请写 disable 和一个账号"],
  ["disable zhang --role viewer", "disable 不用 --role"],
  ["list --password-stdin", "list 不用 --password-stdin"],
  ["list --verbose", "参数不对：--verbose"],
  ["add zhang --name 张三 --role viewer", "账号用 --username 写"],
  ["add --name 张三 --role viewer", "--username"],
  ["add --username 张三 --name 张三 --role viewer", "--username：账号用 2 至 40 个小写字母"],
  ["add --username zhang --role viewer", "缺 --name"],
  ["add --username zhang --name 张三", "缺 --role"],
  ["add --username zhang --name 张三 --role boss", "角色不对或没有带上代码：boss"],
  ["add --username zhang --name 张三 --role reporter", "角色不对或没有带上代码：reporter"],
  [
    "add --username zhang --name 张三 --department nursing --role reporter",
    "--department nursing 前面要有相配的 --role",
  ],
  ["add --username zhang --name 张三 --role viewer --department nursing", "--department nursing 前面要有相配的 --role"],
  ["add --username zhang --name 张三 --role leader --department nursing", "--department nursing 前面要有相配的 --role"],
  ["assign zhang", "缺 --role"],
])("“%s” is answered with what is wrong and the usage", (line, reason) => {
  const call = () => parseUserCall(line.split(" ").filter(Boolean));
  expect(call).toThrow(ShellError);
  expect(call).toThrow(reason);
  expect(call).toThrow(USAGE);
  expect(call).toThrow(expect.objectContaining({ exitCode: 2 }));
});
