/** What supervision keeps, as downloads: lists as filtered on their pages, and papers of one record. */
import { readBoardQuery } from "#app/domain/board-query.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readFindingFilter } from "#app/domain/finding-filter.ts";
import { readInspectionFilter } from "#app/domain/inspection-filter.ts";
import { readObservationFilter } from "#app/domain/observation-list.ts";
import { readOrderFilter } from "#app/domain/order-filter.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { orderSubject } from "#app/domain/order-turn.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { boardItems, mostPressingTile } from "#app/domain/supervision-board.ts";
import { isTile } from "#app/domain/supervision-items.ts";
import { TILE_WORDS } from "#app/wording/supervision.ts";
import { findingsPaper } from "./findings.ts";
import { followUpOrderPaper } from "./follow-up-order.ts";
import { inspectionRecordPaper } from "./inspection-record.ts";
import { inspectionsPaper } from "./inspections.ts";
import { observationsPaper } from "./observations.ts";
import { ordersPaper } from "./orders.ts";
import type { ExportRequest, Exports } from "./request.ts";
import { supervisionPaper } from "./supervision.ts";

const FINDINGS = "问题台账";
const FOLLOW_UP_ORDERS = "督办单";
const INSPECTIONS = "督查与体验就医";
const OBSERVATIONS = "观察清单";
const SUPERVISION = "督办看板";

export const FOLLOW_UP: Exports = [
  [
    "findings",
    {
      title: FINDINGS,
      read: (plan, query, today) =>
        done({
          action: "finding.read",
          // Any department of the hospital: the plan has been cut to what the reader may see.
          subject: { departmentCodes: plan.departments.map(({ code }) => code) },
          nameParts: [FINDINGS],
          build: () => findingsPaper(plan, readFindingFilter(query, plan), today),
        }),
    },
  ],
  [
    "orders",
    {
      title: `${FOLLOW_UP_ORDERS}清单`,
      read: (plan, query, today) =>
        done({
          action: "order.read",
          subject: { departmentCodes: plan.departments.map(({ code }) => code) },
          nameParts: [`${FOLLOW_UP_ORDERS}清单`],
          build: () => ordersPaper(plan, readOrderFilter(query, plan), today),
        }),
    },
  ],
  [
    "inspections",
    {
      title: INSPECTIONS,
      read: (plan, query, today) =>
        done({
          action: "inspection.read",
          nameParts: [INSPECTIONS],
          build: () => inspectionsPaper(plan, readInspectionFilter(query, plan), today),
        }),
    },
  ],
  [
    "observations",
    {
      title: OBSERVATIONS,
      read: (plan, query, today) =>
        done({
          action: "inspection.read",
          nameParts: [OBSERVATIONS],
          build: () => observationsPaper(plan, readObservationFilter(query, plan), today),
        }),
    },
  ],
  ["supervision", { title: SUPERVISION, read: readSupervision }],
  ["follow-up-order", { title: FOLLOW_UP_ORDERS, read: readFollowUpOrder }],
  ["inspection-record", { title: INSPECTIONS, read: readInspectionRecord }],
];

/** One 督办单; those of others are not there for the reader. */
function readFollowUpOrder(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  const order = plan.orderById.get(query.get("order") ?? "");
  if (!order) return refuse("not-found", { details: { why: "没有这份督办单" } });
  return done({
    action: "order.read",
    subject: orderSubject(order),
    nameParts: [FOLLOW_UP_ORDERS, orderNo(order), departmentName(plan, order.departmentCode)],
    build: () => followUpOrderPaper(plan, order, today),
  });
}

/** One 督查记录 or 体验就医记录; for those who may see none, there is none. */
function readInspectionRecord(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  const inspection = plan.inspectionById.get(query.get("inspection") ?? "");
  if (!inspection) return refuse("not-found", { details: { why: "没有这份督查或体验就医记录" } });
  return done({
    action: "inspection.read",
    nameParts: [inspection.kind === "round" ? "督查记录" : "体验就医记录", inspection.id, inspection.title],
    build: () => inspectionRecordPaper(plan, inspection, today),
  });
}

/** What the list of the board shows to the same person with the same address. */
function readSupervision(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  const departmentCodes = plan.departments.map(({ code }) => code);
  const asked = query.get("tile");
  if (asked !== null && !isTile(asked))
    return refuse("query-invalid", { details: { why: `督办看板没有“${asked}”这一类` } });
  const read = (codes: readonly string[]) => readBoardQuery(query, plan, codes, today);
  const [ignored] = read(departmentCodes).ignored;
  if (ignored !== undefined) return refuse("query-invalid", { details: { why: ignored.replace(/[。；].*$/, "") } });
  const tile = asked ?? mostPressingTile(boardItems(plan, read(departmentCodes), departmentCodes));
  return done({
    action: "supervision.read",
    // Any department of the hospital; the paper has those the reader supervises.
    subject: { departmentCodes },
    nameParts: [SUPERVISION, TILE_WORDS[tile]],
    build: (may) => {
      const own = departmentCodes.filter((code) => may("supervision.read", { departmentCodes: [code] }));
      return supervisionPaper(plan, tile, read(own), own, today);
    },
  });
}
