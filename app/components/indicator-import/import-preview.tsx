/** What an import would do, before it does it: faults first, then additions and changes, by department. */
import { Icon } from "../icon.tsx";
import { Note } from "../note.tsx";
import {
  FaultTable,
  LineTable,
  QueryTable,
  type ImportFaultView,
  type ImportLineView,
  type ImportQueryView,
} from "./import-tables.tsx";

export type ImportView = {
  fileName: string;
  /** Why a confirmation was not carried out; null for a fresh preview. */
  notice: string | null;
  groups: { department: string; lines: ImportLineView[]; faults: ImportFaultView[]; queries: ImportQueryView[] }[];
  added: number;
  changed: number;
  faults: number;
  queries: number;
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
        {view.queries > 0 && (
          <Note kind="query">
            导入后会提出 {view.queries} 条疑点，列在各科室的值下面：先核对一遍；数属实的照常导入，再到“疑点”里说明。
          </Note>
        )}
        {groups.map(({ department, faults: wrong, lines, queries }) => (
          <div key={department} className="imp-group">
            <h3>{department}</h3>
            {wrong.length > 0 && <FaultTable department={department} faults={wrong} />}
            {lines.length > 0 && <LineTable department={department} lines={lines} />}
            {queries.length > 0 && <QueryTable department={department} queries={queries} />}
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
