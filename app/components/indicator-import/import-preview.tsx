/** What an import would do, before it does it: faults first, then additions and changes, by department. */
import { Icon } from "../icon.tsx";
import { Note } from "../note.tsx";

export type ImportLineView = {
  address: string;
  indicator: string;
  column: string;
  /** null where a value is added. */
  before: string | null;
  after: string;
};
export type ImportFaultView = { address: string; indicator: string; column: string; sentence: string };
export type ImportView = {
  fileName: string;
  /** Why a confirmation was not carried out; null for a fresh preview. */
  notice: string | null;
  groups: { department: string; lines: ImportLineView[]; faults: ImportFaultView[] }[];
  added: number;
  changed: number;
  faults: number;
  unchanged: number;
  kept: number;
  unseen: number;
  /** What confirming posts. */
  entries: string;
};

export function ImportPreview({ view, action }: { view: ImportView; action: string }) {
  const { fileName, notice, groups, added, changed, faults, unchanged } = view;
  const moved = added + changed;
  return (
    <section className="card imp" aria-labelledby="preview">
      <header>
        <h2 id="preview">预览</h2>
        <span className="t3">{fileName}</span>
      </header>
      <div className="cb imp-body">
        {notice && <Note kind="block">{notice}</Note>}
        <ImportCounts view={view} />
        {faults > 0 && (
          <Note kind="block">有 {faults} 处不能导入，没有写入任何内容。请在文件里按下表逐格改好，再重新上传。</Note>
        )}
        {faults === 0 && moved === 0 && (
          <Note kind="done">
            {unchanged > 0 ? "文件里的值与系统现有的值完全一致，不需要导入。" : "文件里没有填写任何值，不需要导入。"}
          </Note>
        )}
        {faults === 0 && moved > 0 && (
          <form method="post" action={action} className="imp-go">
            <input type="hidden" name="fileName" value={fileName} />
            <input type="hidden" name="entries" value={view.entries} />
            <button className="btn btn-p" type="submit">
              <Icon name="check" />
              确认导入 {moved} 个值
            </button>
            <span className="t3 f13">确认前不写入任何内容；全部写入，或者一个也不写入。</span>
          </form>
        )}
        {groups.map(({ department, faults: wrong, lines }) => (
          <div key={department} className="imp-group">
            <h3>{department}</h3>
            {wrong.length > 0 && <FaultTable department={department} faults={wrong} />}
            {lines.length > 0 && <LineTable department={department} lines={lines} />}
          </div>
        ))}
      </div>
    </section>
  );
}

function ImportCounts({ view: { added, changed, faults, unchanged, kept, unseen } }: { view: ImportView }) {
  const counts = [
    { name: "新增", count: added, unit: "个值" },
    { name: "更改", count: changed, unit: "个值" },
    { name: "不能导入", count: faults, unit: "处" },
    { name: "与系统一致", count: unchanged, unit: "格" },
  ];
  return (
    <>
      <dl className="imp-counts">
        {counts.map(({ name, count, unit }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{count}</b> {unit}
            </dd>
          </div>
        ))}
      </dl>
      {kept > 0 && <p className="t2 f13">文件里空着、系统里有值的 {kept} 格保持不变：导入不会清空任何值。</p>}
      {unseen > 0 && <p className="t2 f13">其他科室尚未公布的 {unseen} 格没有读取。</p>}
    </>
  );
}

function FaultTable({ department, faults }: { department: string; faults: ImportFaultView[] }) {
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

function LineTable({ department, lines }: { department: string; lines: ImportLineView[] }) {
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
