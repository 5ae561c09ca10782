/** The table of contents: every URL of the app. */
import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

export default [
  route("login", "routes/sign-in/login.tsx"),
  route("logout", "routes/sign-in/logout.tsx"),
  route("setup", "routes/sign-in/setup.tsx"),
  route("healthz", "routes/healthz.ts"),
  route("reports/:period/:department/autosave", "routes/reports/autosave.ts"),
  route("indicators/entry/:period/:department/save", "routes/indicators/entry-save.ts"),
  route("exports/:file", "routes/exports/file.ts"),
  route("indicators/:no/counting", "routes/indicators/counting.ts"),
  route("api/v1/tasks", "routes/api/tasks.ts"),
  route("api/v1/reports", "routes/api/reports.ts"),
  route("api/v1/indicators", "routes/api/indicators.ts"),
  route("api/v1/queries", "routes/api/queries.ts"),
  route("api/v1/reminders", "routes/api/reminders.ts"),
  route("api/*", "routes/api/unknown.ts"),

  layout("routes/frame.tsx", [
    index("routes/workbench/page.tsx"),
    route("tasks", "routes/tasks/list.tsx"),
    route("tasks/:no", "routes/tasks/task.tsx"),
    route("account", "routes/account/page.tsx"),

    route("indicators", "routes/indicators/grid.tsx"),
    route("indicators/import", "routes/indicators/import.tsx"),
    route("indicators/queries", "routes/indicators/queries.tsx"),
    route("indicators/thresholds", "routes/indicators/thresholds.tsx"),
    route("indicators/:no", "routes/indicators/indicator.tsx"),
    route("indicators/:no/definition/:measure", "routes/indicators/definition.tsx"),
    route("indicators/entry/:period/:department", "routes/indicators/entry.tsx"),
    route("indicators/entry/:period/:department/:measure/facts", "routes/indicators/value-facts.tsx"),
    route("plan/consistency", "routes/plan/consistency.tsx"),
    route("queue", "routes/queue/page.tsx"),
    route("downloads", "routes/downloads/page.tsx"),

    route("reports", "routes/reports/collection.tsx"),
    route("reports/:period/:department", "routes/reports/sheet.tsx"),
    route("reports/:period/:department/:task", "routes/reports/row.tsx"),
    route("review/:period", "routes/review/page.tsx"),
    route("review/:period/adoption", "routes/review/adoption.tsx"),
    route("supervision/:tile?", "routes/supervision/page.tsx"),

    route("admin/users", "routes/admin/users.tsx"),
    route("admin/users/new", "routes/admin/new-user.tsx"),
    route("admin/users/:id", "routes/admin/user.tsx"),
    route("admin/users/:id/password", "routes/admin/user-password.tsx"),
    route("admin/users/:id/access", "routes/admin/user-access.tsx"),

    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
