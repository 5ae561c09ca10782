import { runtimeIsWell } from "#app/access/health.server.ts";

/** For load balancers and watchdogs; open to strangers. */
export function loader(): Response {
  return runtimeIsWell() ? Response.json({ status: "ok" }) : Response.json({ status: "failing" }, { status: 503 });
}
