import { expect, test } from "vitest";
import { keptWithPlan } from "./kept-with-plan.ts";
import { reportPlan } from "./report.fixture.ts";

const plan = reportPlan();
const kept = () =>
  keptWithPlan(
    ({ day }: { plan: typeof plan; day: string }) => day,
    ({ day }) => ({ day }),
  );

test("the same question on the same plan gets the same answer", () => {
  const ask = kept();
  expect(ask({ plan, day: "2025-07-08" })).toBe(ask({ plan, day: "2025-07-08" }));
});

test("another day or another plan is another question", () => {
  const ask = kept();
  const answer = ask({ plan, day: "2025-07-08" });
  expect(ask({ plan, day: "2025-07-09" })).toEqual({ day: "2025-07-09" });
  expect(ask({ plan: { ...plan }, day: "2025-07-08" })).not.toBe(answer);
});

test("ever new questions do not pile up", () => {
  const ask = kept();
  const first = ask({ plan, day: "0" });
  for (let day = 1; day <= 200; day++) ask({ plan, day: String(day) });
  expect(ask({ plan, day: "0" })).not.toBe(first);
});
