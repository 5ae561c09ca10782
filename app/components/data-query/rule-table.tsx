import { Icon, type IconName } from "#app/components/icon.tsx";
import type { QuerySeverity } from "#app/domain/query-codes.ts";
import { CopyGap } from "#app/components/copied.tsx";
import type { ruleSections } from "./threshold-view.ts";

const LOOKS: Record<QuerySeverity, { style: string; icon: IconName }> = {
  BLOCK: { style: "overdue", icon: "alarm" },
  QUERY: { style: "query", icon: "query" },
  NOTE: { style: "none", icon: "dash" },
};

/** 规则一览: every rule with its severity, when it is run and what it says. */
export function RuleTable({ sections }: { sections: ReturnType<typeof ruleSections> }) {
  return (
    <div className="tw">
      <table className="tbl rul" aria-labelledby="rules">
        <thead>
          <tr>
            <th scope="col">规则</th>
            <th scope="col">程度</th>
            <th scope="col">怎么说</th>
            <th scope="col">何时核对</th>
          </tr>
        </thead>
        {sections.map(({ letter, title, rules }) => (
          <tbody key={letter}>
            <tr className="grp">
              <th scope="rowgroup" colSpan={4}>
                {letter}　{title} <span className="t3">{rules.length} 条</span>
              </th>
            </tr>
            {rules.map(({ code, severity, severityWord, name, message, where, thresholds }) => (
              <tr key={code} id={code}>
                <th scope="row">
                  <b className="num">
                    {code}
                    <CopyGap />
                  </b>
                  <span>{name}</span>
                </th>
                <td>
                  <span className={`st st-${LOOKS[severity].style}`}>
                    <Icon name={LOOKS[severity].icon} />
                    {severityWord}
                  </span>
                </td>
                <td>
                  {message}
                  {thresholds.length > 0 && (
                    <a className="f12 rul-t" href={`#${thresholds[0]}`}>
                      <CopyGap />
                      看阈值
                    </a>
                  )}
                </td>
                <td className="t2">{where}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
