/** What the pages of one case begin with. */
import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { caseSubject, type ExemplaryCase } from "#app/domain/exemplary-case.ts";

/**
 * The case of the address.
 * @throws Response 404 where there is none, also for those who may not see it; 403 without the permission asked for
 */
export async function openCase(
  request: Request,
  id: string | undefined,
  action: "case.write" | null = null,
): Promise<OpenedPlan & { readonly item: ExemplaryCase }> {
  const opened = await openPlan(request);
  const item = opened.plan.caseById.get(id ?? "");
  if (!item) throw new Response(null, { status: 404 });
  if (action) requirePermission(opened, action, caseSubject(item));
  return { ...opened, item };
}
