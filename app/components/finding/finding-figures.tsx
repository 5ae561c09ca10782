import { Icon, type IconName } from "#app/components/icon.tsx";
import type { FindingMeasures, FindingView } from "#app/domain/finding-measures.ts";
import { paths } from "#app/paths.ts";
import { FINDING_FIGURE_RULES, rateWords } from "#app/wording/findings.ts";
import { findingQuery, type FindingFilter } from "#app/domain/finding-filter.ts";

type Figure = { view: FindingView; label: string; icon: IconName; value: string; note: string; alarm?: boolean };

/** The measures of domain.md §8, each a link to the list it counts; a share opens the list it is a share of. */
export function FindingFigures({ measures, filter }: { measures: FindingMeasures; filter: FindingFilter }) {
  return (
    <nav className="tiles fnd-tiles" aria-label="问题整改情况">
      {figuresOf(measures).map(({ view, label, icon, value, note, alarm }) => (
        <a
          key={label}
          className={["tile", alarm && "alarm", (value === "0" || value === "—") && "zero"].filter(Boolean).join(" ")}
          href={paths.findings(findingQuery({ ...filter, view }))}
        >
          <span className="tt">
            <Icon name={icon} />
            {label}
          </span>
          <b>{value}</b>
          <small title={note}>{note}</small>
        </a>
      ))}
    </nav>
  );
}

/** 平均销号天数 and 重复发生率 in a sentence, each opening its list, and how every figure is worked out. */
export function FindingFigureNotes({ measures, filter }: { measures: FindingMeasures; filter: FindingFilter }) {
  const { closed, daysToClose, recurrence } = measures;
  const to = (view: FindingView) => paths.findings(findingQuery({ ...filter, view }));
  return (
    <div className="t3 f12 tnote">
      {recurrence.whole > 0 && (
        <p>
          {daysToClose !== null && (
            <>
              <a href={to("closed")}>已销号 {closed} 个</a>平均用 {Math.round(daysToClose)} 天。
            </>
          )}
          <a href={to("once_closed")}>曾销号 {recurrence.whole} 个</a>，
          <a href={to("recurred")}>重新发生 {recurrence.part} 个</a>，重复发生率 {rateWords(recurrence)}。
        </p>
      )}
      <p>{FINDING_FIGURE_RULES}</p>
    </div>
  );
}

function figuresOf({ found, closed, pendingReview, overdue, rectification, onTime }: FindingMeasures): Figure[] {
  return [
    { view: "all", label: "发现", icon: "issue", value: String(found), note: "登记在册" },
    { view: "closed", label: "已销号", icon: "check2", value: String(closed), note: "复核通过" },
    { view: "pending_review", label: "待复核", icon: "clock", value: String(pendingReview), note: "不计入整改率" },
    { view: "overdue", label: "逾期", icon: "alarm", value: String(overdue), note: "过了时限未报整改", alarm: true },
    {
      view: "all",
      label: "整改率",
      icon: "chart",
      value: rateWords(rectification),
      note: found === 0 ? "还没有问题" : `已销号 ${rectification.part}／发现 ${rectification.whole}`,
    },
    {
      view: "due",
      label: "按期销号率",
      icon: "stamp",
      value: rateWords(onTime),
      note: onTime.whole === 0 ? "还没有到期的" : `按期 ${onTime.part}／已到期 ${onTime.whole}`,
    },
  ];
}
