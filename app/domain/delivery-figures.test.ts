import { expect, test } from "vitest";
import { deliveryFigures } from "./delivery-figures.ts";
import { grantOf, reportPlan, rowAfter } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";

const ON_TIME = [["submitted", "2025-07-10 23:59"]] as const;
const LATE = [["submitted", "2025-07-11 00:01"]] as const;

function rowsOf(...rows: ReportRow[]) {
  return { rows };
}

const OWN = { departmentCode: "outpatient", taskNo: 1 } as const;
const JOINT = { departmentCode: "outpatient", taskNo: 2 } as const;
const OTHER = { departmentCode: "information", taskNo: 2 } as const;

test("every department that owes a report stands in one place", () => {
  const plan = reportPlan(rowsOf(rowAfter(ON_TIME, OWN), rowAfter(LATE, JOINT), rowAfter(ON_TIME, OTHER)));
  expect(deliveryFigures(plan, "2025-H1", "2025-07-20")).toEqual({
    departments: ["outpatient", "information"],
    onTime: ["information"],
    late: ["outpatient"],
    never: [],
    owing: [],
  });
});

test("one row still to come keeps a department from being on time", () => {
  const plan = reportPlan(rowsOf(rowAfter(ON_TIME, OWN), rowAfter([], JOINT), rowAfter(ON_TIME, OTHER)));
  expect(deliveryFigures(plan, "2025-H1", "2025-07-08")).toMatchObject({
    onTime: ["information"],
    owing: ["outpatient"],
  });
});

test("an extension moves the day that decides", () => {
  const rows = rowsOf(rowAfter(LATE, OWN), rowAfter(LATE, JOINT), rowAfter(LATE, OTHER));
  const plan = reportPlan({ ...rows, grants: [grantOf("extension", "2025-07-09", "2025-07-15")] });
  expect(deliveryFigures(plan, "2025-H1", "2025-07-20")).toMatchObject({
    onTime: ["outpatient"],
    late: ["information"],
  });
});

test("rows rated although they never came are 始终未报", () => {
  const rated = { word: "not_completed", proposed: "not_completed", reason: null } as const;
  const never = rowAfter([["rated", "2025-07-28 09:00"]], { ...OTHER, rating: rated });
  const plan = reportPlan(rowsOf(rowAfter(ON_TIME, OWN), rowAfter(ON_TIME, JOINT), never));
  expect(deliveryFigures(plan, "2025-H1", "2025-07-30")).toMatchObject({
    onTime: ["outpatient"],
    never: ["information"],
  });
});
