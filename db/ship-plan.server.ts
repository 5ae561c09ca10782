/** Puts the shipped plan into the database: adds and corrects the plan's own words, never what people entered. */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Measure } from "#app/domain/measure.ts";
import { inTransaction, type Db, type Writer } from "./connection.server.ts";
import { raiseDataVersion, readMeta, writeMeta } from "./meta.ts";
import type { ShippedPlan } from "./plan-files.server.ts";
import * as tables from "./schema.server.ts";

/**
 * Loads the plan, or brings the words of a loaded one up to date; the same plan again changes nothing. The days of a
 * half-year are people's once they exist, and nothing is ever taken away.
 */
export function shipPlan(db: Db, shipped: ShippedPlan): void {
  const hash = createHash("sha256").update(JSON.stringify(shipped)).digest("hex");
  if (readMeta(db, "plan_hash") === hash) return;
  inTransaction(db, (writer) => {
    writeMeta(writer, "plan_hash", hash);
    writeMeta(writer, "hospital", shipped.plan.hospital);
    writeMeta(writer, "document_no", shipped.plan.documentNo);
    writeMeta(writer, "plan_title", shipped.plan.title);
    shipFrame(writer, shipped);
    shipTasks(writer, shipped);
    shipIndicators(writer, shipped);
    raiseDataVersion(writer);
  });
}

function shipFrame(writer: Writer, { plan }: ShippedPlan): void {
  for (const { no, name } of plan.categories) {
    writer
      .insert(tables.taskCategory)
      .values({ no, name })
      .onConflictDoUpdate({ target: tables.taskCategory.no, set: { name } })
      .run();
  }
  plan.departments.forEach(({ code, name }, position) => {
    writer
      .insert(tables.department)
      .values({ code, name, position })
      .onConflictDoUpdate({ target: tables.department.code, set: { name, position } })
      .run();
  });
  plan.responsibleLeaders.forEach(({ code, name }, position) => {
    writer
      .insert(tables.leader)
      .values({ code, name, position })
      .onConflictDoUpdate({ target: tables.leader.code, set: { name, position } })
      .run();
  });
  writer.insert(tables.halfYear).values(plan.halfYears).onConflictDoNothing().run();
}

function codesByName(items: readonly { code: string; name: string }[]): (name: string) => string {
  const codes = new Map(items.map(({ code, name }) => [name, code]));
  return (name) => {
    const code = codes.get(name);
    if (code === undefined) throw new Error(`no code for ${name}`);
    return code;
  };
}

function shipTasks(writer: Writer, { plan, tasks }: ShippedPlan): void {
  const departmentCode = codesByName(plan.departments);
  const leaderCode = codesByName(plan.responsibleLeaders);
  for (const task of tasks) {
    const { no, categoryNo, title, content } = task;
    const words = { categoryNo, title, content, leaderCode: leaderCode(task.responsibleLeader) };
    writer
      .insert(tables.task)
      .values({ no, ...words })
      .onConflictDoUpdate({ target: tables.task.no, set: words })
      .run();
    task.leadDepartments.forEach((name, position) => {
      writer
        .insert(tables.taskDepartment)
        .values({ taskNo: no, departmentCode: departmentCode(name), position })
        .onConflictDoUpdate({
          target: [tables.taskDepartment.taskNo, tables.taskDepartment.departmentCode],
          set: { position: sql`excluded.position` },
        })
        .run();
    });
  }
}

function shipIndicators(writer: Writer, { plan, indicators }: ShippedPlan): void {
  const departmentCode = codesByName(plan.departments);
  for (const {
    departments,
    measures,
    no,
    nationalIndicatorNo,
    nationalNoInferred,
    markMeaning,
    ...rest
  } of indicators) {
    const words = { ...rest, provenance: { nationalIndicatorNo, nationalNoInferred, markMeaning } };
    writer
      .insert(tables.indicator)
      .values({ no, ...words })
      .onConflictDoUpdate({ target: tables.indicator.no, set: words })
      .run();
    departments.forEach((name, position) => {
      writer
        .insert(tables.indicatorDepartment)
        .values({ indicatorNo: no, departmentCode: departmentCode(name), position })
        .onConflictDoUpdate({
          target: [tables.indicatorDepartment.indicatorNo, tables.indicatorDepartment.departmentCode],
          set: { position: sql`excluded.position` },
        })
        .run();
    });
    measures.forEach(({ labelZh, ...rest }, position) => {
      const definition: Measure = { ...rest, label: labelZh, indicatorNo: no };
      writer
        .insert(tables.measure)
        .values({ key: rest.key, indicatorNo: no, position, definition })
        .onConflictDoUpdate({ target: tables.measure.key, set: { position, definition } })
        .run();
    });
  }
}
