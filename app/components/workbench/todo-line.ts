import type { IconName } from "#app/components/icon.tsx";

/** A to-do as people read it. */
export type TodoLine = {
  icon: IconName;
  /** Which colour family the icon's square takes. */
  tone: "returned" | "query" | "none" | "draft" | "submitted";
  title: string;
  why: string;
  when: string;
  urgent: boolean;
  verb: string;
  to: string;
};
