import { Agent, request } from "node:http";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerError, bareApplication, listen } from "./web-server.ts";

let site: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  const app = bareApplication();
  app.all("*", (incoming, response) => {
    const { path } = incoming;
    // As Remix does, which makes Node leave the rest of the body to it.
    createReadableStreamFromReadable(incoming);
    response.send(path === "/bad-host" ? new URL("http://a b/") : "page");
  });
  app.use(answerError);
  site = await listen(app, "127.0.0.1", 0);
});

afterAll(() => {
  site.server.close();
});

function statusOf(method: string, headers: Record<string, string>, body = "", agent?: Agent) {
  return new Promise<number | undefined>((resolve, reject) => {
    const asking = request(site.url, { agent, method, headers }, (answer) => {
      answer.resume().once("end", () => {
        resolve(answer.statusCode);
      });
    });
    asking.once("error", reject).end(body);
  });
}

test.each([
  ["GET", 200],
  ["HEAD", 200],
  ["POST", 200],
  ["PUT", 405],
  ["PATCH", 405],
  ["DELETE", 405],
  ["OPTIONS", 405],
])("%s answers %i", async (method, status) => {
  const answer = await fetch(site.url, { method });
  expect(answer.status).toBe(status);
});

test("scripts run with this answer's nonce only, and nothing comes from elsewhere", async () => {
  const policies = [await fetch(site.url), await fetch(site.url)].map((answer) =>
    answer.headers.get("Content-Security-Policy"),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='(;|$)/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  }
  expect(policies[0]).not.toBe(policies[1]);
});

test.each(["/tasks/%E0%A4%A", "/bad-host"])("%s is the visitor's mistake and shows nothing of ours", async (path) => {
  const answer = await fetch(site.url + path);
  expect([answer.status, await answer.text()]).toEqual([400, "地址有误。"]);
});

test.each<[string, string, Record<string, string>, number]>([
  ["a program", "POST", {}, 200],
  ["our own page", "POST", { Origin: "http://own.example:8443", Host: "own.example:8443" }, 200],
  ["our own page behind a proxy", "POST", { Origin: "https://own.example", "X-Forwarded-Host": "own.example" }, 200],
  ["another site", "POST", { Origin: "https://evil.example", Host: "own.example" }, 403],
  ["another port of the same machine", "POST", { Origin: "http://own.example:81", Host: "own.example" }, 403],
  ["a sandboxed frame", "POST", { Origin: "null" }, 403],
  ["another site that only reads", "GET", { Origin: "https://evil.example" }, 200],
])("a request of %s", async (_whose, method, headers, status) => {
  expect(await statusOf(method, headers)).toBe(status);
});

test("a big form nobody read does not hold up the next request on its connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const form = await statusOf("POST", {}, "x".repeat(2_000_000), agent);
  expect([form, await statusOf("GET", {}, "", agent)]).toEqual([200, 200]);
  agent.destroy();
});
