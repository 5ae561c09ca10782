/** The pages of 典型案例 through their own doors, on the demonstration world. */
import { beforeEach, describe, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { MAX_PICTURE_BYTES } from "#app/domain/exemplary-case.ts";
import { pictureBytes } from "#app/domain/picture-file.fixture.ts";
import { loader as api } from "#app/routes/api/cases.ts";
import { loader as exportFile } from "#app/routes/exports/file.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action as postToCase, loader as openOne } from "./case.tsx";
import { action as change, loader as openEdit } from "./edit.tsx";
import { loader as openList } from "./list.tsx";
import { action as draft, loader as openForm } from "./new.tsx";
import { loader as openPicture } from "./picture.ts";

const WAITING = "AL-2025H1-01";
const PUBLIC = ["AL-2024H2-01", "AL-2024H1-01"];

let site: ReturnType<typeof installTestRuntime>;
beforeEach(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

type Body = Record<string, string> | FormData;

async function as(username: string, path: string, fields?: Body, params = {}) {
  const userId = site.plan().people.find((each) => each.username === username)?.id ?? 0;
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  const init = fields ? { method: "POST", body } : {};
  return { request: await site.request(path, userId, init), params, context: {} };
}

/** The status of what was answered or thrown; 200 for a page. */
async function status(opening: Promise<unknown>): Promise<number> {
  try {
    const answer = await opening;
    if (answer instanceof Response) return answer.status;
    const given = answer as { init?: { status?: number } } | null;
    return given?.init?.status ?? 200;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

const post = async (username: string, fields: Body, id: string) =>
  postToCase(await as(username, `/cases/${id}`, fields, { id }));
const version = (id: string) => String(site.plan().caseById.get(id)?.version);
const WRITTEN = { halfYear: "2025-H1", departmentCode: "nursing", title: "延续护理到家" };

test("the list cites the first and the last value", async () => {
  const { lines } = await openList(await as("quality", "/cases"));
  expect(lines.find(({ id }) => id === "AL-2024H2-01")?.cited).toBe("门诊患者预约诊疗率 63.14%\u00a0→\u00a073.76%");
});

async function draftOf(username: string): Promise<string> {
  await draft(await as(username, "/cases/new", WRITTEN));
  return site.plan().cases.findLast(({ departmentCode }) => departmentCode === "nursing")?.id ?? "";
}

function upload(id: string, bytes: Uint8Array<ArrayBuffer>, name = "a.png"): FormData {
  const form = new FormData();
  form.set("version", version(id));
  form.set("caption", "随访现场");
  form.set("file", new File([bytes], name, { type: "image/png" }));
  return form;
}

test.each([
  ["viewer", PUBLIC],
  ["head.nursing", PUBLIC],
  ["reporter.insurance-office", [WAITING, ...PUBLIC]],
  ["leader.he-fenqin", [WAITING, ...PUBLIC]],
  ["quality", [WAITING, ...PUBLIC]],
])("%s sees %s: list, page, paper and JSON", async (who, expected) => {
  const list = await openList(await as(who, "/cases"));
  expect(list.lines.map(({ id }) => id)).toEqual(expected);
  const json = await (await api(await as(who, "/api/v1/cases"))).json();
  expect(json.cases.map(({ id }: { id: string }) => id).toReversed()).toEqual(expected);
  const file = { file: "case.docx" };
  const one = expected.includes(WAITING) ? 200 : 404;
  expect([
    await status(openOne(await as(who, "/x", undefined, { id: WAITING }))),
    await status(exportFile(await as(who, `/exports/case.docx?case=${WAITING}`, undefined, file))),
  ]).toEqual([one, one]);
});

test("readers of a reviewed case do not see who said what on the way", async () => {
  const history = async (who: string) =>
    (await openOne(await as(who, "/x", undefined, { id: "AL-2024H2-01" }))).history;
  expect((await history("viewer")).length).toBe(0);
  expect((await history("head.outpatient-office")).length).toBe(8);
});

test("figures are those of the record, and unpublished ones stay with those who may see them", async () => {
  const page = await openOne(await as("viewer", "/x", undefined, { id: "AL-2024H2-01" }));
  expect(page.figures?.values.map(({ halfYear }) => halfYear).at(-1)).toBe("2024-H2");
  expect(page.figures).toMatchObject({ indicatorNo: 1, to: "/indicators/1" });
});

describe("writing", () => {
  test.each([
    ["reporter.nursing", 200],
    ["quality", 200],
    ["leader.he-fenqin", 403],
    ["viewer", 403],
  ])("%s %i", async (who, expected) => {
    expect(await status(openForm(await as(who, "/cases/new")))).toBe(expected);
    expect(await status(draft(await as(who, "/cases/new", WRITTEN)))).toBe(expected === 200 ? 302 : 403);
  });

  test("a case of another department is neither opened nor changed", async () => {
    const id = await draftOf("reporter.nursing");
    const fields = { version: "1", title: "改成别的" };
    expect(await status(openEdit(await as("head.emergency", "/x", undefined, { id })))).toBe(404);
    expect(await status(openEdit(await as("leader.he-fenqin", "/x", undefined, { id })))).toBe(403);
    expect(await status(change(await as("head.emergency", "/x", fields, { id })))).toBe(403);
    expect(await status(post("head.emergency", { intent: "submit", version: "1" }, id))).toBe(403);
    expect(await status(post("reporter.nursing", { intent: "review", version: "1", text: "" }, id))).toBe(403);
  });

  test("a case sent back says why, and what was typed for a refusal comes back", async () => {
    const sendBack = (text: string) =>
      post("quality", { intent: "send_back", version: version(WAITING), text }, WAITING);
    expect(await sendBack("短")).toMatchObject({ init: { status: 422 }, data: { typed: { text: "短" } } });
    expect(await status(sendBack("成效要写得更具体"))).toBe(302);
    const page = await openOne(await as("head.insurance-office", "/x", undefined, { id: WAITING }));
    expect(page).toMatchObject({ state: "draft", returned: "成效要写得更具体" });
  });
});

describe("pictures", () => {
  test("are served with their own type and nosniff, to those who may see the case", async () => {
    const id = await draftOf("reporter.nursing");
    const bytes = pictureBytes("image/jpeg", 30, 20);
    expect(await status(post("reporter.nursing", upload(id, bytes), id))).toBe(302);
    const picture = String(site.plan().caseById.get(id)?.pictures[0]?.id);
    const look = async (who: string, ofCase = id) =>
      openPicture(await as(who, "/x", undefined, { id: ofCase, picture }));
    const answer = await look("reporter.nursing");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get("Content-Type")).toBe("image/jpeg");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect([
      await status(look("viewer")),
      await status(look("head.emergency")),
      await status(look("viewer", "AL-2024H1-01")),
    ]).toEqual([404, 404, 404]);
    const file = { file: "case.docx" };
    expect(await status(exportFile(await as("quality", `/exports/case.docx?case=${id}`, undefined, file)))).toBe(200);
  });

  test("are refused with a sentence, the caption kept", async () => {
    const id = await draftOf("reporter.nursing");
    const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
      const answer = await post("reporter.nursing", upload(id, bytes), id);
      if (!("data" in answer)) throw new Error("not refused");
      const { sentence, typed } = answer.data;
      return [answer.init?.status, sentence, typed.caption];
    };
    const script = new TextEncoder().encode("<script>alert(1)</script>");
    expect(await refused(script)).toEqual([422, expect.stringContaining("不是 JPG 或 PNG"), "随访现场"]);
    expect(await refused(new Uint8Array(0))).toEqual([400, expect.stringContaining("请先选一个图片"), "随访现场"]);
    expect(await refused(new Uint8Array(MAX_PICTURE_BYTES + 1))).toEqual([
      422,
      expect.stringContaining("2 MB"),
      "随访现场",
    ]);
    expect(await refused(new Uint8Array(5 * 1024 * 1024))).toEqual([413, expect.stringContaining("2 MB"), ""]);
    expect(site.plan().caseById.get(id)?.pictures).toEqual([]);
    expect(await status(post("head.emergency", upload(id, pictureBytes("image/png", 3, 2)), id))).toBe(403);
  });
});
