/**
 * Writes the demonstration world to DATABASE_FILE and brings every row of 2025-H1 to `rated`, step by step through the
 * writing door, as the people concerned; 门诊办's rows 23 and 24 are left to be written.
 */
import { execute } from "#app/access/execute.server.ts";
import { hashPassword } from "#app/access/password.server.ts";
import { createRuntime, installRuntime } from "#app/access/runtime.server.ts";
import { approveRows } from "#app/commands/approve-rows.ts";
import type { Command } from "#app/commands/command.ts";
import { rateRow } from "#app/commands/rate-row.ts";
import type { RowRef } from "#app/commands/row-step.ts";
import { saveDraft } from "#app/commands/save-draft.ts";
import { submitRows } from "#app/commands/submit-rows.ts";
import { QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { contentOf, isWithDepartment, rowKey, type ReportRow } from "#app/domain/report-row.ts";
import { parseEnv } from "#app/env.server.ts";
import { DEMO_PASSWORD } from "#db/demo/demo-facts.ts";
import { seedDemo } from "#db/demo/seed-demo.server.ts";

const HALF_YEAR = "2025-H1";
const LEFT_TO_WRITE = new Set(["23|outpatient-office", "24|outpatient-office"]);

const runtime = createRuntime(parseEnv({ ...process.env, NODE_ENV: "test" }), false);
installRuntime(runtime);
seedDemo(runtime.db, await hashPassword(DEMO_PASSWORD));

for (const { taskNo, departmentCode, halfYear } of runtime.readPlan().rows)
  if (halfYear === HALF_YEAR && !LEFT_TO_WRITE.has(`${taskNo}|${departmentCode}`)) bringToRated(taskNo, departmentCode);
runtime.db.$client.close();

/** Takes the steps the row still needs. */
function bringToRated(taskNo: number, departmentCode: string): void {
  const row = () => rowNow(taskNo, departmentCode);
  const ref = (): RowRef => ({ halfYear: HALF_YEAR, taskNo, departmentCode, version: row().version });
  if (isWithDepartment(row().state)) {
    const content = { ...contentOf(row()), progress: `任务 ${taskNo} 本期已按计划完成。`, difficulties: "无" };
    as(`reporter.${departmentCode}`, saveDraft, { ...ref(), content });
    as(`head.${departmentCode}`, submitRows, { rows: [ref()] });
  }
  const leaderCode = runtime.readPlan().taskByNo.get(taskNo)?.leaderCode ?? "";
  if (row().state === "submitted") as(`leader.${leaderCode}`, approveRows, { rows: [ref()] });
  if (row().state === "rated") return;
  const rater = departmentCode === QUALITY_DEPARTMENT ? "president" : "quality";
  as(rater, rateRow, { ...ref(), quality: "satisfactory", word: "on_time_high_quality", reason: "" });
}

function rowNow(taskNo: number, departmentCode: string): ReportRow {
  const row = runtime.readPlan().rowByKey.get(rowKey(HALF_YEAR, taskNo, departmentCode));
  if (!row) throw new Error(`the plan has no row ${taskNo} ${departmentCode}`);
  return row;
}

function as<Input, Output>(username: string, command: Command<Input, Output>, input: Input): void {
  const person = runtime.readPlan().people.find((someone) => someone.username === username);
  if (!person) throw new Error(`nobody is called ${username}`);
  const result = execute({ ...person, userId: person.id }, command, input);
  if (!result.ok) throw new Error(`${username} ${command.name}: ${JSON.stringify(result.refusal)}`);
}
