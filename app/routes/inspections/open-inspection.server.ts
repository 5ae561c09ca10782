/** What the pages of one record begin with. */
import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import type { Inspection } from "#app/domain/inspection.ts";
import type { Action } from "#app/domain/permissions.ts";

/**
 * The record of the address, for someone who may do the action.
 * @throws Response 404 where there is none, also for those who may see none; 403 without the permission
 */
export async function openInspection(
  request: Request,
  id: string | undefined,
  action: Action,
): Promise<OpenedPlan & { readonly inspection: Inspection }> {
  const opened = await openPlan(request);
  const inspection = opened.plan.inspectionById.get(id ?? "");
  if (!inspection) throw new Response(null, { status: 404 });
  requirePermission(opened, action);
  return { ...opened, inspection };
}
