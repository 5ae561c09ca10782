import type { ReactNode } from "react";
import type { FrontDoor } from "#app/access/front-door.server.ts";
import { dayWithWeekday } from "#app/domain/calendar-date.ts";
import { Mark } from "./brand.tsx";

/** The page before signing in. */
export function FrontPage({ door, children }: { door: FrontDoor; children: ReactNode }) {
  return (
    <div className="lg-wrap">
      <header className="lg-head">
        <Mark />
        <div>
          <b>{door.hospital}</b>
          <span>改善就医感受 提升患者体验主题活动（2023—2025年）</span>
        </div>
        {door.demo && <span className="demo">演示数据</span>}
      </header>
      <main className={door.accounts ? "lg-main" : "lg-main lg-alone"} id="main">
        {children}
      </main>
      <footer className="lg-foot">
        {door.documentNo}
        {door.demo && " · 数据仅供演示，不代表医院实际情况"}
      </footer>
    </div>
  );
}

export function PlanInFigures({ door: { counts, halfYear } }: { door: FrontDoor }) {
  const lines = [
    ["任务", `${counts.categories} 个评价项目，${counts.tasks} 项`],
    ["指标", `${counts.dimensions} 个维度，${counts.indicators} 项`],
    ["责任", `${counts.leaders} 位分管领导，${counts.departments} 个科室`],
    ["上报", `每半年一次，${halfYear.label} ${dayWithWeekday(halfYear.dueOn)}截止`],
  ] as const;
  return (
    <dl className="lg-plan">
      {lines.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
