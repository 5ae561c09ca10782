/** The table of contents: every URL of the app. */
import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

export default [
  route("login", "routes/sign-in/login.tsx"),
  route("logout", "routes/sign-in/logout.tsx"),
  route("setup", "routes/sign-in/setup.tsx"),
  route("healthz", "routes/healthz.ts"),

  layout("routes/frame.tsx", [index("routes/workbench/page.tsx"), route("account", "routes/account/page.tsx")]),
] satisfies RouteConfig;
