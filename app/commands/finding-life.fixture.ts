import type { Actor } from "#app/domain/role.ts";
import type { Command } from "./command.ts";
import { registerFinding, type FindingInput } from "./register-finding.ts";
import { holds, openTestWorld } from "./test-world.ts";

export const FACTS: FindingInput = {
  source: "walkthrough",
  title: "门诊三楼导诊台下午无人",
  description: "以患者身份体验，15 时导诊台无人值守约 20 分钟。",
  categoryNo: null,
  severity: "minor",
  taskNo: 1,
  indicatorNo: null,
  departmentCode: "outpatient-office",
  helpingCodes: ["nursing", "outpatient-office", "nursing"],
  leaderCode: null,
  measures: "",
  acceptance: "",
  foundOn: "2025-07-08",
  dueOn: null,
};
export const ID = "WT-2025H2-001";
export const MEASURES = { measures: "排班覆盖到下班前，护理部抽查。", acceptance: "", dueOn: null };
export const DONE = { text: "已调整排班，下午固定两人。", evidence: "7月排班表、现场照片" };
export const ACCEPT = { verdict: "accept", text: "现场复核属实。" } as const;
export const BACK = { verdict: "send_back", text: "周三下午仍无人。" } as const;

/** People around a finding of 门诊办 that 护理部 helps with, and what they do with it. */
export function openFindingLife() {
  const world = openTestWorld();
  const quality = world.person("quality", holds("quality_office"));
  const president = world.person("president", holds("task_force_head"));
  const head = world.person("head", holds("department_head", "outpatient-office"));
  const reporter = world.person("reporter", holds("reporter", "outpatient-office"));
  const helper = world.person("helper", holds("department_head", "nursing"));
  const leader = world.person("leader", holds("leader", "he-fenqin"));
  const other = world.person("other", holds("leader", "tao-jianhua"));
  const finding = () => {
    const found = world.plan().findingById.get(ID);
    if (!found) throw new Error("nothing registered");
    return found;
  };
  const register = (more: Partial<FindingInput> = {}, actor = quality) =>
    world.run(actor, registerFinding, { ...FACTS, ...more });
  /** Takes a step on the finding as it stands: "done", or the code of the refusal. */
  function step<Input extends object>(
    actor: Actor,
    command: Command<Input & { id: string; version: number }>,
    input: Input,
  ) {
    const { version } = finding();
    const result = world.run(actor, command, { ...input, id: ID, version });
    return result.ok ? "done" : result.refusal.code;
  }
  return { world, quality, president, head, reporter, helper, leader, other, finding, register, step };
}
