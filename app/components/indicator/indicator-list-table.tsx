import { paths } from "#app/paths.ts";
import type { CellStatus } from "#app/domain/measure-value.ts";
import type { IndicatorListWords } from "#app/wording/indicator-list.ts";
import { ListNo } from "#app/components/copied.tsx";
import { Icon, type IconName } from "#app/components/icon.tsx";
import { IndicatorVerdict } from "./indicator-verdict.tsx";

const STATUS_ICONS: Record<CellStatus, IconName> = {
  not_due: "clock",
  missing: "alarm",
  reported: "check",
  provisional: "pen",
  not_applicable: "dash",
  not_traceable: "x",
};

/** Cells or indicators of one half-year, one line each, with what was given and what it is held against. */
export function IndicatorListTable({ lines }: { lines: readonly IndicatorListWords[] }) {
  const target = lines.some(({ targets }) => targets.length > 0) ? undefined : "ph-hide";
  return (
    <div className="tw">
      <table className="tbl compact ind-l">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className="ph-hide">
              责任科室
            </th>
            <th scope="col" className="ph-hide">
              分管领导
            </th>
            <th scope="col">填报情况</th>
            <th scope="col" className={target}>
              目标
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} target={target} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 「（1300/1600）」 and other brackets of figures alone. */
const FRACTION = /^（[\d./n=]+）$/;

type LineProps = { line: IndicatorListWords; /** Class of the cell of targets. */ target: string | undefined };

function Line({ line: { no, name, department, leader, values, targets }, target }: LineProps) {
  return (
    <tr>
      <td>
        <a className="lk nm" href={paths.indicator(no)}>
          <ListNo no={no} />
          <span>{name}</span>
        </a>
        <span className="only-ph t3 f12 row-sub">{[department, leader].filter(Boolean).join(" · ")}</span>
      </td>
      <td className="ph-hide nw">{department}</td>
      <td className="ph-hide nw">{leader || <span className="t3">—</span>}</td>
      <td>
        {values.map((value) => (
          <Value key={value.key} value={value} />
        ))}
      </td>
      <td className={target}>
        {targets.length === 0 && <span className="t3 nw">未设目标</span>}
        {targets.map(({ key, text, whose, verdict }) => (
          <p key={key} title={whose}>
            <span className="nw">{text}</span> {verdict ? <IndicatorVerdict {...verdict} full /> : null}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Value({ value: { label, status, word, text, doubted } }: { value: IndicatorListWords["values"][number] }) {
  return (
    <p>
      <span className={status === "missing" ? "bad nw" : "t2 nw"}>
        <Icon name={STATUS_ICONS[status]} size="s" /> {[word, label].filter(Boolean).join(" ")}
      </span>{" "}
      {text.split(/(?=（)/).map((part, index) => (
        <span key={index} className={FRACTION.test(part) ? "whole fraction" : "whole"}>
          {part}
        </span>
      ))}
      {doubted && (
        <span className="k k-query">
          <Icon name="query" />
          疑点
        </span>
      )}
    </p>
  );
}
