import { createHmac } from "node:crypto";
import type { OutgoingMessage } from "#app/access/outbox.server.ts";
import { DIGEST } from "#app/domain/delivery.ts";
import { postJson } from "./post-json.server.ts";

/**
 * Posts the message as JSON, signed: `X-Signature: sha256=<hex HMAC-SHA256 of the body>`. `id` is the same when a message
 * comes twice, so that the receiver can tell.
 */
export async function postToWebhook(url: string, secret: string, message: OutgoingMessage): Promise<void> {
  const { id, userId, day, occasion, title, body: text } = message;
  const once = occasion === DIGEST ? `${day}-${userId}` : `${day}-${userId}-${occasion}`;
  const body = JSON.stringify({ id: once, message: id, day, title, text });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  await postJson(url, body, { "X-Signature": `sha256=${signature}` });
}
