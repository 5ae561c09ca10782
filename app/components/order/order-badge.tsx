/** The state and the colour of a follow-up order: shape + text + colour. */
import { Icon, type IconName } from "#app/components/icon.tsx";
import type { OrderColour, OrderState } from "#app/domain/follow-up-order.ts";
import { ORDER_COLOUR_WORDS, ORDER_STATE_WORDS } from "#app/wording/orders.ts";

const ICONS: Record<OrderState, IconName> = {
  issued: "send",
  replied: "clock",
  closed: "check2",
  withdrawn: "undo",
};
const CLASSES: Record<OrderState, string> = {
  issued: "submitted",
  replied: "soon",
  closed: "adopted",
  withdrawn: "none",
};
const COLOUR_ICONS: Record<OrderColour, IconName> = { blue: "clock", yellow: "dn", red: "alarm" };

export function OrderBadge({ state }: { state: OrderState }) {
  return (
    <span className={`st st-${CLASSES[state]}`}>
      <Icon name={ICONS[state]} />
      {ORDER_STATE_WORDS[state]}
    </span>
  );
}

export function OrderColourTag({ colour }: { colour: OrderColour }) {
  return (
    <span className={`ord-c ord-${colour}`}>
      <Icon name={COLOUR_ICONS[colour]} />
      {ORDER_COLOUR_WORDS[colour]}
    </span>
  );
}

export function OrderOverdueBadge() {
  return (
    <span className="st st-overdue">
      <Icon name="alarm" />
      逾期未回复
    </span>
  );
}
