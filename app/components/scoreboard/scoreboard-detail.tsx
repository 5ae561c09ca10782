import { Icon } from "#app/components/icon.tsx";
import { fixedDecimals } from "#app/domain/rounding.ts";
import type { ScoreboardEntry } from "#app/domain/scoreboard-facts.ts";
import type { ComponentScore, ScoreItem } from "#app/domain/scoreboard-item.ts";
import type { ScoreComponent, ScoreWeights } from "#app/domain/scoreboard-weights.ts";
import { componentText, countText, itemSentence, SCORE_COMPONENT_WORDS, scoreText } from "#app/wording/scoreboard.ts";

type Props = { entry: ScoreboardEntry; weights: ScoreWeights; linkOf: (item: ScoreItem) => string | null };

/** Every item behind one department's score, with its points and why. */
export function ScoreboardDetail({ entry, weights, linkOf }: Props) {
  const { departmentCode, departmentName, rank, components } = entry;
  return (
    <details className="sco-d">
      <summary>
        <Icon name="right" size="s" />
        <b>{departmentName}</b>
        <span className="num">{scoreText(entry)}</span>
        <span className="t3">{rank === null ? "" : `第 ${rank} 名`}</span>
        <span className="t2 f12 sco-sum">
          {components.map(({ name, score }) => `${SCORE_COMPONENT_WORDS[name]} ${componentText(score)}`).join(" · ")}
        </span>
      </summary>
      {/* A link to what is inside opens it. */}
      <div className="cb" id={`d-${departmentCode}`}>
        {components.map((component) => (
          <ComponentItems key={component.name} component={component} weight={weights[component.name]} linkOf={linkOf} />
        ))}
      </div>
    </details>
  );
}

type ItemsProps = { component: ComponentScore; weight: number; linkOf: Props["linkOf"] };

function ComponentItems({ component: { name, score, count, items }, weight, linkOf }: ItemsProps) {
  return (
    <section className="sco-c">
      <h3>
        {SCORE_COMPONENT_WORDS[name]}
        <span className="t3">
          权重 {weight} · {score === null ? "没有数据，不计" : `${componentText(score)} 分 · ${countText(name, count)}`}
        </span>
      </h3>
      {items.length === 0 ? (
        score !== null && <p className="t3 f13">没有确认的错误。</p>
      ) : (
        <ul>
          {items.map((item, index) => (
            <li key={index}>
              <span className="num sco-p">{pointsText(item.points)}</span>
              <span>
                <ItemName name={name} item={item} link={linkOf(item)} />
                {itemSentence(item)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ItemName({ name, item, link }: { name: ScoreComponent; item: ScoreItem; link: string | null }) {
  if (item.no === "") return null;
  const kind = name === "rating" ? "任务 " : name === "rectification" ? "" : "指标 ";
  const words = `${kind}${item.no}${item.title === "" ? "" : ` ${item.title}`}`;
  return <>{link === null ? words : <a href={link}>{words}</a>}：</>;
}

function pointsText(points: number | null): string {
  if (points === null) return "不计";
  return `${points < 0 ? "−" : ""}${fixedDecimals(Math.abs(points), Number.isInteger(points) ? 0 : 1)}`;
}
