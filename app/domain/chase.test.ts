import { expect, test } from "vitest";
import { chasedPeople, isChasedAlready, recordOn } from "./chase.ts";
import type { Assignment, Person } from "./role.ts";

const at = (day: string) => ({ at: `${day}T14:20:00+08:00` });

test.each([
  ["2025-07-08", "2025-07-08", true, "the same day"],
  ["2025-07-08", "2025-07-09", false, "the next day"],
  ["2025-07-11", "2025-07-12", true, "a Friday, on the Saturday"],
  ["2025-07-11", "2025-07-14", false, "a Friday, on the Monday"],
  ["2025-07-12", "2025-07-14", false, "a Saturday, on the Monday"],
  ["2025-09-30", "2025-10-08", true, "before 国庆, on its last day"],
  ["2025-09-30", "2025-10-09", false, "before 国庆, after it"],
  ["2025-09-27", "2025-09-28", false, "a Saturday, on a worked Sunday"],
  ["2025-07-09", "2025-07-08", false, "not yet, looking back"],
])("chased on %s, again on %s? already: %s (%s)", (chased, day, already) => {
  expect(isChasedAlready([at("2025-06-02"), at(chased)], day)).toBe(already);
});

function personOf(id: number, ...assignments: Partial<Assignment>[]): Person {
  const full = assignments.map(
    (each) => ({ role: "viewer", departmentCode: null, leaderCode: null, ...each }) as const,
  );
  const rest = { disabled: false, mustChangePassword: false, lastSeenOn: null, version: 1 };
  return { id, username: `u${id}`, name: `u${id}`, assignments: full, ...rest };
}

const PEOPLE = [
  personOf(1, { role: "quality_office" }),
  personOf(2, { role: "leader", leaderCode: "li-guohua" }),
  personOf(3, { role: "department_head", departmentCode: "nursing" }),
  personOf(4, { role: "reporter", departmentCode: "nursing" }, { role: "leader", leaderCode: "he-fenqin" }),
  personOf(5, { role: "department_head", departmentCode: "finance" }),
];

test.each([
  ["row", "nursing", "he-fenqin", 1, [4, 3]],
  ["query", "finance", null, 1, [5]],
  ["review", "nursing", "he-fenqin", 1, [4]],
  ["review", "nursing", "li-guohua", 2, []],
  ["finding", "nursing", "he-fenqin", 1, [3]],
  ["order", "information", "he-fenqin", 2, [1]],
  ["order", "information", "he-fenqin", 1, []],
  ["row", "nursing", "he-fenqin", 4, [3]],
] as const)("%s of %s under %s, chased by %i: %j", (kind, departmentCode, leaderCode, sender, ids) => {
  const told = chasedPeople(PEOPLE, kind, { departmentCode, leaderCode }, sender);
  expect(told.map(({ person }) => person.id)).toEqual(ids);
});

test("who stands in for another and is meant as well is told as what they are", () => {
  const [told] = chasedPeople(PEOPLE, "row", { departmentCode: "finance", leaderCode: null }, 1);
  expect(told).toMatchObject({ as: "department_head", insteadOf: null });
});

test("a record looked at on an earlier day knows nothing of later ones", () => {
  const chase = { ...at("2025-07-08"), by: "", recipients: [] };
  const record = { remindedOn: ["2025-07-07", "2025-07-10"], chases: [chase] };
  expect(recordOn(record, "2025-07-07")).toEqual({ remindedOn: ["2025-07-07"], chases: [] });
  expect(recordOn(record, "2025-07-08")).toEqual({ remindedOn: ["2025-07-07"], chases: [chase] });
});
