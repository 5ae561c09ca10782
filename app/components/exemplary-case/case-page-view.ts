/** Everything the page of one case shows. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { citedFigures } from "#app/domain/case-figures.ts";
import { caseStepsFor, MAX_PICTURES, type ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { CASE_EVENT_WORDS } from "#app/wording/cases.ts";
import { caseLine } from "./case-line.ts";

export function casePageView(plan: Plan, item: ExemplaryCase, actor: Actor, today: CalendarDate) {
  const { id, version, practice, effect, events, pictures, departmentCode } = item;
  const task = item.taskNo === null ? undefined : plan.taskByNo.get(item.taskNo);
  const cited = citedFigures(plan, item);
  const steps = caseStepsFor(item, actor);
  return {
    ...caseLine(plan, item, today),
    version,
    practice,
    effect,
    department: departmentName(plan, departmentCode),
    about: task ? { words: `${task.no} ${task.title}`, to: paths.task(task.no) } : null,
    figures: cited && { ...cited, to: paths.indicator(cited.indicatorNo) },
    steps,
    today,
    mayAddPicture: steps.includes("change") && pictures.length < MAX_PICTURES,
    pictures: pictures.map((picture) => ({ ...picture, src: paths.casePicture(id, picture.id) })),
    returned: item.state === "draft" ? (events.findLast(({ kind }) => kind === "sent_back")?.text ?? null) : null,
    edit: paths.caseEdit(id),
    paper: paths.exportFile("case.docx", { case: id }),
    /** Newest first; who worked on it is told to those who may read drafts. */
    history: events.toReversed().map(({ kind, at, actorName, text }) => ({
      at: shortInstant(at, today),
      words: `${actorName}${CASE_EVENT_WORDS[kind]}`,
      text,
    })),
  };
}

export type CasePageView = ReturnType<typeof casePageView>;
