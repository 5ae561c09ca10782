/** Cards of the demonstration world: who ticked 「已按口径统计」, one revised definition, one official annual value. */
import { definitionIn } from "#app/domain/measure-definition.ts";
import { termsOf } from "#app/domain/measure-terms.ts";
import { writeOverride } from "../annual-overrides.ts";
import { insertConfirmation, insertRevision } from "../measure-definitions.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { QUALITY, staffOf } from "./people.ts";
import { VALUE_HALF_YEARS } from "./value-cells.ts";
import { entryTime, VALUE_ENTRY_STARTS } from "./value-entry-times.ts";
import { DEMO_MEASURES } from "./value-happenings.ts";

const REVISED = { measureKey: "outpatient_tcm_nondrug_therapy_rate", version: 2, fromHalfYear: "2025-H1" } as const;

export function definitionHappenings(world: WorldInTheMaking): Happening[] {
  return [...ticks(world), revision(world), officialValue(world)];
}

/** The first department of an indicator ticks when it sits down to enter the first figure under a definition. */
function ticks({ writer, plan }: WorldInTheMaking): Happening[] {
  return plan.indicators.flatMap(({ departmentCodes: [departmentCode = ""], measures }) =>
    measures.flatMap((measure): Happening[] => {
      const values = DEMO_MEASURES[measure.key]?.values ?? [];
      const reported = VALUE_HALF_YEARS.filter((_, column) => values[column]?.status === "reported");
      const versionIn = (id: string) => (measure.key === REVISED.measureKey && id >= REVISED.fromHalfYear ? 2 : 1);
      return [...new Set(reported.map(versionIn))].flatMap((version) => {
        const first = reported.find((id) => versionIn(id) === version);
        const start = first && VALUE_ENTRY_STARTS[first][departmentCode];
        if (!start || measure.companion) return [];
        const at = instantOf(entryTime(start, 0));
        const said = { measureKey: measure.key, version, departmentCode, confirmedAt: at };
        const confirmedBy = staffOf(departmentCode).reporter;
        return { at, write: () => insertConfirmation(writer, { ...said, confirmedBy }) };
      });
    }),
  );
}

function revision(world: WorldInTheMaking): Happening {
  const at = instantOf("2025-03-12 15:20");
  const before = termsOf(definitionIn(world.plan, REVISED.measureKey, REVISED.fromHalfYear).measure);
  const undecided = before.exclusions.filter((line) => !line.startsWith("是否剔除"));
  const terms = { ...before, exclusions: [...undecided, "发热门诊、便民门诊剔除。"] };
  const basis = "门诊统计口径会商纪要〔2025〕1号（演示）";
  const reason = "明确发热门诊、便民门诊一律剔除，各院区同一口径";
  return {
    at,
    write() {
      insertRevision(world.writer, { ...REVISED, terms, basis, reason, revisedAt: at, revisedBy: QUALITY.name });
      auditDeed(world, at, QUALITY.name, {
        command: "revise-definition",
        subject: `definition/${REVISED.measureKey}`,
        before: { version: 1, terms: before },
        after: { version: 2, fromHalfYear: REVISED.fromHalfYear, terms, basis, reason },
      });
    },
  };
}

function officialValue(world: WorldInTheMaking): Happening {
  const at = instantOf("2025-02-18 10:05");
  const year = { measureKey: "outpatient_satisfaction", year: 2024 };
  const said = {
    value: 91.2,
    source: "全国医院满意度监测平台2024年度反馈（演示）",
    reason: "年度以平台正式得分为准，院内两次自测另列",
  };
  const stated = { statedAt: at, statedBy: QUALITY.name, withdrawnAt: null, withdrawnBy: null, withdrawReason: null };
  return {
    at,
    write() {
      writeOverride(world.writer, { ...year, ...said, ...stated }, 0);
      auditDeed(world, at, QUALITY.name, {
        command: "state-official-value",
        subject: `official/${year.measureKey}/${year.year}`,
        after: said,
      });
    },
  };
}
