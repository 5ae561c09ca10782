import type { FoldedChange } from "#app/domain/folded-changes.ts";
import type { TaskChange } from "#app/domain/half-year-comparison-tasks.ts";
import type { TaskCell } from "#app/domain/task-overview.ts";

/** One part of one department's text: folded to its changes, or both texts where one has little of the other. */
export type ComparedPart = { label: string } & (
  { kind: "changed"; pieces: readonly FoldedChange[] } | { kind: "rewritten"; before: string; after: string }
);

export type ComparedText = {
  departmentCode: string;
  department: string;
  summary: string;
  parts: readonly ComparedPart[];
  /** 「60% → 80%」; null where it stayed. */
  percent: string | null;
};

export type ComparedTask = {
  no: number;
  title: string;
  leader: string;
  departments: string;
  from: TaskCell;
  to: TaskCell;
  change: TaskChange;
  texts: readonly ComparedText[];
};
