/** What a stranger may know: the hospital's name, the size of the plan, and on a demo database the accounts. */
import { currentHalfYear, indicatorsOfDepartment, tasksOfDepartment } from "#app/domain/plan.ts";
import { runtime } from "./runtime.server.ts";

export type FrontDoor = ReturnType<typeof frontDoor>;

export function frontDoor() {
  const { readPlan, clock } = runtime();
  const plan = readPlan();
  const halfYear = currentHalfYear(plan, clock.today());
  return {
    hospital: plan.hospital,
    documentNo: plan.documentNo,
    demo: plan.demo,
    counts: {
      categories: plan.categories.length,
      tasks: plan.tasks.length,
      dimensions: new Set(plan.indicators.map(({ dimension }) => dimension)).size,
      indicators: plan.indicators.length,
      leaders: plan.leaders.length,
      departments: plan.departments.length,
    },
    halfYear: { label: halfYear.label, dueOn: halfYear.dueOn },
    accounts: plan.demo
      ? {
          leaders: plan.leaders.map(({ code, name }) => ({
            code,
            name,
            tasks: plan.tasks.filter(({ leaderCode }) => leaderCode === code).length,
          })),
          departments: plan.departments.map(({ code, name }) => ({
            code,
            name,
            tasks: tasksOfDepartment(plan, code).length,
            indicators: indicatorsOfDepartment(plan, code).length,
          })),
        }
      : null,
  };
}
