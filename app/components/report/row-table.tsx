import { ListNo } from "#app/components/copied.tsx";
import { RatingCell, SelfRating, StateBadge } from "#app/components/state-badge.tsx";
import type { RowLine } from "./row-line.ts";

/** Report rows, one line each; texts are cut to a few lines here and whole behind the link. */
export function RowTable({ lines }: { lines: readonly RowLine[] }) {
  return (
    <div className="tw">
      <table className="tbl compact row-t">
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col" className="ph-hide">
              科室
            </th>
            <th scope="col" className="ph-hide">
              分管领导
            </th>
            <th scope="col">状态</th>
            <th scope="col" className="ph-hide">
              首次提交
            </th>
            <th scope="col" className="num ph-hide">
              完成
            </th>
            <th scope="col" className="ph-hide">
              自评
            </th>
            <th scope="col" className="ph-hide">
              评定
            </th>
            <th scope="col" className="ph-hide">
              进度及完成情况
            </th>
            <th scope="col" className="ph-hide">
              困难及下一步措施
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: RowLine }) {
  const { taskNo, title, to, department, leader, state, submitted, percent, selfRating, rating } = line;
  const { main, more, isLate } = submitted;
  return (
    <tr>
      <td>
        <a className="lk nm" href={to}>
          <ListNo no={taskNo} />
          <span>{title}</span>
        </a>
        <span className="only-ph t3 f12 row-sub">
          {department} · {leader} · {main}
          {more && ` ${more}`}
        </span>
        {line.difficulties && <span className="only-ph t2 f12 row-sub">困难及措施：{line.difficulties}</span>}
      </td>
      <td className="ph-hide nw">{department}</td>
      <td className="ph-hide nw">{leader}</td>
      <td className="nw">
        <StateBadge state={state} />
        {rating && (
          <span className="only-ph row-sub">
            <RatingCell rating={rating} />
          </span>
        )}
      </td>
      <td className="ph-hide nw">
        {main}
        {more && <small className={isLate ? "bad" : "t3"}>{more}</small>}
      </td>
      <td className="num nw ph-hide">{percent === null ? <Nothing /> : `${percent}%`}</td>
      <td className="ph-hide">{selfRating ? <SelfRating rating={selfRating} /> : <Nothing />}</td>
      <td className="ph-hide">{rating ? <RatingCell rating={rating} /> : <Nothing />}</td>
      <td className="ph-hide row-x">{line.progress ? <p>{line.progress}</p> : <Nothing />}</td>
      <td className="ph-hide row-x">{line.difficulties ? <p>{line.difficulties}</p> : <Nothing />}</td>
    </tr>
  );
}

function Nothing() {
  return <span className="t3">—</span>;
}
