/** One row being written: official text, why it came back, last half-year beside the fields. */
import { shortDay } from "#app/domain/calendar-date.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { SelectField, TextAreaField, TextField } from "#app/forms/field.tsx";
import { rowField, type RowFieldName, type TypedRow } from "#app/forms/row-fields.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { OfficialText } from "./official-text.tsx";
import type { RowView } from "./report-view.ts";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";
import { TheirVersion, type Theirs } from "./their-version.tsx";

type Props = {
  row: RowView;
  /** The row's place in the form. */
  index: number;
  version: number;
  typed: TypedRow;
  fault: { field: "percent" | "row"; sentence: string } | undefined;
  theirs: Theirs | undefined;
  link: string;
};

const SELF_RATINGS = RATINGS.map((value) => ({ value, label: RATING_WORDS[value] }));

export function ReportRowEditor({ row, index, version, typed, fault, theirs, link }: Props) {
  const field = (name: RowFieldName) =>
    rowField(index, row.taskNo, name, typed[name], fault?.field === name ? fault.sentence : undefined);
  return (
    <section className="rf card" id={`t${row.taskNo}`} aria-label={`任务 ${row.taskNo} ${row.title}`}>
      <input type="hidden" name={`rows[${index}].taskNo`} value={row.taskNo} />
      <input type="hidden" name={`rows[${index}].version`} value={version} />
      <header>
        <span className="rn">{row.taskNo}</span>
        <h2>
          <a className="lk" href={link}>
            {row.title}
          </a>
        </h2>
        <StateBadge state={row.state} />
        {row.coLeads.length > 0 && <span className="tag">共同 {row.coLeads.join("、")}</span>}
        <span className="sp" />
        <span className="save">
          {row.returned?.dueOn
            ? `${shortDay(row.returned.dueOn)} 前改好`
            : row.saved
              ? `${row.saved} 已保存`
              : "尚未填写"}
        </span>
      </header>
      <OfficialText no={row.taskNo} leader={row.leader} text={row.officialText} open={row.state === "returned"} />
      {row.returned && (
        <Note kind="returned">
          <b>
            {row.returned.by} {row.returned.at} 退回
          </b>
          {row.returned.firstSubmittedAt && `（首次提交 ${row.returned.firstSubmittedAt}，按期改好不算迟交）`}
          <br />
          {row.returned.reason} <a href={link}>看上次提交</a>
        </Note>
      )}
      {fault?.field === "row" && <Note kind="block">{fault.sentence}</Note>}
      {theirs && <TheirVersion theirs={theirs} link={link} />}
      <div className="rf-g">
        <PreviousText previous={row.previous} />
        <div className="rf-f">
          <TextAreaField
            field={field("progress")}
            label="进度及完成情况"
            hint="写事实和数：日期、数量、和上期比"
            placeholder="本期做了什么、到什么程度"
          />
          <TextAreaField
            field={field("difficulties")}
            label="困难及下一步措施"
            hint="没有困难写“无”；措施写到人和日期"
            placeholder="由谁、何时前、做到什么程度"
            rows={2}
          />
          <div className="rf-m">
            <div className="w1">
              <TextField field={field("percent")} label="完成程度 %" inputMode="numeric" maxLength={4} />
            </div>
            <div className="w2">
              <SelectField
                field={field("selfRating")}
                label="自评"
                hint="只供参考"
                empty="请选择"
                options={SELF_RATINGS}
              />
            </div>
            <div className="w3">
              <TextField field={field("evidence")} label="佐证材料" placeholder="文号或材料名称，多份用顿号隔开" />
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}

function PreviousText({ previous }: { previous: RowView["previous"] }) {
  return (
    <aside className="prev">
      {previous ? (
        <>
          <h3>
            {previous.label} {previous.rating && <RatingCell rating={previous.rating} full />}
          </h3>
          <p>{previous.progress}</p>
        </>
      ) : (
        <p className="t3">
          <Icon name="dash" size="s" /> 上期没有上报内容
        </p>
      )}
    </aside>
  );
}
