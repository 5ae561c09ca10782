/** 补报授权 and 延期 on the page of 收表情况: which run, and which this person may give. */
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { reportingHalfYears } from "#app/domain/collection.ts";
import { extendableHalfYears, subjectOfExtension } from "#app/domain/extension.ts";
import { departmentName, type Department, type HalfYear } from "#app/domain/plan.ts";
import { standingGrants } from "#app/domain/window-grant.ts";

const halfYearOption = ({ id, label }: HalfYear) => ({ value: id as string, label });
const departmentOption = ({ code, name }: Department) => ({ value: code, label: name });

export function grantsView({ plan, today, may }: Pick<OpenedPlan, "plan" | "today" | "may">) {
  const extendable = plan.departments.filter(({ code }) => may("window.extend", subjectOfExtension(plan, code)));
  const open = extendableHalfYears(plan, today);
  const closed = reportingHalfYears(plan).filter(({ closesOn }) => closesOn < today);
  return {
    running: standingGrants(plan, today).map((grant) => ({
      ...grant,
      department: departmentName(plan, grant.departmentCode),
      label: plan.halfYearById.get(grant.halfYear)?.label ?? grant.halfYear,
    })),
    reopening: may("window.reopen")
      ? { halfYears: closed.map(halfYearOption), departments: plan.departments.map(departmentOption) }
      : null,
    extension:
      extendable.length > 0 && open.length > 0
        ? { halfYears: open.map(halfYearOption), departments: extendable.map(departmentOption) }
        : null,
  };
}
