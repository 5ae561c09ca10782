import type { FieldMetadata } from "@conform-to/react";
import { assignmentKey } from "../domain/assignment.ts";
import type { Department, Leader } from "../domain/plan.ts";
import { ROLES, roleScope, type Role } from "../domain/role.ts";
import { ROLE_WORDS } from "#app/wording/codes.ts";
import { FieldErrors } from "./field.tsx";

/** What roles can be tied to. */
export type AssignmentChoices = { departments: readonly Department[]; leaders: readonly Leader[] };

type Field = Pick<FieldMetadata<string[] | undefined>, "name" | "errorId" | "errors" | "initialValue">;

function rolesTiedTo(scope: ReturnType<typeof roleScope>): Role[] {
  return ROLES.filter((role) => roleScope(role) === scope);
}

/** Every role one can hold, as boxes to tick: several at once, none of them incomplete. */
export function AssignmentFields({ field, choices }: { field: Field; choices: AssignmentChoices }) {
  const ticked = [field.initialValue ?? []].flat();
  const invalid = (field.errors?.length ?? 0) > 0;
  const box = (role: Role, departmentCode: string | null, leaderCode: string | null) => {
    const value = assignmentKey({ role, departmentCode, leaderCode });
    return { type: "checkbox", name: field.name, value, defaultChecked: ticked.includes(value) };
  };
  return (
    <fieldset className="fld usr-roles" aria-describedby={invalid ? field.errorId : undefined}>
      <legend className="lb">
        角色<span className="hint">可以多选</span>
      </legend>
      <FieldErrors id={field.errorId} errors={field.errors} />
      <div className="usr-cols">
        <div>
          <h3>全院</h3>
          {rolesTiedTo("none").map((role) => (
            <label className="ck" key={role}>
              <input {...box(role, null, null)} />
              {ROLE_WORDS[role]}
            </label>
          ))}
          <h3>{ROLE_WORDS.leader}</h3>
          {choices.leaders.map(({ code, name }) => (
            <label className="ck" key={code}>
              <input {...box("leader", null, code)} />
              {name}
            </label>
          ))}
        </div>
        <div>
          <h3>科室</h3>
          {choices.departments.map(({ code, name }) => (
            <div className="usr-dep" key={code}>
              <span>{name}</span>
              {rolesTiedTo("department").map((role) => (
                <label className="ck" key={role}>
                  <input {...box(role, code, null)} aria-label={`${name} ${ROLE_WORDS[role]}`} />
                  {ROLE_WORDS[role]}
                </label>
              ))}
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
