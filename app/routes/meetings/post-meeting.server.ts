/** What people do on the page of one meeting. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { callOffMeeting } from "#app/commands/call-off-meeting.ts";
import { draftAgenda } from "#app/commands/draft-agenda.ts";
import { holdMeeting } from "#app/commands/hold-meeting.ts";
import { moveAgendaItem } from "#app/commands/move-agenda-item.ts";
import { noteDecision } from "#app/commands/note-decision.ts";
import { numberMinutes } from "#app/commands/number-minutes.ts";
import { reopenMeeting } from "#app/commands/reopen-meeting.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { MeetingStepForm } from "#app/forms/meeting-form.ts";
import { paths } from "#app/paths.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";

type Step = z.output<typeof MeetingStepForm>;

export function postMeeting(formData: FormData, actor: Actor, id: string) {
  const submission = parseWithZod(formData, { schema: MeetingStepForm });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result = take(actor, id, value);
  if (!result.ok) return refusedTyping(formData, result.refusal);
  const place = "itemId" in value ? `i${value.itemId}` : undefined;
  return redirect(paths.meeting(id, { done: value.intent }, place));
}

function take(actor: Actor, id: string, step: Step): Result<void> {
  switch (step.intent) {
    case "draft":
      return execute(actor, draftAgenda, { ...step, id });
    case "move":
      return execute(actor, moveAgendaItem, { ...step, id });
    case "hold":
      return execute(actor, holdMeeting, { ...step, id });
    case "number":
      return execute(actor, numberMinutes, { ...step, id });
    case "call_off":
      return execute(actor, callOffMeeting, { ...step, id });
    case "reopen":
      return execute(actor, reopenMeeting, { ...step, id });
    case "note":
      return execute(actor, noteDecision, step);
  }
}
