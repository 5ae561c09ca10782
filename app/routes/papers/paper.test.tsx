import mammoth from "mammoth";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { DocumentView } from "#app/components/document/document-view.tsx";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as fileLoader } from "../exports/file.ts";
import { loader as listLoader } from "./list.tsx";
import { loader } from "./paper.tsx";

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
  const { papers, decks } = await listLoader({
    request: await requestOf("/papers", "quality"),
    params: {},
    context: {},
  });
  expect(papers.map(({ title }) => title)).toEqual(["督查通报", "简报", "会议材料", "自查自评报告"]);
  expect(decks).toHaveLength(3);
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

test.each(["bulletin", "briefing", "meeting-pack", "self-assessment"])(
  "%s: page and file say the same",
  async (paper) => {
    const query = "?period=2024-H2&number=3&comment=好&meeting=president";
    const { document } = await open(paper, query, "quality");
    const page = bare(renderToStaticMarkup(<DocumentView document={document} />));
    const answer = await download(`${paper}.docx`, query, "quality");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) });
    expect(page.length).toBeGreaterThan(500);
    expect(page).toBe(bare(value));
  },
);
