/** The bar at the foot of the form: what is still missing, whether it is saved, and the one button. */
import type { MissingPart } from "#app/domain/report-row.ts";
import { MISSING_PART_WORDS } from "#app/wording/codes.ts";
import { Icon } from "#app/components/icon.tsx";
import { SaveMark, type SaveState } from "#app/components/save-mark.tsx";

export type BarRow = {
  taskNo: number;
  missing: readonly MissingPart[];
  /** Somebody has begun to write it. */
  touched: boolean;
  /** Returned, and nothing changed since. */
  unanswered: boolean;
  /** Something typed was refused; its sentence stands at the field. */
  faulty: boolean;
};

/** What a row still needs; empty when it is finished. */
function need({ missing, touched, unanswered, faulty }: BarRow): string {
  if (faulty) return "填写有误";
  if (!touched) return "未写";
  if (missing.length > 0) return `缺${missing.map((part) => MISSING_PART_WORDS[part]).join("、")}`;
  return unanswered ? "退回待改" : "";
}

type Props = { formId: string; rows: readonly BarRow[]; readyCount: number; maySubmit: boolean; save: SaveState };

export function ReportBar({ formId, rows, readyCount, maySubmit, save }: Props) {
  const unfinished = rows.filter((row) => need(row) !== "");
  const finished = readyCount + rows.length - unfinished.length;
  return (
    <div className="bar">
      <div className="bar-in">
        <div className="bar-l" role="status">
          <b>
            {unfinished.length > 0
              ? `还有 ${unfinished.length} 行没写完`
              : rows.length === 1
                ? "已写完"
                : "各行都已写完"}
          </b>
          <span>
            {unfinished.map((row) => (
              <a key={row.taskNo} href={`#t${row.taskNo}`}>
                {row.taskNo} {need(row)}
              </a>
            ))}
          </span>
        </div>
        <SaveMark state={save} />
        {rows.length > 0 && (
          <button className="btn" type="submit" form={formId} name="intent" value="save">
            保存草稿
          </button>
        )}
        {maySubmit ? (
          // Not disabled while nothing is finished: without scripts nobody could tell that something now is.
          <button className="btn btn-p" type="submit" form={formId} name="intent" value="submit">
            <Icon name="send" />
            {finished > 0 ? `提交已写完的 ${finished} 行` : "提交写完的行"}
          </button>
        ) : (
          <span className="t3 f12">写完后由科室负责人提交</span>
        )}
      </div>
    </div>
  );
}
