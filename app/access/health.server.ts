import { runtime } from "./runtime.server.ts";

/** True when the database answers. */
export function runtimeIsWell(): boolean {
  return runtime().db.$client.prepare("SELECT 1").pluck().get() === 1;
}
