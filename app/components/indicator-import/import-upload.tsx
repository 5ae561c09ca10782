/** The form that takes a filled evaluation table, and what one should know before filling one. */
import { Icon } from "../icon.tsx";
import { Note } from "../note.tsx";

type Props = {
  action: string;
  /** Why the file just sent was not read. */
  fault: string | null;
  maxMib: number;
  filled: string;
  blank: string;
};

export function ImportUpload({ action, fault, maxMib, filled, blank }: Props) {
  return (
    <section className="card imp">
      <header>
        <h2>上传填好的评估表</h2>
      </header>
      <form method="post" action={action} encType="multipart/form-data" className="cb form">
        {fault && (
          <Note kind="block" id="file-fault">
            {fault}
          </Note>
        )}
        <div className="imp-file">
          <label htmlFor="file">评估表文件（.xlsx，不超过 {maxMib} MiB）</label>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? "file-fault" : undefined}
          />
        </div>
        <button className="btn btn-p" type="submit">
          <Icon name="upload" />
          上传并预览
        </button>
      </form>
      <ul className="cb imp-rules f13">
        <li>
          用本系统导出的 <a href={filled}>已填评估表</a> 改，或下载 <a href={blank}>空白评估表</a>{" "}
          填；Excel、WPS、LibreOffice 都可以，保存为 .xlsx。
        </li>
        <li>
          比例写成 81.25%（1300/1600），只写 1300/1600 也行；平均值和得分写成
          11.2（n=121060）；一格几项的分行写，每行以名称开头。
        </li>
        <li>没有业务的写 不适用（理由）；还没核定的在后面注明 暂报。空着的格不改动，导入不会清空任何值。</li>
        <li>年度列由系统计算，不必填。公式和宏一律不执行。</li>
        <li>先预览，确认以后才写入；有一处不能导入，就一个值也不写入。同一个文件导入两次，第二次什么也不会改。</li>
      </ul>
    </section>
  );
}
