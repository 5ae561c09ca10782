import type { Scoreboard, ScoreboardEntry } from "#app/domain/scoreboard-facts.ts";
import { SCORE_COMPONENTS } from "#app/domain/scoreboard-weights.ts";
import {
  componentText,
  countText,
  SCORE_COMPONENT_WORDS,
  scoreText,
  unscoredSentence,
} from "#app/wording/scoreboard.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { ListMark } from "./list-mark.tsx";

/** Rank, department, score and what it is made of; 不参评 below, with the reason. */
export function ScoreboardTable({ board, isProvisional }: { board: Scoreboard; isProvisional: boolean }) {
  const ranked = board.entries.filter(({ rank }) => rank !== null);
  const unscored = board.entries.filter(({ rank }) => rank === null);
  return (
    <section className="card" id="list">
      <div className="tw flat">
        <table className="tbl compact sco-t">
          <thead>
            <tr>
              <th className="c">名次</th>
              <th>科室</th>
              <th className="r">得分</th>
              {SCORE_COMPONENTS.map((name) => (
                <th key={name} className="r ph-hide">
                  {SCORE_COMPONENT_WORDS[name]}
                  <small>
                    <CopyGap />
                    权重 {board.weights[name]}
                  </small>
                </th>
              ))}
              <th className="r">计分项</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((entry) => (
              <RankedLine key={entry.departmentCode} entry={entry} isProvisional={isProvisional} />
            ))}
            {unscored.map((entry) => (
              <tr key={entry.departmentCode} className="sco-none">
                <td className="c t3">—</td>
                <td>
                  <a className="lk" href={`#d-${entry.departmentCode}`}>
                    {entry.departmentName}
                  </a>
                  <span className="only-ph t2 f12">{unscoredSentence(entry)}</span>
                </td>
                <td className="r">不参评</td>
                <td className="t2 ph-hide" colSpan={SCORE_COMPONENTS.length}>
                  {unscoredSentence(entry)}
                </td>
                <td className="r num">{entry.items}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RankedLine({ entry, isProvisional }: { entry: ScoreboardEntry; isProvisional: boolean }) {
  const { departmentCode, departmentName, rank, list, items, fabrications } = entry;
  return (
    <tr>
      <td className="c num sco-rank">{rank}</td>
      <td>
        <a className="lk" href={`#d-${departmentCode}`}>
          {departmentName}
        </a>{" "}
        {list && <ListMark list={list} isProvisional={isProvisional} />}
        {fabrications > 0 && <span className="tag">虚报 {fabrications} 处，不上红榜</span>}
      </td>
      <td className="r num sco-score">{scoreText(entry)}</td>
      {entry.components.map(({ name, score, count }) => (
        <td key={name} className="r num ph-hide">
          {componentText(score)}
          <small>
            <CopyGap />
            {score === null ? "没有数据" : countText(name, count)}
          </small>
        </td>
      ))}
      <td className="r num">{items}</td>
    </tr>
  );
}
