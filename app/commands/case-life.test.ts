import { beforeEach, describe, expect, test } from "vitest";
import { MAX_PICTURE_BYTES, type CaseFacts } from "#app/domain/exemplary-case.ts";
import { pictureBytes } from "#app/domain/picture-file.fixture.ts";
import type { Actor } from "#app/domain/role.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { readPicture } from "#db/cases.ts";
import { addPicture } from "./add-picture.ts";
import { changeCase } from "./change-case.ts";
import { draftCase } from "./draft-case.ts";
import { removePicture } from "./remove-picture.ts";
import { reportCase } from "./report-case.ts";
import { reviewCase } from "./review-case.ts";
import { submitCase } from "./submit-case.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { withdrawCase } from "./withdraw-case.ts";

let world: TestWorld;
let quality: Actor;
let colleague: Actor;
let reporter: Actor;
let other: Actor;
let leader: Actor;
let viewer: Actor;
beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
  colleague = world.person("colleague", holds("quality_office"));
  reporter = world.person("reporter", holds("reporter", "nursing"));
  other = world.person("other", holds("department_head", "information"));
  leader = world.person("leader", holds("leader", "he-fenqin"));
  viewer = world.person("viewer", holds("viewer"));
});

const FACTS: CaseFacts = {
  title: " 延续护理到家 ",
  halfYear: "2025-H1",
  departmentCode: "nursing",
  taskNo: 15,
  practice: "一是出院当天建档；二是三天内电话随访；三是每月上门一次。",
  effect: "患者知道出院后找谁，家属反映换药不再来回跑医院。",
  measureKey: null,
};
const ID = "AL-2025H1-01";

function say(result: ReturnType<TestWorld["run"]>): unknown {
  if (result.ok) return result.value.output ?? "done";
  const { code, fields = {} } = result.refusal;
  return [code, ...Object.keys(fields)].join(" ");
}

const draft = (more: Partial<CaseFacts> = {}, actor = reporter) =>
  say(world.run(actor, draftCase, { ...FACTS, ...more }));

function item() {
  const found = world.plan().caseById.get(ID);
  if (!found) throw new Error("no case");
  return found;
}
const ref = () => ({ id: ID, version: item().version });
const submit = (actor = reporter) => say(world.run(actor, submitCase, ref()));
const review = (actor = quality, verdict: "review" | "send_back" = "review", text = "") =>
  say(world.run(actor, reviewCase, { ...ref(), verdict, text }));
const withdraw = (actor = reporter) => say(world.run(actor, withdrawCase, { ...ref(), text: "内容与别的案例重复" }));
const report = (reportedOn = "2025-07-08", recipient = "市卫健委", actor = quality) =>
  say(world.run(actor, reportCase, { ...ref(), reportedOn, recipient }));
const change = (actor = reporter) => say(world.run(actor, changeCase, { ...FACTS, ...ref(), title: "改过的标题" }));

describe("a draft", () => {
  test.each<[Partial<CaseFacts>, string]>([
    [{ title: " " }, "case-invalid title"],
    [{ halfYear: "2030-H1" as never }, "case-invalid halfYear"],
    [{ taskNo: 99 }, "case-invalid taskNo"],
    [{ measureKey: "nothing" }, "case-invalid measureKey"],
    [{ departmentCode: "information" }, "not-permitted"],
    [{ practice: "", effect: "" }, ID],
  ])("%j: %s", (more, expected) => {
    expect(draft(more)).toBe(expected);
  });

  test("is written by the department and by 质控办, numbered by half-year", () => {
    expect([draft(), draft({}, quality), draft({}, other), draft({}, leader), draft({}, viewer)]).toEqual([
      ID,
      "AL-2025H1-02",
      "not-permitted",
      "not-permitted",
      "not-permitted",
    ]);
    expect(item()).toMatchObject({ title: "延续护理到家", state: "draft", version: 1, reportedOn: null });
  });
});

