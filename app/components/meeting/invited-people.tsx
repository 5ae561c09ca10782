import { FieldErrors } from "#app/forms/field.tsx";
import type { ListFacts } from "#app/forms/checks.tsx";

export type InvitedGroup = {
  readonly name: string;
  /** `place` is the department or role that tells who somebody is. */
  readonly people: readonly { readonly value: string; readonly label: string; readonly place: string }[];
};

type Props = {
  field: ListFacts;
  label: string;
  hint: string;
  groups: readonly InvitedGroup[];
  chosen: readonly string[];
};

/** Who attends, leaders and departments apart. */
export function InvitedPeople({ field, label, hint, groups, chosen }: Props) {
  const isWrong = (field.errors?.length ?? 0) > 0;
  return (
    <fieldset className="fld" aria-describedby={isWrong ? field.errorId : undefined}>
      <legend className="lb">
        {label}
        <span className="hint">{hint}</span>
      </legend>
      {groups.map(({ name, people }) => (
        <div className="mt-who" role="group" aria-label={name} key={name}>
          <b>{name}</b>
          <div className="fnd-checks">
            {people.map(({ value, label: who, place }) => (
              <label key={value}>
                <input type="checkbox" name={field.name} value={value} defaultChecked={chosen.includes(value)} />
                <span>
                  {who} <small className="t3">{place}</small>
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </fieldset>
  );
}
