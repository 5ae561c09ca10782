import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import type { AssignmentChoices } from "#app/forms/user-form-assignments.tsx";
import type { Plan } from "#app/domain/plan.ts";
import type { Person } from "#app/domain/role.ts";

/** The reading door of the pages for administrators. */
export async function openAccounts(request: Request): Promise<OpenedPlan> {
  const opened = await openPlan(request);
  requirePermission(opened, "user.manage");
  return opened;
}

/** The account an address names; 404 when there is none. */
export async function openAccount(request: Request, id: string | undefined): Promise<OpenedPlan & { person: Person }> {
  const opened = await openAccounts(request);
  const person = opened.plan.people.find((it) => String(it.id) === id);
  if (!person) throw new Response("没有这个账号。", { status: 404 });
  return { ...opened, person };
}

export function assignmentChoices({ departments, leaders }: Plan): AssignmentChoices {
  return { departments, leaders };
}
