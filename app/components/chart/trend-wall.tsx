import { SmallMultiple } from "./small-multiple.tsx";
import type { TrendView } from "./trend-view.ts";

export type TrendWallGroup = { dimension: string; trends: readonly TrendView[] };

/** All measures as small charts, one block a dimension. Each has a scale of its own: shapes compare, heights do not. */
export function TrendWall({ groups }: { groups: readonly TrendWallGroup[] }) {
  return (
    <div className="stack3">
      {groups.map(({ dimension, trends }) => (
        <section key={dimension} className="card">
          <header>
            <h2>{dimension}</h2>
            <span className="t3">{trends.length} 个测量项，横轴为各半年，纵轴各不相同</span>
          </header>
          <div className="sms">
            {trends.map((trend) => (
              <SmallMultiple key={trend.key} trend={trend} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
