import mammoth from "mammoth";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openPlan } from "#app/access/open-plan.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { DocumentView } from "#app/components/document/document-view.tsx";
import { WrittenForm } from "#app/components/document/written-form.tsx";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as fileLoader } from "../exports/file.ts";
import { loader as listLoader } from "./list.tsx";
import { action, loader } from "./paper.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function requestOf(path: string, username: string | null): Promise<Request> {
  const person = site.plan().people.find((each) => each.username === username);
  return site.request(path, person?.id ?? null);
}

async function open(paper: string, query: string, username: string | null) {
  return loader({ request: await requestOf(`/papers/${paper}${query}`, username), params: { paper }, context: {} });
}

async function statusOf(paper: string, query: string, username: string | null): Promise<number> {
  const outcome: unknown = await open(paper, query, username).catch((thrown: unknown) => thrown);
  return outcome instanceof Response ? outcome.status : 200;
}

async function download(file: string, query: string, username: string): Promise<Response> {
  return fileLoader({ request: await requestOf(`/exports/${file}${query}`, username), params: { file }, context: {} });
}

test.each([
  ["bulletin", "?period=2024-H2", "quality", 200],
  ["briefing", "?period=2024-H2", "president", 200],
  ["meeting-pack", "", "leader.he-fenqin", 200],
  ["self-assessment", "", "quality", 200],
  ["bulletin", "?period=2024-H2", "viewer", 403],
  ["bulletin", "?period=2024-H2", "head.information", 403],
  ["bulletin", "?period=2024-H2", "admin", 403],
  ["bulletin", "", null, 302],
  ["bulletin", "?period=2025", "quality", 400],
  ["bulletin", "?period=2023-H2", "quality", 400],
  ["bulletin", "?period=2025-H2", "quality", 400],
  ["novel", "", "quality", 404],
  ["constructor", "", "quality", 404],
])("/papers/%s%s for %s: %i", async (paper, query, username, status) => {
  expect(await statusOf(paper, query, username)).toBe(status);
});

test("the list is for those who compose papers", async () => {
  const { lines, halfYears } = await listLoader({
    request: await requestOf("/papers", "quality"),
    params: {},
    context: {},
  });
  expect(lines.map(({ title, cells }) => [title, cells.length])).toEqual([
    ["督查通报", 3],
    ["简报", 3],
    ["会议材料（工作例会）", 3],
    ["会议材料（院长办公会）", 3],
    ["自查自评报告", 1],
    ["汇报幻灯", 3],
  ]);
  expect(halfYears[0]).toBe("2025年上半年");
  expect(lines[0]?.cells.map(({ state }) => state)).toEqual(["填报中", "手写部分未填", "手写部分未填"]);
  const request = await requestOf("/papers", "viewer");
  await expect(listLoader({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 403 });
});

test.each([
  ["bulletin.docx", "?period=2024-H2", "督查通报 2024年下半年 2025-07-08（演示数据）.docx"],
  ["briefing.docx", "?period=2024-H2", "简报 2024年下半年 2025-07-08（演示数据）.docx"],
  ["meeting-pack.docx", "?period=2025-H1", "会议材料 2025年上半年 2025-07-08（演示数据）.docx"],
  ["self-assessment.docx", "", "自查自评报告 2025-07-08（演示数据）.docx"],
  ["review-deck.pptx", "?period=2025-H1", "汇报幻灯 2025年上半年 2025-07-08（演示数据）.pptx"],
])("%s%s comes under its Chinese name", async (file, query, name) => {
  const answer = await download(file, query, "quality");
  expect(answer.status).toBe(200);
  const disposition = answer.headers.get("Content-Disposition") ?? "";
  expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? "")).toBe(name);
  expect(disposition).toContain(`filename="${file}"`);
});

test.each([
  ["bulletin.docx", "?period=2024-H2", "viewer", 403],
  ["review-deck.pptx", "?period=2025-H1", "head.information", 403],
  ["review-deck.pptx", "?period=2031-H1", "quality", 400],
  ["bulletin.xlsx", "?period=2024-H2", "quality", 404],
  ["bulletin.pptx", "?period=2024-H2", "quality", 404],
])("%s%s for %s: %i", async (file, query, username, status) => {
  expect((await download(file, query, username)).status).toBe(status);
});

