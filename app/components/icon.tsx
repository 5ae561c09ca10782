/** The drawing of public/icons.svg. An icon always has words beside it, so it is hidden from screen readers. */
export const ICON_NAMES = [
  "home",
  "list",
  "report",
  "chart",
  "grid",
  "board",
  "review",
  "issue",
  "clip",
  "ribbon",
  "gear",
  "search",
  "inbox",
  "cal",
  "down",
  "right",
  "left",
  "side",
  "menu",
  "check",
  "check2",
  "lock",
  "send",
  "undo",
  "pen",
  "clock",
  "alarm",
  "query",
  "stamp",
  "dash",
  "pin",
  "route",
  "dl",
  "upload",
  "filter",
  "print",
  "plus",
  "x",
  "minus",
  "up",
  "dn",
  "more",
  "phone",
  "mail",
  "user",
  "order",
] as const;
export type IconName = (typeof ICON_NAMES)[number];

export function Icon({ name, size }: { name: IconName; size?: "s" | "l" }) {
  return (
    <svg className={size ? `i i-${size}` : "i"} aria-hidden="true">
      <use href={`/icons.svg#i-${name}`} />
    </svg>
  );
}
