import { useForm, type SubmissionResult } from "@conform-to/react";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { GrantFields } from "#app/forms/grant-form.ts";
import { GrantCard, type Grant, type Option } from "./grant-card.tsx";

type Choices = { halfYears: readonly Option[]; departments: readonly Option[] };

type Props = {
  grants: { running: readonly Grant[]; reopening: Choices | null; extension: Choices | null };
  today: CalendarDate;
  halfYear: HalfYearId;
  /** Codes of the departments the forms are filled in for. */
  toExtend: string | null;
  toReopen: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** 补报授权 and 延期, for those who give them, and for all while one runs. */
export function GrantSection({ grants, today, halfYear, toExtend, toReopen, lastResult }: Props) {
  const { running, reopening, extension } = grants;
  const reopeningForm = useGrantForm("reopening", halfYear, toReopen, lastResult);
  const extensionForm = useGrantForm("extension", halfYear, toExtend, lastResult);
  if (!reopening && !extension && running.length === 0) return null;
  return (
    <GrantCard
      grants={running}
      today={today}
      reopening={reopening && { ...reopeningForm, ...reopening }}
      extension={extension && { ...extensionForm, ...extension }}
    />
  );
}

/** The form of one kind, with what was wrong when it is the one that was posted. */
function useGrantForm(
  kind: GrantFields["kind"],
  halfYear: HalfYearId,
  departmentCode: string | null,
  lastResult: Props["lastResult"],
) {
  const isPosted = lastResult?.initialValue?.kind === kind;
  const [form, fields] = useForm<GrantFields>({
    lastResult: isPosted ? lastResult : undefined,
    defaultValue: departmentCode ? { halfYear, departmentCode } : {},
  });
  return { id: form.id, errors: form.errors, fields };
}
