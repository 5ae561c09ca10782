/** The tables of an import's preview, one of each for a department. */
import { QUERY_SEVERITY_WORDS } from "#app/wording/queries.ts";
import { Icon } from "../icon.tsx";

export type ImportLineView = {
  address: string;
  indicator: string;
  column: string;
  /** null where a value is added. */
  before: string | null;
  after: string;
};
export type ImportFaultView = { address: string; indicator: string; column: string; sentence: string };
/** A 疑点 that the values would raise. */
export type ImportQueryView = { key: string; indicator: string; column: string; blocks: boolean; sentence: string };

export function FaultTable({ department, faults }: { department: string; faults: ImportFaultView[] }) {
  return (
    <div className="tw">
      <table className="tbl compact imp-tbl">
        <caption className="vh">{department}不能导入的格</caption>
        <thead>
          <tr>
            <th scope="col">单元格</th>
            <th scope="col">指标</th>
            <th scope="col">期别</th>
            <th scope="col">为什么不能导入，怎么改</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ address, indicator, column, sentence }, index) => (
            <tr key={`${address}${index}`}>
              <th scope="row">
                <code>{address}</code>
              </th>
              <td>{indicator}</td>
              <td>{column}</td>
              <td className="imp-why">
                <Icon name="alarm" size="s" />
                {sentence}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function LineTable({ department, lines }: { department: string; lines: ImportLineView[] }) {
  return (
    <div className="tw">
      <table className="tbl compact imp-tbl">
        <caption className="vh">{department}新增和更改的值</caption>
        <thead>
          <tr>
            <th scope="col">单元格</th>
            <th scope="col">指标</th>
            <th scope="col">期别</th>
            <th scope="col">系统现有</th>
            <th scope="col">导入后</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ address, indicator, column, before, after }) => (
            <tr key={`${address}${indicator}`}>
              <th scope="row">
                <code>{address}</code>
              </th>
              <td>{indicator}</td>
              <td>{column}</td>
              <td data-label="系统现有">{before === null ? <span className="t3">（空）</span> : before}</td>
              <td className="imp-after" data-label="导入后">
                <Icon name={before === null ? "plus" : "pen"} size="s" />
                <span>
                  <span className="imp-kind">{before === null ? "新增" : "更改"}</span> {after}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the rules will ask once the values stand there. */
export function QueryTable({ department, queries }: { department: string; queries: ImportQueryView[] }) {
  return (
    <div className="tw">
      <table className="tbl compact imp-tbl">
        <caption>{department}导入后会提出的疑点</caption>
        <thead>
          <tr>
            <th scope="col">程度</th>
            <th scope="col">指标</th>
            <th scope="col">期别</th>
            <th scope="col">疑点</th>
          </tr>
        </thead>
        <tbody>
          {queries.map(({ key, indicator, column, blocks, sentence }) => (
            <tr key={key}>
              <th scope="row">{QUERY_SEVERITY_WORDS[blocks ? "BLOCK" : "QUERY"]}</th>
              <td>{indicator}</td>
              <td>{column}</td>
              <td className="imp-asks">
                <Icon name="query" size="s" />
                {sentence}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
