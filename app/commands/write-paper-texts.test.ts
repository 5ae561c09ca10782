import { expect, test } from "vitest";
import type { PaperRef } from "#app/domain/paper-text.ts";
import { holds, openTestWorld } from "./test-world.ts";
import { writePaperTexts, type TypedText } from "./write-paper-texts.ts";

const REF: PaperRef = { paper: "briefing", halfYear: "2025-H1", meeting: null };

function opened() {
  const world = openTestWorld();
  const office = world.person("office", holds("quality_office"));
  const president = world.person("president", holds("task_force_head"));
  const write = (actor: typeof office, texts: readonly TypedText[], ref: PaperRef = REF) =>
    world.run(actor, writePaperTexts, { ...ref, texts });
  const standing = () =>
    world.plan().paperTexts.map(({ field, version, text, writtenBy }) => [field, version, text, writtenBy]);
  return { world, office, president, write, standing };
}

test("what is written is kept with its writer, and every wording stays", () => {
  const { world, office, president, write, standing } = opened();
  const first = write(office, [
    { field: "number", text: " 3 ", version: 0 },
    { field: "comment", text: "做得扎实。\r\n继续。", version: 0 },
    { field: "contact", text: "", version: 0 },
  ]);
  expect(first).toMatchObject({
    ok: true,
    value: {
      audit: [
        {
          subject: "paper/briefing/2025-H1",
          before: { number: "", comment: "" },
          after: { number: "3", comment: "做得扎实。\n继续。" },
        },
      ],
    },
  });
  write(president, [{ field: "comment", text: "", version: 1 }]);
  expect(standing()).toEqual([
    ["number", 1, "3", "office"],
    ["comment", 1, "做得扎实。\n继续。", "office"],
    ["comment", 2, "", "president"],
  ]);
  expect(world.plan().paperTexts[0]).toMatchObject({ ...REF, writtenAt: "2025-07-08T09:00:00+08:00" });
});

test("two people at once: other fields go together, the same field is shown first and nothing is lost", () => {
  const { office, president, write, standing } = opened();
  write(office, [{ field: "comment", text: "甲", version: 0 }]);
  const apart = [
    { field: "comment", text: "", version: 0 },
    { field: "contact", text: "王五", version: 0 },
  ];
  expect(write(president, apart).ok).toBe(true);
  const both = [
    { field: "comment", text: "乙", version: 0 },
    { field: "phone", text: "88000000", version: 0 },
  ];
  const contested = write(president, both);
  expect(contested).toMatchObject({ ok: false, refusal: { code: "stale" } });
  if (contested.ok) throw new Error("kept");
  expect(contested.refusal.fields?.comment).toContain(
    "office 07-08 09:00 也写了这一栏。您写的还在栏里，再保存一次就以您的为准。现在的是：\n甲",
  );
  expect(Object.keys(contested.refusal.fields ?? {})).toEqual(["comment"]);
  expect(standing().map(([field]) => field)).toEqual(["comment", "contact"]);
  expect(write(president, [{ field: "comment", text: "乙", version: 1 }]).ok).toBe(true);
  expect(standing().at(-1)).toEqual(["comment", 2, "乙", "president"]);
});

test("wrong texts are all told at once, and nothing is kept", () => {
  const { office, write, standing } = opened();
  const outcome = write(office, [
    { field: "number", text: "第三期", version: 0 },
    { field: "issuedOn", text: "2025-02-30", version: 0 },
    { field: "comment", text: "长".repeat(2001), version: 0 },
    { field: "contact", text: "王五", version: 0 },
  ]);
  expect(outcome).toMatchObject({
    ok: false,
    refusal: {
      code: "paper-text-invalid",
      fields: {
        number: "期号只填数字，1 至 999，前面不加 0 和“第”字，如 3。",
        issuedOn: "没有这一天，请从日历里选，或写成 2025-07-31。",
        comment: "最多 2000 个字，现有 2001 个。",
      },
    },
  });
  expect(standing()).toEqual([]);
});

test("nothing new is nothing to keep", () => {
  const { office, write } = opened();
  expect(write(office, [{ field: "comment", text: "  ", version: 0 }])).toMatchObject({
    ok: false,
    refusal: { code: "paper-text-unchanged" },
  });
});

test.each<[string, PaperRef, string]>([
  ["a half-year nobody reports on", { ...REF, halfYear: "2023-H1" }, "not-found"],
  ["a half-year that is not there", { ...REF, halfYear: "2031-H1" }, "not-found"],
  ["会议材料 of no meeting", { ...REF, paper: "meeting-pack" }, "not-found"],
  ["a 简报 of a meeting", { ...REF, meeting: "work" }, "not-found"],
  ["the paper over all half-years in one of them", { ...REF, paper: "self-assessment" }, "not-found"],
])("%s: %s", (_what, ref, code) => {
  const { office, write } = opened();
  expect(write(office, [{ field: "issuedOn", text: "2025-07-31", version: 0 }], ref)).toMatchObject({
    refusal: { code },
  });
});

test("会议材料 of either meeting, and the paper over all half-years, keep their own", () => {
  const { world, office, write } = opened();
  const refs: readonly PaperRef[] = [
    { paper: "meeting-pack", halfYear: "2025-H1", meeting: "work" },
    { paper: "meeting-pack", halfYear: "2025-H1", meeting: "president" },
    { paper: "self-assessment", halfYear: null, meeting: null },
  ];
  for (const ref of refs) {
    const field = ref.meeting ? "meetingOn" : "issuedOn";
    expect(write(office, [{ field, text: "2025-07-31", version: 0 }], ref).ok).toBe(true);
  }
  expect(world.plan().paperTexts).toMatchObject(refs);
});

test("the database keeps a version once, also where there is no half-year", () => {
  const { world, office, write } = opened();
  write(office, [{ field: "issuedOn", text: "2025-07-31", version: 0 }], {
    paper: "self-assessment",
    halfYear: null,
    meeting: null,
  });
  const again = `INSERT INTO paper_text (paper, field, version, text, written_at, written_by)
    SELECT paper, field, version, text, written_at, written_by FROM paper_text`;
  expect(() => world.db.$client.exec(again)).toThrow("UNIQUE");
});

test.each([
  ["leader", "he-fenqin", true],
  ["reporter", "outpatient-office", false],
  ["department_head", "outpatient-office", false],
  ["viewer", null, false],
  ["admin", null, false],
] as const)("%s", (role, code, may) => {
  const { world, write } = opened();
  const actor = world.person(role, holds(role, code));
  expect(write(actor, [{ field: "comment", text: "甲", version: 0 }]).ok).toBe(may);
});
