/**
 * The sender killed for real, by SIGKILL, between the endpoint's receipt of a message and its marking. KILLS=100
 * in the environment kills more often than the suite has time for: each takes the start of a process.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { insertMessage, outboxLines } from "#db/outbox.ts";
import { insertUser } from "#db/people.ts";

const KILLS = Number(import.meta.env.KILLS ?? 4);
const MESSAGES = 2 * KILLS + 10;
const START = 20_000;
/** Longer than a lease: by the next start, what the killed sender held is anybody's. */
const BETWEEN_STARTS = 3 * 60_000;
/** Answers before the kill: none, one or two; and the kill comes before the answer, or right behind it. */
const ROUNDS = [
  { answered: 0, late: false },
  { answered: 1, late: true },
  { answered: 2, late: false },
  { answered: 0, late: true },
] as const;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-sender-"));
  file = join(folder, "tracker.sqlite");
  const db = openDatabase(file);
  const createdAt = "2025-07-08T08:30:00+08:00";
  for (let number = 1; number <= MESSAGES; number += 1) {
    const name = `person${number}`;
    const userId = insertUser(db, { username: name, name, passwordHash: "no hash", createdAt });
    const message = { day: "2025-07-08", channel: "webhook", recipient: "", nextAttemptAt: number, createdAt } as const;
    insertMessage(db, { ...message, userId, title: `${name}：1 项待办提醒`, body: "护理部：上报 07-10 截止" });
  }
  db.$client.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Calls `arrived` with each message that was received in full. */
async function endpoint(arrived: (id: string, answer: ServerResponse) => void) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => arrived((JSON.parse(body) as { id: string }).id, response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function startSender(url: string, start: number): ChildProcess {
  const facts = [file, url, String(start * BETWEEN_STARTS)];
  const call = ["--import", "tsx", "app/reminders/killed-sender.fixture.ts", ...facts];
  return spawn(process.execPath, call, { stdio: ["ignore", "ignore", "inherit"] });
}

test(
  `killed ${KILLS} times: nothing lost, one message twice at most for each`,
  { timeout: START * (KILLS + 1) },
  async () => {
    const received: string[] = [];
    let onArrival: (answer: ServerResponse) => void = (answer) => answer.writeHead(204).end();
    const { server, url } = await endpoint((id, answer) => {
      received.push(id);
      onArrival(answer);
    });
    let killed = 0;
    for (let start = 0; start < KILLS; start += 1) {
      const round = ROUNDS[start % ROUNDS.length] ?? ROUNDS[0];
      let answered = 0;
      const sender = startSender(url, start);
      onArrival = (answer) => {
        if (answered < round.answered || sender.killed) {
          answered += 1;
          answer.writeHead(204).end();
        } else if (round.late) answer.writeHead(204).end(() => sender.kill("SIGKILL"));
        else sender.kill("SIGKILL");
      };
      const [, signal] = (await once(sender, "exit")) as [number | null, string | null];
      if (signal === "SIGKILL") killed += 1;
    }
    const beforeTheLast = received.length;
    onArrival = (answer) => answer.writeHead(204).end();
    const [status] = (await once(startSender(url, KILLS), "exit")) as [number | null];
    server.closeAllConnections();
    server.close();

    const different = new Set(received).size;
    const twice = received.length - different;
    if (KILLS > 4) console.log({ killed, messages: MESSAGES, beforeTheLast, received: received.length, twice });
    expect({ status, killed, different }).toEqual({ status: 0, killed: KILLS, different: MESSAGES });
    expect(twice).toBeLessThanOrEqual(KILLS);
    // Half of the kills come before the answer: those messages cannot have been marked.
    expect(twice).toBeGreaterThanOrEqual(Math.floor(KILLS / 2));
    const counts = [...new Set(received)].map((id) => received.filter((each) => each === id).length);
    expect(Math.max(...counts)).toBe(2);
    const db = openDatabase(file);
    expect(outboxLines(db, MESSAGES + 1).map(({ state }) => state)).toEqual(Array(MESSAGES).fill("sent"));
    db.$client.close();
  },
);
