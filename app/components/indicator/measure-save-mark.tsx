import type { CellStatus } from "#app/domain/measure-value.ts";
import type { CellOutcome } from "#app/forms/measure-typed-cell.ts";
import { Icon } from "#app/components/icon.tsx";

type Props = {
  /** When and by whom what is stored was saved. */
  saved: string | null;
  touched: boolean;
  outcome: CellOutcome | undefined;
  busy: boolean;
  status: CellStatus;
};

/** Whether what one typed is safe. */
export function MeasureSaveMark({ saved, touched, outcome, busy, status }: Props) {
  if (busy && touched) {
    return (
      <span className="save">
        <span className="spin" />
        正在保存
      </span>
    );
  }
  if (touched) {
    const failed = outcome !== undefined && outcome.kind !== "settled";
    return (
      <span className={failed ? "save fail" : "save"}>
        <Icon name={failed ? "alarm" : "pen"} size="s" />
        {failed ? "没有存上，您写的还在" : "有改动，未保存"}
      </span>
    );
  }
  if (saved) {
    return (
      <span className="save ok">
        <Icon name="check" size="s" />
        已保存 {saved}
      </span>
    );
  }
  const cleared = outcome?.kind === "settled" && outcome.how === "cleared";
  return <span className="save">{cleared ? "已清空" : status === "missing" ? "缺报，尚未填写" : "尚未填写"}</span>;
}
