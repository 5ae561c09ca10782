/** One way to post to the outside: bounded in time, and what the server answered is kept when it is not good. */

export const ANSWER_TIME = 10_000;
const ANSWER_LENGTH = 300;

/** A message that did not arrive, with what the other side said. */
export class NotDelivered extends Error {}

/**
 * Posts JSON and answers the body.
 * @throws NotDelivered when nobody answers in time, or not with 2xx
 */
export async function postJson(url: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
    // A redirect would send the message, and its signature, somewhere nobody configured.
    redirect: "manual",
    signal: AbortSignal.timeout(ANSWER_TIME),
  });
  const answer = await response.text();
  if (!response.ok) throw new NotDelivered(`HTTP ${response.status} ${shortened(answer)}`.trim());
  return answer;
}

export function shortened(answer: string): string {
  const [...characters] = answer.replace(/\s+/g, " ").trim();
  return characters.length > ANSWER_LENGTH ? `${characters.slice(0, ANSWER_LENGTH).join("")}…` : characters.join("");
}

/** Why a message did not arrive, without the address: it holds the robot's key. */
export function failureWords(error: unknown): string {
  if (error instanceof NotDelivered) return error.message;
  if (!(error instanceof Error)) return "没有送达，原因不明";
  if (error.name === "TimeoutError") return `对方 ${ANSWER_TIME / 1000} 秒内没有应答`;
  const cause = error.cause instanceof Error && "code" in error.cause ? String(error.cause.code) : "";
  return cause ? `连接失败：${cause}` : shortened(error.message);
}