/** Without blanks, invisible characters and marks of the markup. */
function bare(text: string): string {
  return text
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/[\s\u200b]/g, "");
}

/** The texts of the form as the page gives them, with these typed into it; the answer's status, address and data. */
async function write(paper: string, query: string, username: string, typed: Record<string, string>, seen?: number) {
  const { fields } = await open(paper, query, "quality");
  const form = fields.flatMap(({ name, wordings }) => [
    [`texts.${name}`, typed[name] ?? wordings.at(-1)?.text ?? ""],
    [`versions.${name}`, String(seen ?? wordings.at(-1)?.version ?? 0)],
  ]);
  const head = ["head", "next"].flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]]));
  const person = site.plan().people.find((each) => each.username === username);
  const init = { method: "POST", body: new URLSearchParams([...form, ...head]) };
  const request = await site.request(`/papers/${paper}${query}`, person?.id ?? null, init);
  const answer: unknown = await action({ request, params: { paper }, context: {} }).catch((thrown: unknown) => thrown);
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get("Location"), answer: undefined };
  const { data, init: given } = z.object({ data: TypedAnswer, init: z.object({ status: z.number() }) }).parse(answer);
  return { status: given.status, to: null, answer: data };
}

const TypedAnswer = z.object({
  form: z.string(),
  sentence: z.string().nullable(),
  typed: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.array(z.string())),
});

function formOf(page: Awaited<ReturnType<typeof open>>, answer: z.infer<typeof TypedAnswer> | undefined): string {
  return renderToStaticMarkup(<WrittenForm {...page} answer={answer} />);
}

test("what is written is kept: the plain addresses of page and file carry it", async () => {
  const query = "?period=2024-H1";
  const saved = await write("briefing", query, "quality", {
    number: "2",
    comment: "抓得紧。\n再加把劲。",
    head: "plain",
  });
  expect(saved).toMatchObject({ status: 302, to: "/papers/briefing?period=2024-H1&head=plain&done=written" });
  const page = await open("briefing", "?period=2024-H1", "president");
  expect(page.history.map(({ words, text }) => `${words}：${text}`)).toEqual([
    "沈丽萍写领导点评：抓得紧。\n再加把劲。",
    "沈丽萍写期号：2",
  ]);
  expect(page.download).toBe("/exports/briefing.docx?period=2024-H1");
  const answer = await download("briefing.docx", query, "president");
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) });
  expect(value).toContain("第2期");
  expect(value).toContain("领导点评：抓得紧。");
  expect(await write("briefing", query, "quality", { head: "red" })).toMatchObject({
    status: 302,
    to: "/papers/briefing?period=2024-H1",
  });
  expect((await open("briefing", "?period=2025-H1", "quality")).fields[0]?.hint).toContain(
    "2025年已用到第2期，下一期填3",
  );
});

test("保存并下载 keeps what was typed first, then the page starts the download, once", async () => {
  const query = "?period=2024-H2";
  const saved = await write("bulletin", query, "quality", { lookBackOn: "2025-03-31", next: "download" });
  expect(saved).toMatchObject({ status: 302, to: expect.stringContaining("done=download&at=2025-07-08T") });
  const after = await open("bulletin", saved.to?.slice(saved.to.indexOf("?")) ?? "", "quality");
  expect(after).toMatchObject({ starts: true, done: "download", download: "/exports/bulletin.docx?period=2024-H2" });
  expect(formOf(after, undefined)).toContain('name="versions.lookBackOn" value="1"');
  expect((await open("bulletin", `${query}&done=download&at=2025-07-08T00:00:00%2B08:00`, "quality")).starts).toBe(
    false,
  );
});

test("a 期号 is given once a year; one that was skipped is told", async () => {
  const taken = await write("bulletin", "?period=2024-H1", "quality", { number: "7", issuedOn: "2025-02-10" });
  expect(taken.status).toBe(302);
  const twice = await write("bulletin", "?period=2024-H2", "quality", { number: "7", issuedOn: "2025-03-01" });
  expect(twice.answer?.errors).toEqual({
    "texts.number": ["没有保存：2025年第7期已用于2024年上半年的督查通报，请换一个期号；没有用过的下一期是8。"],
  });
  expect((await write("bulletin", "?period=2024-H2", "quality", { number: "7", issuedOn: "2024-08-01" })).status).toBe(
    302,
  );
  const { skipped } = await open("bulletin", "?period=2024-H1&done=written", "quality");
  expect(skipped).toBe("期号跳过了：2025年第1期至第6期之间有6个期号还没有用过，这一期是第7期。有意跳号的不用改。");
  expect((await open("bulletin", "?period=2024-H1", "quality")).skipped).toBeNull();
});