describe("the life of a case", () => {
  beforeEach(() => {
    draft();
  });

  test("draft, submitted, sent back, submitted again, reviewed, reported", () => {
    expect([review(), report()]).toEqual(["wrong-state", "wrong-state"]);
    expect([submit(other), submit(), submit()]).toEqual(["not-permitted", "done", "wrong-state"]);
    expect(change()).toBe("wrong-state");
    expect([review(reporter), review(quality, "send_back", "短")]).toEqual(["not-permitted", "text-too-short text"]);
    expect(review(quality, "send_back", "成效要有数据支持")).toBe("done");
    expect([change(), submit(), review()]).toEqual(["done", "done", "done"]);
    expect(report("2025-07-09")).toBe("case-invalid reportedOn");
    expect(report("2025-07-07")).toBe("case-invalid reportedOn");
    expect(report("2025-07-08", " ")).toBe("case-invalid recipient");
    expect([report("2025-07-08", "市卫健委", reporter), report()]).toEqual(["not-permitted", "done"]);
    expect(item()).toMatchObject({ state: "reported", reportedOn: "2025-07-08", recipient: "市卫健委" });
    expect([change(), withdraw(quality), review(quality, "send_back", "再改一改内容")]).toEqual([
      "wrong-state",
      "wrong-state",
      "wrong-state",
    ]);
    expect(item().events.map(({ kind }) => kind)).toEqual([
      "drafted",
      "submitted",
      "sent_back",
      "changed",
      "submitted",
      "reviewed",
      "reported",
    ]);
  });

  test("is not submitted unfinished", () => {
    world.run(reporter, changeCase, { ...FACTS, ...ref(), practice: "很短" });
    expect(submit()).toBe("case-invalid");
  });

  test("is not reviewed by whoever wrote it", () => {
    expect([change(quality), submit(), review(quality), review(colleague)]).toEqual([
      "done",
      "done",
      "own-case",
      "done",
    ]);
  });

  test("is withdrawn by its department until it is reviewed, afterwards by 质控办", () => {
    submit();
    review();
    expect([withdraw(), withdraw(quality), withdraw(quality)]).toEqual(["not-permitted", "done", "wrong-state"]);
    expect(draft()).toBe("AL-2025H1-02");
  });

  test.each<[string, string, () => void]>([
    ["draft", "reporter quality leader", () => {}],
    ["submitted", "reporter quality leader", () => submit()],
    [
      "reviewed",
      "reporter quality leader other viewer",
      () => {
        submit();
        review();
      },
    ],
    ["withdrawn", "reporter quality leader", () => withdraw()],
  ])("%s: seen by %s", (state, seers, go) => {
    go();
    expect(item().state).toBe(state);
    const people = { reporter, quality, leader, other, viewer };
    const seen = Object.entries(people).filter(([, who]) =>
      visiblePlan(world.plan(), who, "2025-07-08").caseById.has(ID),
    );
    expect(seen.map(([name]) => name).join(" ")).toBe(seers);
  });
});

describe("pictures", () => {
  beforeEach(() => {
    draft();
  });
  const add = (bytes: Uint8Array, actor = reporter) =>
    say(world.run(actor, addPicture, { ...ref(), bytes, caption: " 随访 " }));

  test("are kept with what their bytes say, and given back as they came", () => {
    const bytes = pictureBytes("image/jpeg", 30, 20);
    expect(add(bytes)).toBe("done");
    const [picture] = item().pictures;
    expect(picture).toMatchObject({ type: "image/jpeg", width: 30, height: 20, caption: "随访", size: bytes.length });
    expect(readPicture(world.db, picture?.id ?? 0)).toEqual({ type: "image/jpeg", bytes });
  });

  test("are refused: text, SVG, what breaks off, too large, a fifth, a stranger's, a submitted case's", () => {
    const png = pictureBytes("image/png", 3, 2);
    const text = (words: string) => new TextEncoder().encode(words);
    expect([add(text("GIF89a")), add(text("<svg onload=alert(1)>")), add(png.subarray(0, 20))]).toEqual([
      "picture-invalid",
      "picture-invalid",
      "picture-invalid",
    ]);
    const large = new Uint8Array(MAX_PICTURE_BYTES + 1);
    large.set(png);
    expect([add(large), add(png, other)]).toEqual(["picture-invalid", "not-permitted"]);
    expect([add(png), add(png), add(png), add(png), add(png)]).toEqual([
      "done",
      "done",
      "done",
      "done",
      "picture-invalid",
    ]);
    submit();
    expect(add(png)).toBe("wrong-state");
  });

  test("are removed from a draft, and not by way of another case", () => {
    add(pictureBytes("image/png", 3, 2));
    const pictureId = item().pictures[0]?.id ?? 0;
    draft();
    const away = { id: "AL-2025H1-02", version: 1, pictureId };
    expect(say(world.run(reporter, removePicture, away))).toBe("not-found");
    expect(say(world.run(reporter, removePicture, { ...ref(), pictureId }))).toBe("done");
    expect(readPicture(world.db, pictureId)).toBeNull();
  });
});
