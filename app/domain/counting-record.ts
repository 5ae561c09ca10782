/** That a department said it counts by a definition. */
import type { Instant } from "./calendar-date.ts";

export type CountingConfirmation = {
  readonly measureKey: string;
  /** The version of the definition that was read. */
  readonly version: number;
  readonly departmentCode: string;
  readonly confirmedAt: Instant;
  readonly confirmedBy: string;
};
