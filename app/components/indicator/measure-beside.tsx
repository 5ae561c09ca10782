import { bindingTarget } from "#app/domain/target-verdict.ts";
import { citation, TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";
import type { EntryCell } from "./measure-entry-view.ts";

/** What one wants to see while filling a cell in: last half-year's value and what it is held against. */
export function MeasureBeside({ cell: { measure, previous } }: { cell: EntryCell }) {
  const { target } = measure;
  const binding = bindingTarget(measure) !== null;
  return (
    <aside className="ent-prev">
      <h3>{previous ? `上期（${previous.label}）` : "上期"}</h3>
      <p>{previous ? previous.text : <span className="t3">没有上报值</span>}</p>
      {target && (
        <p className={binding ? "ent-target" : "t3"} title={target.source ? citation(target.source) : undefined}>
          <span className={binding ? "tag tag-t" : "tag"}>
            {binding || target.status === "plan_task" ? TARGET_STATUS_WORDS[target.status] : "参考"}
          </span>{" "}
          {targetText(target)}
        </p>
      )}
    </aside>
  );
}
