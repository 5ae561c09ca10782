/** Asks as a browser does: one kept connection, compressed answers, a session cookie. */
import { gunzipSync } from "node:zlib";
import { Agent, request, type OutgoingHttpHeaders } from "node:http";
import { performance } from "node:perf_hooks";
import { DEMO_PASSWORD } from "#db/demo/demo-facts.ts";

const REQUEST_LIMIT = 30_000;

/** `milliseconds` from sending the request to the last byte of the answer; `bytes` as sent, compressed. */
export type Answer = {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly setCookie: string;
};
export type PageAnswer = Answer & { readonly text: string };

export type Client = {
  /** @throws Error when the answer is not 200 */
  readonly get: (path: string, cookie?: string) => Promise<Answer>;
  /** @throws Error when the answer is not `status` */
  readonly post: (
    path: string,
    form: FormData | URLSearchParams,
    cookie: string,
    status: number,
  ) => Promise<PageAnswer>;
  /** The session cookie of a demonstration account. */
  readonly signIn: (username: string) => Promise<string>;
  readonly close: () => void;
};

export function clientOf(origin: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  function ask(
    method: "GET" | "POST",
    path: string,
    headers: OutgoingHttpHeaders,
    body: string | Uint8Array = "",
  ): Promise<PageAnswer> {
    return new Promise((resolve, reject) => {
      const sentAt = performance.now();
      const options = { method, agent, timeout: REQUEST_LIMIT, headers: { ...headers, "Accept-Encoding": "gzip" } };
      const asked = request(origin + path, options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const milliseconds = performance.now() - sentAt;
          const setCookie = response.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
          const content = Buffer.concat(chunks);
          const packed = response.headers["content-encoding"] === "gzip";
          resolve({
            status: response.statusCode ?? 0,
            milliseconds,
            bytes: content.length,
            setCookie,
            get text() {
              return (packed ? gunzipSync(content) : content).toString("utf8");
            },
          });
        });
      });
      asked.on("timeout", () => asked.destroy(new Error(`${path} 超过 ${REQUEST_LIMIT} 毫秒没有应答`)));
      asked.on("error", reject);
      asked.end(body);
    });
  }

  return {
    async get(path, cookie = "") {
      const answer = await ask("GET", path, { Accept: "text/html", Cookie: cookie });
      if (answer.status !== 200) throw new Error(`${path} 应答 ${answer.status}，应为 200`);
      return answer;
    },
    async post(path, form, cookie, status) {
      const sent = new Request(origin, { method: "POST", body: form });
      const body = new Uint8Array(await sent.arrayBuffer());
      const headers = { "Content-Type": sent.headers.get("Content-Type") ?? "", Cookie: cookie, Accept: "text/html" };
      const answer = await ask("POST", path, headers, body);
      if (answer.status !== status) throw new Error(`${path} 应答 ${answer.status}，应为 ${status}`);
      return answer;
    },
    async signIn(username) {
      const form = new URLSearchParams({ username, password: DEMO_PASSWORD });
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const { status, setCookie } = await ask("POST", "/login", headers, form.toString());
      if (!setCookie) throw new Error(`${username} 不能登录，应答 ${status}`);
      return setCookie;
    },
    close: () => agent.destroy(),
  };
}
