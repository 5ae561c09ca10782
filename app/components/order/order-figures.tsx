import { Icon, type IconName } from "#app/components/icon.tsx";
import { orderQuery, type OrderFilter, type OrderView } from "#app/domain/order-filter.ts";
import { paths } from "#app/paths.ts";
import { ORDER_VIEW_WORDS } from "#app/wording/orders.ts";

type Figure = { view: OrderView; icon: IconName; note: string; alarm?: boolean };

const FIGURES: readonly Figure[] = [
  { view: "issued", icon: "send", note: "等责任科室回复" },
  { view: "overdue", icon: "alarm", note: "过了回复期限", alarm: true },
  { view: "replied", icon: "clock", note: "已回复，等核定" },
  { view: "closed", icon: "check2", note: "核定办结" },
];

type Props = { counts: Readonly<Record<OrderView, number>>; filter: OrderFilter };

/** Four numbers, each a link to the list it counts. */
export function OrderFigures({ counts, filter }: Props) {
  return (
    <nav className="tiles ord-tiles" aria-label="督办单办理情况">
      {FIGURES.map(({ view, icon, note, alarm }) => (
        <a
          key={view}
          className={["tile", alarm && "alarm", counts[view] === 0 && "zero"].filter(Boolean).join(" ")}
          href={paths.orders(orderQuery({ ...filter, view }))}
          aria-current={view === filter.view || undefined}
        >
          <span className="tt">
            <Icon name={icon} />
            {ORDER_VIEW_WORDS[view]}
          </span>
          <b>{counts[view]}</b>
          <small>{note}</small>
        </a>
      ))}
    </nav>
  );
}
