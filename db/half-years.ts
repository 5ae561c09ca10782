/** Narrow writes on half-years: their adoption and the grants that move their windows. */
import type { Adoption, WindowGrant } from "#app/domain/plan.ts";
import type { Writer } from "./connection.server.ts";
import { adoption, windowGrant } from "./schema.server.ts";

export function recordAdoption(writer: Writer, facts: Adoption): void {
  writer.insert(adoption).values(facts).run();
}

export function recordGrant(writer: Writer, facts: Omit<WindowGrant, "id">): void {
  writer.insert(windowGrant).values(facts).run();
}
