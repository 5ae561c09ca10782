import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const ICONS = {
  returned: "undo",
  query: "query",
  soon: "clock",
  block: "alarm",
  info: "lock",
  done: "check",
} as const satisfies Record<string, IconName>;

/** A strip that says something about what stands below it. Errors and results are announced to screen readers. */
export function Note({ kind, id, children }: { kind: keyof typeof ICONS; id?: string; children: ReactNode }) {
  const style = kind === "done" ? "info" : kind;
  return (
    <div
      className={`note note-${style}`}
      id={id}
      role={kind === "block" ? "alert" : kind === "done" ? "status" : undefined}
    >
      <Icon name={ICONS[kind]} />
      <div>{children}</div>
    </div>
  );
}
