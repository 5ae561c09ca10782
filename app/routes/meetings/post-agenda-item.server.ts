/** Adding, writing and removing one agenda item. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { addAgendaItem } from "#app/commands/add-agenda-item.ts";
import { deleteAgendaItem } from "#app/commands/remove-agenda-item.ts";
import { writeAgendaItem } from "#app/commands/write-agenda-item.ts";
import { agendaFaults } from "#app/domain/meeting-checks.ts";
import type { Actor } from "#app/domain/role.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { AgendaItemForm } from "#app/forms/meeting-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";

/** @param item the number of the item, or `new` */
export function postAgendaItem(
  formData: FormData,
  { actor, plan }: Pick<OpenedPlan, "actor" | "plan">,
  id: string,
  item: string,
) {
  const meeting = plan.meetingById.get(id);
  const schema = withFaults(AgendaItemForm, (read) =>
    read.intent === "write" && meeting ? agendaFaults(plan, meeting.heldOn, read) : [],
  );
  const submission = parseWithZod(formData, { schema });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  if (value.intent === "write" && item === "new") {
    const added = execute(actor, addAgendaItem, { id, version: value.version, facts: factsOf(value) });
    if (!added.ok) return refusedTyping(formData, added.refusal);
    return redirect(paths.meeting(id, { done: "add" }, `i${added.value}`));
  }
  const result = changeItem(actor, Number(item), value);
  if (!result.ok) return refusedTyping(formData, result.refusal);
  return redirect(paths.meeting(id, { done: value.intent }, value.intent === "write" ? `i${item}` : "agenda"));
}

function changeItem(actor: Actor, itemId: number, posted: z.output<typeof AgendaItemForm>) {
  const { version } = posted;
  return posted.intent === "write"
    ? execute(actor, writeAgendaItem, { itemId, version, facts: factsOf(posted) })
    : execute(actor, deleteAgendaItem, { itemId, version });
}

function factsOf<Facts extends { intent: string; version: number }>({
  intent: _intent,
  version: _version,
  ...facts
}: Facts) {
  return facts;
}
