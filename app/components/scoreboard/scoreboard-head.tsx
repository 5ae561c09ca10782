import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { PREVIEW_WORD } from "#app/wording/scoreboard.ts";

type ActionProps = {
  tabs: readonly HalfYearId[];
  period: HalfYearId;
  /** No notice while places can still change. */
  links: { notice: string | null; sheet: string };
};

/** The half-years one may look at, and the papers. */
export function ScoreboardHeadActions({ tabs, period, links }: ActionProps) {
  return (
    <>
      <nav className="seg" aria-label="半年">
        {tabs.map((id) => (
          <a key={id} href={paths.scoreboard(id)} aria-current={id === period ? "page" : undefined}>
            {shortHalfYear(id)}
          </a>
        ))}
      </nav>
      {links.notice && (
        <a className="btn" href={links.notice}>
          <Icon name="dl" />
          红白榜通报（Word）
        </a>
      )}
      <a className="btn ph-hide" href={links.sheet}>
        导出
      </a>
    </>
  );
}

type View = {
  state: string;
  edition: number | null;
  releasedOn: string | null;
  proposedOn: string | null;
  unrated: number;
  moved: readonly string[];
};

const DONE: Readonly<Record<string, string>> = {
  propose: "已提请公布，等专班组长公布。",
  release: "已公布，全院都能看到。",
  withdraw: "已撤回，其他人看不到了。质控办可以重新提请公布。",
  weigh: "权重已保存，预览已按新权重计算。",
};

/** How far the board is on its way out of the house. */
export function ScoreboardNotes({ view, done }: { view: View; done: string | null }) {
  const { state, edition, releasedOn, proposedOn, unrated, moved } = view;
  const result = done === null ? undefined : DONE[done];
  return (
    <>
      {result && <Note kind="done">{result}</Note>}
      {state === "preview" && (
        <Note kind="info">
          <b>{PREVIEW_WORD}</b>：按今天的数据计算，只有质控办和专班组长能看到。
          {unrated > 0 && `还有 ${unrated} 行没有评定，名次和榜别会变。`}
          全部评定后由质控办提请公布，院长办公会通过本期后由专班组长公布。
        </Note>
      )}
      {state === "proposed" && (
        <Note kind="soon">
          <b>{PREVIEW_WORD}</b>：{proposedOn} 提请公布，等专班组长公布，只有质控办和专班组长能看到。
        </Note>
      )}
      {state === "released" && (
        <p className="t2 f13 sco-rel">
          {releasedOn} 公布{edition !== null && edition > 1 ? `（第 ${edition} 版）` : ""}，公布后数据再变，本榜不变。
        </p>
      )}
      {moved.length > 0 && (
        <Note kind="query">
          定稿之后数据或权重有变化，按今天重算，{moved.join("、")}的得分、名次或榜别会不同。
          {state === "released" ? "确需更正的，由专班组长撤回后重新提请。" : "需要的话请重新提请公布。"}
        </Note>
      )}
    </>
  );
}
