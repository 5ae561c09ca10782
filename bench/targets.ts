/** What is measured, as whom, and what issues 2 and 3 ask of it. */

/** Milliseconds of server time at the median, on one core. */
export const PAGE_TARGET = 15;
/** The same for the grid of annex 3, 33 indicators by 9 columns. */
export const GRID_TARGET = 20;
/** Milliseconds for all 疑点 rules over the whole table, at the median. */
export const RULES_TARGET = 5;
/** Milliseconds from starting the process to having the first page, when the app is built. */
export const START_TARGET = 2000;
/** MiB of resident memory after `REQUESTS_BEFORE_MEMORY` requests. */
export const MEMORY_TARGET = 200;
/** Milliseconds of importing a full evaluation table: its preview and its confirmation together. */
export const IMPORT_TARGET = 300;
export const REQUESTS_BEFORE_MEMORY = 10_000;

export const REPORTER = "reporter.outpatient-office";
export const ACCOUNTS = ["quality", REPORTER, "president"] as const;
export type Account = (typeof ACCOUNTS)[number];

export type Page = { readonly path: string; readonly account: Account; readonly target: number | null };

export const PAGES: readonly Page[] = [
  { path: "/tasks", account: "quality", target: PAGE_TARGET },
  { path: "/reports/2025-H1/outpatient-office", account: REPORTER, target: PAGE_TARGET },
  { path: "/review/2025-H1", account: "president", target: PAGE_TARGET },
  { path: "/indicators", account: "quality", target: GRID_TARGET },
  { path: "/indicators/queries", account: "quality", target: null },
  { path: "/supervision", account: "quality", target: null },
  { path: "/", account: REPORTER, target: null },
  { path: "/", account: "president", target: null },
];

/** Every annex, filled and blank; annex 2 of one department and of all. */
const PAPERS = [
  "task-list",
  "progress-report?period=2025-H1&department=outpatient-office",
  "progress-report?period=2025-H1",
  "progress-report?blank=1",
  "evaluation-table",
  "evaluation-table?blank=1",
];

/** Papers in prose and the deck come in one format each. */
const PROSE_PAPERS = [
  "bulletin.docx?period=2024-H2",
  "briefing.docx?period=2024-H2",
  "meeting-pack.docx?period=2025-H1",
  "self-assessment.docx",
  "review-deck.pptx?period=2025-H1",
];

/** The addresses of all papers in all formats; quality may have every one of them. */
export const EXPORT_PATHS: readonly string[] = [
  ...PAPERS.flatMap((paper) => {
    const [name = "", query] = paper.split("?");
    return ["xlsx", "docx"].map((extension) => `/exports/${name}.${extension}${query ? `?${query}` : ""}`);
  }),
  ...PROSE_PAPERS.map((paper) => `/exports/${paper}`),
];
