/** Every URL the app links to. */
import type { HalfYearId } from "./domain/half-year.ts";

function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The board row a 督办单 is issued from: its tile, half-year, department, and what it is about. */
export type OrderOrigin = {
  readonly tile?: string | null;
  readonly period?: string | null;
  readonly department?: string | null;
  readonly leader?: string | null;
  readonly task?: number | string | null;
  readonly measure?: string | null;
  readonly query?: string | null;
  readonly finding?: string | null;
};

export const paths = {
  workbench: "/",
  login: (next?: string) => withQuery("/login", { next }),
  logout: "/logout",
  account: "/account",
  accountCalendar: "/account/calendar",
  /** What calendar programs ask for. */
  calendar: (token: string) => `/calendar/${token}.ics`,
  setup: (token?: string) => withQuery("/setup", { token }),
  tasks: (query: Record<string, string | null | undefined> = {}) => withQuery("/tasks", query),
  task: (no: number) => `/tasks/${no}`,
  /** `query`: the departments the table is narrowed to. */
  reports: (period?: HalfYearId, query: Record<string, string | null | undefined> = {}) =>
    withQuery("/reports", { period, ...query }),
  /** The rows of all reports of one half-year. */
  reportRows: (query: Record<string, string | null | undefined> = {}) => withQuery("/reports/rows", query),
  reportsAfter: (period: HalfYearId, done: string) => withQuery("/reports", { period, done }),
  /** To the form of 延期, filled in for one department. */
  extension: (period: HalfYearId, extend: string) => `${withQuery("/reports", { period, extend })}#grants`,
  /** To the form of 补报授权, filled in for one department. */
  reopening: (period: HalfYearId, reopen: string) => `${withQuery("/reports", { period, reopen })}#grants`,
  report: (period: HalfYearId, department: string, taskNo?: number) =>
    `/reports/${period}/${department}${taskNo === undefined ? "" : `#t${taskNo}`}`,
  reportEdit: (period: HalfYearId, department: string, taskNo: number) =>
    `/reports/${period}/${department}?edit=${taskNo}#t${taskNo}`,
  autosave: (period: HalfYearId, department: string) => `/reports/${period}/${department}/autosave`,
  reportRow: (
    period: HalfYearId,
    department: string,
    taskNo: number,
    query: Record<string, string | null | undefined> = {},
  ) => withQuery(`/reports/${period}/${department}/${taskNo}`, query),
  queue: "/queue",
  indicators: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators", query),
  queryThresholds: (query: Record<string, string | null | undefined> = {}) =>
    withQuery("/indicators/thresholds", query),
  queries: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators/queries", query),
  indicator: (no: number, query: Record<string, string | null | undefined> = {}) =>
    withQuery(`/indicators/${no}`, query),
  /** Annex 3 of one half-year as lists. */
  indicatorList: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators/list", query),
  definition: (no: number, measureKey: string) => `/indicators/${no}/definition/${measureKey}`,
  counting: (no: number) => `/indicators/${no}/counting`,
  indicatorImport: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators/import", query),
  indicatorEntry: (period: HalfYearId, department: string, indicatorNo?: number) =>
    `/indicators/entry/${period}/${department}${indicatorNo === undefined ? "" : `#i${indicatorNo}`}`,
  indicatorEntrySave: (period: HalfYearId, department: string) => `/indicators/entry/${period}/${department}/save`,
  /** The whole of annex 3 in one grid. */
  wholeEntry: (period: HalfYearId) => `/indicators/entry/${period}/all`,
  valueFacts: (period: HalfYearId, department: string, measureKey: string) =>
    `/indicators/entry/${period}/${department}/${measureKey}/facts`,
  supervision: (query: Record<string, string | null | undefined> = {}) => withQuery("/supervision", query),
  supervisionTile: (tile: string, query: Record<string, string | null | undefined> = {}) =>
    withQuery(`/supervision/${tile}`, query),
  reminders: (query: Record<string, string | null | undefined> = {}) => withQuery("/supervision/reminders", query),
  inbox: "/inbox",
  mailContact: "/account/mail",
  outbox: "/admin/outbox",
  findings: (query: Record<string, string | null | undefined> = {}) => withQuery("/findings", query),
  finding: (id: string, query: Record<string, string | null | undefined> = {}) => withQuery(`/findings/${id}`, query),
  newFinding: (query: Record<string, string | null | undefined> = {}) => withQuery("/findings/new", query),
  orders: (query: Record<string, string | null | undefined> = {}) => withQuery("/orders", query),
  order: (id: string, query: Record<string, string | null | undefined> = {}) => withQuery(`/orders/${id}`, query),
  /** To the form of a new 督办单, filled in from the board row it is issued from. */
  newOrder: ({ task, ...about }: OrderOrigin = {}) =>
    withQuery("/orders/new", { ...about, task: task === undefined || task === null ? null : String(task) }),
  inspections: (query: Record<string, string | null | undefined> = {}) => withQuery("/inspections", query),
  /** Everything that was seen, over all records. */
  observations: (query: Record<string, string | null | undefined> = {}) =>
    withQuery("/inspections/observations", query),
  newInspection: (kind: string) => withQuery("/inspections/new", { kind }),
  /** `place`: a step, a department or a task of the record. */
  inspection: (id: string, query: Record<string, string | null | undefined> = {}, place?: string) =>
    `${withQuery(`/inspections/${id}`, query)}${place === undefined ? "" : `#${place}`}`,
  inspectionEdit: (id: string) => `/inspections/${id}/edit`,
  observation: (inspectionId: string, id: number) => `/inspections/${inspectionId}/observations/${id}`,
  meetings: (query: Record<string, string | null | undefined> = {}) => withQuery("/meetings", query),
  newMeeting: (kind: string) => withQuery("/meetings/new", { kind }),
  /** `place`: an agenda item `i12`, or a form of the page. */
  meeting: (id: string, query: Record<string, string | null | undefined> = {}, place?: string) =>
    `${withQuery(`/meetings/${id}`, query)}${place === undefined ? "" : `#${place}`}`,
  meetingEdit: (id: string) => `/meetings/${id}/edit`,
  agendaItem: (meetingId: string, id: number | "new") => `/meetings/${meetingId}/items/${id}`,
  cases: (query: Record<string, string | null | undefined> = {}) => withQuery("/cases", query),
  newCase: (query: Record<string, string | null | undefined> = {}) => withQuery("/cases/new", query),
  case: (id: string, query: Record<string, string | null | undefined> = {}) => withQuery(`/cases/${id}`, query),
  caseEdit: (id: string) => `/cases/${id}/edit`,
  casePicture: (caseId: string, id: number) => `/cases/${caseId}/pictures/${id}`,
  /** `place`: a part of the page. */
  review: (period: HalfYearId, query: Record<string, string | null | undefined> = {}, place?: string) =>
    `${withQuery(`/review/${period}`, query)}${place === undefined ? "" : `#${place}`}`,
  comparison: (query: Record<string, string | null | undefined> = {}) => withQuery("/review/compare", query),
  scoreboard: (period?: HalfYearId) => (period ? `/scoreboard/${period}` : "/scoreboard"),
  adoption: (period: HalfYearId) => `/review/${period}/adoption`,
  consistency: (query: Record<string, string | null | undefined> = {}) => withQuery("/plan/consistency", query),
  papers: "/papers",
  paper: (name: string, query: Record<string, string | null | undefined> = {}) => withQuery(`/papers/${name}`, query),
  downloads: "/downloads",
  periods: (query: Record<string, string | null | undefined> = {}) => withQuery("/admin/periods", query),
  period: (id: HalfYearId) => `/admin/periods/${id}`,
  users: "/admin/users",
  user: (id: number | "new") => `/admin/users/${id}`,
  userPassword: (id: number) => `/admin/users/${id}/password`,
  userAccess: (id: number) => `/admin/users/${id}/access`,
  exportFile: (name: string, query: Record<string, string | null | undefined> = {}) =>
    withQuery(`/exports/${name}`, query),
} as const;
