/** What the pages of one meeting begin with. */
import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import type { Meeting } from "#app/domain/meeting.ts";
import type { Action } from "#app/domain/permissions.ts";

/**
 * The meeting of the address, for someone who may do the action.
 * @throws Response 404 where there is none, also for those who may see none; 403 without the permission
 */
export async function openMeeting(
  request: Request,
  id: string | undefined,
  action: Action,
): Promise<OpenedPlan & { readonly meeting: Meeting }> {
  const opened = await openPlan(request);
  const meeting = opened.plan.meetingById.get(id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  requirePermission(opened, action);
  return { ...opened, meeting };
}
