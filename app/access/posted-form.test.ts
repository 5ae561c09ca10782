import { expect, test } from "vitest";
import { readPostedForm } from "./posted-form.server.ts";

const URL_ENCODED = "application/x-www-form-urlencoded";

function posted(body: BodyInit | null, contentType?: string): Request {
  const headers: HeadersInit = contentType === undefined ? {} : { "Content-Type": contentType };
  return new Request("http://127.0.0.1/login", { method: "POST", body, headers });
}

async function statusOf(request: Request): Promise<number> {
  try {
    await readPostedForm(request);
    return 200;
  } catch (error) {
    if (error instanceof Response) return error.status;
    throw error;
  }
}

test("both ways browsers post a form are read", async () => {
  const fields = [
    ["rows[0].progress", "挂号等候 5 分钟\r\n下一步"],
    ["ready[12]", "3:1"],
  ];
  const multipart = new FormData();
  for (const [name = "", value = ""] of fields) multipart.append(name, value);
  const encoded = new URLSearchParams(fields);
  expect([...(await readPostedForm(posted(encoded)))]).toEqual(fields);
  expect([...(await readPostedForm(posted(multipart)))]).toEqual(fields);
  expect([...(await readPostedForm(posted("", URL_ENCODED)))]).toEqual([]);
});

test.each<[string, string, string | undefined]>([
  ["JSON", "{}", "application/json"],
  ["plain text", "username=quality", "text/plain"],
  ["no content type and no body", "", ""],
  ["a multipart body that breaks off", "--x\r\nContent-Disposition: form-data", "multipart/form-data; boundary=x"],
  ["an index that would make a huge array", "username[10000000]=x", URL_ENCODED],
  ["the same, percent-encoded", "rows%5B100000%5D.taskNo=1", URL_ENCODED],
  ["a name nested without end", `username${".a".repeat(20_000)}=x`, URL_ENCODED],
  ["a state for conform that is no JSON", "__state__=x", URL_ENCODED],
  ["a button of conform's", "__intent__=x", URL_ENCODED],
  ["a prototype", "__proto__.admin=1", URL_ENCODED],
  ["thousands of fields", "a=1&".repeat(2001), URL_ENCODED],
])("%s is refused", async (_what, body, contentType) => {
  expect(await statusOf(posted(body, contentType))).toBe(400);
});

test.each([
  [4 * 1024 * 1024, 200],
  [4 * 1024 * 1024 + 1, 413],
])("a body of %i bytes answers %i", async (size, status) => {
  expect(await statusOf(posted(`a=${"x".repeat(size - 2)}`, URL_ENCODED))).toBe(status);
});

test("a body without an announced length is no way around the limit", async () => {
  let left = 100;
  const endless = new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left === 0) controller.close();
      else controller.enqueue(new Uint8Array(1024 * 1024).fill(97));
    },
  });
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body: endless,
    headers: { "Content-Type": URL_ENCODED },
    duplex: "half",
  };
  expect(await statusOf(new Request("http://127.0.0.1/login", init))).toBe(413);
  expect(left).toBe(0);
});
