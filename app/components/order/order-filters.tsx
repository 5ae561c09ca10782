import { FilterChoice } from "#app/components/filter-choice.tsx";
import { ORDER_COLOURS } from "#app/domain/follow-up-order.ts";
import { ORDER_VIEWS, orderQuery, type OrderFilter, type OrderView } from "#app/domain/order-filter.ts";
import { paths } from "#app/paths.ts";
import { colourText, ORDER_VIEW_WORDS } from "#app/wording/orders.ts";

type Named = { code: string; name: string };
type Props = {
  filter: OrderFilter;
  /** How many each view would show. */
  counts: Readonly<Record<OrderView, number>>;
  departments: readonly Named[];
  leaders: readonly Named[];
};

/** Links for the state and one small form for the rest: every filter stands in the address. */
export function OrderFilters({ filter, counts, departments, leaders }: Props) {
  const { view, colour, departmentCode, leaderCode } = filter;
  const isNarrow = [colour, departmentCode, leaderCode].some((choice) => choice !== null);
  return (
    <div className="fbar" role="search" aria-label="筛选督办单">
      <nav className="seg qry-seg" aria-label="按状态">
        {ORDER_VIEWS.map((one) => (
          <a
            key={one}
            href={paths.orders(orderQuery({ ...filter, view: one }))}
            aria-current={one === view || undefined}
          >
            {ORDER_VIEW_WORDS[one]} {counts[one]}
          </a>
        ))}
      </nav>
      <form className="qry-pick" action={paths.orders()}>
        {view !== "all" && <input type="hidden" name="state" value={view} />}
        <FilterChoice
          name="colour"
          label="颜色"
          chosen={colour}
          options={ORDER_COLOURS.map((value) => ({ value, words: colourText(value) }))}
        />
        <FilterChoice name="department" label="科室" chosen={departmentCode} options={departments.map(ofNamed)} />
        <FilterChoice name="leader" label="抄送领导" chosen={leaderCode} options={leaders.map(ofNamed)} />
        <button className="btn" type="submit">
          筛选
        </button>
      </form>
      {isNarrow && <a href={paths.orders({ state: view === "all" ? null : view })}>清除筛选</a>}
    </div>
  );
}

function ofNamed({ code, name }: Named) {
  return { value: code, words: name };
}
