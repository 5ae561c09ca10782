/** 「已按口径统计」: the tick of one department on the definition it has just read. Works without scripts. */
import { paths } from "#app/paths.ts";

export type CountingTick = {
  measureKey: string;
  version: number;
  /** Whose definition: the half-year it speaks for. */
  period: string;
  department: { code: string; name: string };
};

/** @param back where to go afterwards; the indicator's own page without it */
export function CountingTickForm({ no, tick, back }: { no: number; tick: CountingTick; back?: string }) {
  const { measureKey, version, period, department } = tick;
  return (
    <form method="post" action={paths.counting(no)} className="def-c">
      <input type="hidden" name="period" value={period} />
      <input type="hidden" name="department" value={department.code} />
      <input type="hidden" name="measure" value={measureKey} />
      <input type="hidden" name="version" value={version} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      <label className="ck">
        <input type="checkbox" name="counted" required />
        {department.name}已按口径统计
      </label>
      <button className="btn btn-s" type="submit">
        确认
      </button>
    </form>
  );
}
