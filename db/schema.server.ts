/**
 * The tables. Natural keys where the hospital has them (task number, department code); days and instants are text.
 * Nothing here knows a rule of the plan beyond what must never be stored.
 */
export * from "./schema-plan.server.ts";
export * from "./schema-people.server.ts";
export * from "./schema-reports.server.ts";
export * from "./schema-indicators.server.ts";
export * from "./schema-calendar.server.ts";
export * from "./schema-chases.server.ts";
export * from "./schema-findings.server.ts";
export * from "./schema-inspections.server.ts";
export * from "./schema-orders.server.ts";
export * from "./schema-reminders.server.ts";
export * from "./schema-scoreboard.server.ts";
export * from "./schema-cases.server.ts";
export * from "./schema-meetings.server.ts";
export * from "./schema-papers.server.ts";