test("期号 in words is told at its field, and nothing typed is lost", async () => {
  const { status, answer } = await write("bulletin", "?period=2025-H1", "quality", {
    number: "第三期",
    lookBackOn: "2025-10-15",
  });
  expect(status).toBe(422);
  expect(answer?.errors).toEqual({ "texts.number": ["期号只填数字，1 至 999，前面不加 0 和“第”字，如 3。"] });
  const form = formOf(await open("bulletin", "?period=2025-H1", "quality"), answer);
  expect(form).toContain('value="第三期"');
  expect(form).toContain('value="2025-10-15"');
});

test("two people at once: the second sees the other's words, keeps their own, and may save again", async () => {
  const query = "?period=2024-H2&meeting=president";
  await write("meeting-pack", query, "quality", { decisions: "同意评定结果。" });
  const late = await write("meeting-pack", query, "president", { decisions: "暂缓。", meetingOn: "2025-01-24" }, 0);
  expect(late.status).toBe(409);
  const form = formOf(await open("meeting-pack", query, "president"), late.answer);
  expect(form).toContain("现在的是：\n同意评定结果。");
  expect(form).toContain("暂缓。</textarea>");
  expect(form).toContain('value="2025-01-24"');
  expect(form).toContain('name="versions.decisions" value="1"');
  const untouched = await write("meeting-pack", query, "president", { decisions: "", meetingOn: "2025-01-24" }, 0);
  expect(untouched.status).toBe(302);
  const { history } = await open("meeting-pack", query, "quality");
  expect(history.map(({ text }) => text)).toEqual(["2025-01-24", "同意评定结果。"]);
  expect((await open("meeting-pack", "?period=2024-H2&meeting=work", "quality")).history).toEqual([]);
});

test("a field that only somebody else changed shows theirs after a refusal", async () => {
  const query = "?period=2025-H1";
  await write("bulletin", query, "quality", { lookBackOn: "2025-10-20" });
  const refused = await write("bulletin", query, "president", { number: "三", lookBackOn: "" }, 0);
  const form = formOf(await open("bulletin", query, "president"), refused.answer);
  expect(form).toContain('value="三"');
  expect(form).toContain('value="2025-10-20"');
});

test.each([
  ["viewer", "bulletin", 403],
  ["head.information", "bulletin", 403],
  ["leader.he-fenqin", "self-assessment", 302],
])("%s writes into %s: %i", async (username, paper, status) => {
  expect((await write(paper, "?period=2024-H1", username, { issuedOn: "2025-07-31" })).status).toBe(status);
});

test("texts in an old address are not printed, and the page says so", async () => {
  const { isOldAddress, fields } = await open("briefing", "?period=2024-H2&comment=好", "quality");
  expect(isOldAddress).toBe(true);
  expect(fields.flatMap(({ wordings }) => wordings)).toEqual([]);
  expect((await open("briefing", "?period=2024-H2&head=plain", "quality")).isOldAddress).toBe(false);
});

test("who does not compose papers has none of their texts in the snapshot", async () => {
  const { plan } = await openPlan(await requestOf("/", "viewer"));
  expect(plan.paperTexts).toEqual([]);
  expect((await openPlan(await requestOf("/", "quality"))).plan.paperTexts).not.toEqual([]);
});

test.each(["bulletin", "briefing", "meeting-pack", "self-assessment"])(
  "%s: page and file say the same",
  async (paper) => {
    const query = "?period=2024-H2&meeting=president";
    const { document } = await open(paper, query, "quality");
    const page = bare(renderToStaticMarkup(<DocumentView document={document} />));
    const answer = await download(`${paper}.docx`, query, "quality");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) });
    expect(page.length).toBeGreaterThan(500);
    expect(page).toBe(bare(value));
  },
);
