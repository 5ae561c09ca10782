/** Every URL the app links to. */
import type { HalfYearId } from "./domain/half-year.ts";

function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return search.size > 0 ? `${path}?${search}` : path;
}

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
  reports: (period?: HalfYearId) => withQuery("/reports", { period }),
  reportsAfter: (period: HalfYearId, done: string) => withQuery("/reports", { period, done }),
  /** To the form of 延期, filled in for one department. */
  extension: (period: HalfYearId, extend: string) => `${withQuery("/reports", { period, extend })}#grants`,
  report: (period: HalfYearId, department: string, taskNo?: number) =>
    `/reports/${period}/${department}${taskNo === undefined ? "" : `#t${taskNo}`}`,
  reportEdit: (period: HalfYearId, department: string, taskNo: number) =>
    `/reports/${period}/${department}?edit=${taskNo}#t${taskNo}`,
  autosave: (period: HalfYearId, department: string) => `/reports/${period}/${department}/autosave`,
  reportRow: (period: HalfYearId, department: string, taskNo: number) => `/reports/${period}/${department}/${taskNo}`,
  queue: "/queue",
  indicators: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators", query),
  queryThresholds: (query: Record<string, string | null | undefined> = {}) =>
    withQuery("/indicators/thresholds", query),
  queries: (query: Record<string, string | null | undefined> = {}) => withQuery("/indicators/queries", query),
  indicator: (no: number, query: Record<string, string | null | undefined> = {}) =>
    withQuery(`/indicators/${no}`, query),
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
  review: (period: HalfYearId) => `/review/${period}`,
  adoption: (period: HalfYearId) => `/review/${period}/adoption`,
  consistency: (query: Record<string, string | null | undefined> = {}) => withQuery("/plan/consistency", query),
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
