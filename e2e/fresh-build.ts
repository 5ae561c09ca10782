import { buildIfStale } from "#app/launch/build.ts";

/** Builds once before the journeys; the app of each would otherwise build for itself, all at the same time. */
export default function freshBuild(): void {
  buildIfStale();
}
