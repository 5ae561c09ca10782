import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Nothing here, and what to do next. */
export function EmptyState({
  icon = "inbox",
  title,
  children,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon name={icon} size="l" />
      <b>{title}</b>
      {children}
    </div>
  );
}
