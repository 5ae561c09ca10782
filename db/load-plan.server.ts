/** The one big read: rows → snapshot. No rule is decided here. */
import { asc } from "drizzle-orm";
import { parseHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { MeasureValue } from "#app/domain/measure-value.ts";
import { planOf, type Plan, type Task } from "#app/domain/plan.ts";
import { EMPTY_CONTENT, rowKey, type ReportRow, type RowEvent } from "#app/domain/report-row.ts";
import type { Person } from "#app/domain/role.ts";
import { loadOverrides } from "./annual-overrides.ts";
import type { Writer } from "./connection.server.ts";
import { loadCases } from "./cases.ts";
import { loadConsistencyNotes } from "./consistency.ts";
import { loadQueryRecords } from "./data-queries.ts";
import { loadFindings } from "./findings.ts";
import { loadHalfYearChanges } from "./half-years.ts";
import { loadInspections } from "./inspections.ts";
import { loadConfirmations, loadRevisions } from "./measure-definitions.ts";
import { loadMeetings, loadTaskNotes } from "./meetings.ts";
import { readMeta } from "./meta.ts";
import { loadOrders } from "./orders.ts";
import { loadPaperTexts } from "./paper-texts.ts";
import { readRemindedDays } from "./reminded-days.ts";
import { loadScoreboards } from "./scoreboards.ts";
import { loadQueryThresholds, loadScoreWeights } from "./settings.ts";
import * as tables from "./schema.server.ts";

/** Reads the whole plan as it stands now. */
export function loadPlan(db: Writer): Plan {
  const halfYears = db.select().from(tables.halfYear).orderBy(asc(tables.halfYear.id)).all();
  const tasks = loadTasks(db);
  const reporting = halfYears.filter(({ progressReport }) => progressReport !== "none");
  return planOf({
    dataVersion: Number(readMeta(db, "data_version") ?? 0),
    demo: readMeta(db, "demo") === "1",
    hospital: readMeta(db, "hospital") ?? "",
    documentNo: readMeta(db, "document_no") ?? "",
    title: readMeta(db, "plan_title") ?? "",
    categories: db.select().from(tables.taskCategory).orderBy(asc(tables.taskCategory.no)).all(),
    departments: loadNamed(db, tables.department),
    leaders: loadNamed(db, tables.leader),
    halfYears: halfYears.map((row) => ({ ...row, id: storedHalfYear(row.id) })),
    halfYearChanges: loadHalfYearChanges(db).map((row) => ({ ...row, halfYear: storedHalfYear(row.halfYear) })),
    tasks,
    indicators: loadIndicators(db),
    revisions: loadRevisions(db),
    countings: loadConfirmations(db),
    overrides: loadOverrides(db),
    rows: loadRows(
      db,
      tasks,
      reporting.map(({ id }) => storedHalfYear(id)),
    ),
    values: loadValues(db),
    queryRecords: loadQueryRecords(db),
    settings: { ...loadQueryThresholds(db), ...loadScoreWeights(db) },
    adoptions: db
      .select()
      .from(tables.adoption)
      .orderBy(asc(tables.adoption.halfYear))
      .all()
      .map((row) => ({ ...row, halfYear: storedHalfYear(row.halfYear) })),
    grants: db
      .select()
      .from(tables.windowGrant)
      .orderBy(asc(tables.windowGrant.id))
      .all()
      .map((row) => ({ ...row, halfYear: storedHalfYear(row.halfYear) })),
    consistencyNotes: loadConsistencyNotes(db),
    findings: loadFindings(db),
    inspections: loadInspections(db),
    orders: loadOrders(db),
    scoreboards: loadScoreboards(db),
    meetings: loadMeetings(db),
    taskNotes: loadTaskNotes(db),
    cases: loadCases(db),
    paperTexts: loadPaperTexts(db),
    remindedDays: readRemindedDays(db),
    people: loadPeople(db),
  });
}

function loadNamed(db: Writer, table: typeof tables.department | typeof tables.leader) {
  return db.select({ code: table.code, name: table.name }).from(table).orderBy(asc(table.position)).all();
}

/** A half-year id the database vouches for by its check constraint. */
function storedHalfYear(text: string): HalfYearId {
  const id = parseHalfYear(text);
  if (id === null) throw new Error(`stored half-year ${text} is malformed`);
  return id;
}

function grouped<Row, Key, Value>(rows: readonly Row[], key: (row: Row) => Key, value: (row: Row) => Value) {
  const groups = new Map<Key, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}

function loadTasks(db: Writer): Task[] {
  const leads = grouped(
    db.select().from(tables.taskDepartment).orderBy(asc(tables.taskDepartment.position)).all(),
    ({ taskNo }) => taskNo,
    ({ departmentCode }) => departmentCode,
  );
  return db
    .select()
    .from(tables.task)
    .orderBy(asc(tables.task.no))
    .all()
    .map((task) => ({ ...task, departmentCodes: leads.get(task.no) ?? [] }));
}

function loadIndicators(db: Writer): Indicator[] {
  const departments = grouped(
    db.select().from(tables.indicatorDepartment).orderBy(asc(tables.indicatorDepartment.position)).all(),
    ({ indicatorNo }) => indicatorNo,
    ({ departmentCode }) => departmentCode,
  );
  const measures = grouped(
    db.select().from(tables.measure).orderBy(asc(tables.measure.position)).all(),
    ({ indicatorNo }) => indicatorNo,
    ({ definition }) => definition,
  );
  return db
    .select()
    .from(tables.indicator)
    .orderBy(asc(tables.indicator.no))
    .all()
    .map((indicator) => ({
      ...indicator,
      departmentCodes: departments.get(indicator.no) ?? [],
      measures: measures.get(indicator.no) ?? [],
    }));
}

/** Every row the plan asks for, in the order half-year, task, department; those nobody touched are `not_started`. */
function loadRows(db: Writer, tasks: readonly Task[], halfYears: readonly HalfYearId[]): ReportRow[] {
  const events = grouped(
    db.select().from(tables.reportRowEvent).orderBy(asc(tables.reportRowEvent.id)).all(),
    (event) => rowKey(storedHalfYear(event.halfYear), event.taskNo, event.departmentCode),
    ({ kind, at, actorName, comment, content }): RowEvent => ({ kind, at, actorName, comment, content }),
  );
  const stored = new Map(
    db
      .select()
      .from(tables.reportRow)
      .all()
      .map((row) => [rowKey(storedHalfYear(row.halfYear), row.taskNo, row.departmentCode), row]),
  );
  return halfYears.flatMap((halfYear) =>
    tasks.flatMap((task) =>
      task.departmentCodes.map((departmentCode): ReportRow => {
        const key = rowKey(halfYear, task.no, departmentCode);
        const row = stored.get(key);
        if (!row) return untouchedRow(halfYear, task.no, departmentCode);
        const { rating, ratingProposed, ratingReason, ...rest } = row;
        return {
          ...rest,
          halfYear,
          rating: rating ? { word: rating, proposed: ratingProposed ?? rating, reason: ratingReason } : null,
          events: events.get(key) ?? [],
        };
      }),
    ),
  );
}

function untouchedRow(halfYear: HalfYearId, taskNo: number, departmentCode: string): ReportRow {
  return {
    ...EMPTY_CONTENT,
    halfYear,
    taskNo,
    departmentCode,
    state: "not_started",
    version: 0,
    savedAt: null,
    savedBy: null,
    firstSubmittedAt: null,
    correctionDueOn: null,
    rating: null,
    events: [],
  };
}

function loadValues(db: Writer): MeasureValue[] {
  return db
    .select()
    .from(tables.measureValue)
    .all()
    .map((value) => ({ ...value, halfYear: storedHalfYear(value.halfYear) }));
}

function loadPeople(db: Writer): Person[] {
  const assignments = grouped(
    db.select().from(tables.assignment).orderBy(asc(tables.assignment.id)).all(),
    ({ userId }) => userId,
    ({ role, departmentCode, leaderCode }) => ({ role, departmentCode, leaderCode }),
  );
  return db
    .select({
      id: tables.user.id,
      username: tables.user.username,
      name: tables.user.name,
      disabledAt: tables.user.disabledAt,
      mustChangePassword: tables.user.mustChangePassword,
      lastSeenOn: tables.user.lastSeenOn,
      version: tables.user.version,
    })
    .from(tables.user)
    .orderBy(asc(tables.user.id))
    .all()
    .map(({ disabledAt, ...person }) => ({
      ...person,
      disabled: disabledAt !== null,
      assignments: assignments.get(person.id) ?? [],
    }));
}
