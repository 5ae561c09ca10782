/** The department's form for one half-year. Works as a plain form; with scripts it saves itself. */
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { missingParts, type MissingPart } from "#app/domain/report-row.ts";
import { typedFrom, type TypedRow } from "#app/forms/row-fields.ts";
import { ReportBar } from "./report-bar.tsx";
import { ReportReadyRows } from "./report-ready-rows.tsx";
import { ReportRowEditor } from "./report-row-editor.tsx";
import type { RowView } from "./report-view.ts";
import type { Theirs } from "./their-version.tsx";
import { useAutosave } from "./use-autosave.ts";

/** What became of the last post, when the page is its answer: everything typed comes back. */
export type SaveReport = {
  typed: Record<number, TypedRow>;
  versions: Record<number, number>;
  faults: Record<number, { field: "percent" | "row"; sentence: string }>;
  stale: Theirs[];
};

type Props = {
  toWrite: readonly RowView[];
  ready: readonly RowView[];
  maySubmit: boolean;
  autosaveUrl: string;
  rowLink: (taskNo: number) => string;
  editLink: (taskNo: number) => string;
  report: SaveReport | undefined;
  /** Stands beside the rows. */
  rail: ReactNode;
  /** Follows the rows: those that have been handed in. */
  children: ReactNode;
};

const FORM_ID = "report";

/** After a stale save the form carries the other's version: saving again is a decision to put one's own in its place. */
function versionsNow(rows: readonly RowView[], report: SaveReport | undefined): Record<number, number> {
  const versions = Object.fromEntries(rows.map(({ taskNo, version }) => [taskNo, version]));
  const theirs = Object.fromEntries((report?.stale ?? []).map(({ taskNo, version }) => [taskNo, version]));
  return { ...versions, ...theirs };
}

/** What is missing in each row as it stands in the form now. */
function missingNow(form: HTMLFormElement, rows: readonly RowView[]): Record<number, MissingPart[]> {
  const data = new FormData(form);
  return Object.fromEntries(
    rows.map(({ taskNo, content }, index) => {
      const progress = String(data.get(`rows[${index}].progress`) ?? "");
      const difficulties = String(data.get(`rows[${index}].difficulties`) ?? "");
      return [taskNo, missingParts({ ...content, progress, difficulties })];
    }),
  );
}

export function ReportForm(props: Props) {
  const { toWrite, ready, maySubmit, autosaveUrl, rowLink, editLink, report, rail, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [versions, setVersions] = useState(() => versionsNow(toWrite, report));
  const [missing, setMissing] = useState<Record<number, MissingPart[]>>({});
  const autosave = useAutosave(form, autosaveUrl, (saved) => setVersions((old) => ({ ...old, ...saved.versions })));

  const noticeTyping = (event: FormEvent<HTMLFormElement>) => {
    autosave.touch();
    setMissing(missingNow(event.currentTarget, toWrite));
  };
  return (
    <>
      <div className="rf-wrap">
        {rail}
        <div className="rf-list">
          <form id={FORM_ID} method="post" ref={form} onInput={noticeTyping} onSubmit={autosave.beforeSubmit}>
            {toWrite.length > 0 && <SectionHead title="待写" about="退回的排最前" />}
            {toWrite.map((row, index) => (
              <ReportRowEditor
                key={row.taskNo}
                row={row}
                index={index}
                version={versions[row.taskNo] ?? row.version}
                typed={report?.typed[row.taskNo] ?? typedFrom(row.content)}
                fault={report?.faults[row.taskNo]}
                theirs={report?.stale.find(({ taskNo }) => taskNo === row.taskNo)}
                link={rowLink(row.taskNo)}
              />
            ))}
            {ready.length > 0 && <SectionHead title="可提交" about="已写完，仍可修改" />}
            {ready.length > 0 && <ReportReadyRows rows={ready} maySubmit={maySubmit} editLink={editLink} />}
          </form>
          {children}
        </div>
      </div>
      {toWrite.length + ready.length > 0 && (
        <ReportBar
          formId={FORM_ID}
          rows={toWrite.map((row) => ({
            taskNo: row.taskNo,
            missing: missing[row.taskNo] ?? row.missing,
            touched: row.taskNo in missing || row.state !== "not_started",
            faulty: report?.faults[row.taskNo] !== undefined && !(row.taskNo in missing),
            unanswered: row.state === "returned" && !row.ready && !(row.taskNo in missing),
          }))}
          readyCount={ready.length}
          maySubmit={maySubmit}
          save={autosave.state}
        />
      )}
    </>
  );
}

export function SectionHead({ title, about }: { title: string; about: string }) {
  return (
    <div className="rf-h">
      <h2>{title}</h2>
      <span className="t3 f12">{about}</span>
    </div>
  );
}
