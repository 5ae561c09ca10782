/** The group robots of 钉钉 and 企业微信: both take a text and answer 200 with an error code inside. */
import { createHmac } from "node:crypto";
import type { OutgoingMessage } from "#app/access/outbox.server.ts";
import { NotDelivered, postJson, shortened } from "./post-json.server.ts";

/** 企业微信 takes 2048 bytes of text; 钉钉 more. */
const MAX_BYTES = 2000;

/** 加签: the time and HMAC-SHA256 of 「time\nsecret」, Base64, in the address (DingTalk's documentation). */
export function signedAddress(webhook: string, secret: string, time: number): string {
  const sign = createHmac("sha256", secret).update(`${time}\n${secret}`).digest("base64");
  const address = new URL(webhook);
  address.searchParams.set("timestamp", String(time));
  address.searchParams.set("sign", sign);
  return address.href;
}

/** @throws NotDelivered with the robot's own words */
export async function postToRobot(address: string, { title, body }: OutgoingMessage): Promise<void> {
  const content = cutToBytes(`${title}\n\n${body}`, MAX_BYTES);
  const answer = await postJson(address, JSON.stringify({ msgtype: "text", text: { content } }));
  if (!/"errcode"\s*:\s*0\b/.test(answer)) throw new NotDelivered(shortened(answer) || "机器人没有应答内容");
}

/** Ends a text that is too long with 「……」, between characters. */
export function cutToBytes(text: string, bytes: number): string {
  const end = "……（其余请登录查看）";
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = "";
  let left = bytes - Buffer.byteLength(end);
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    kept += character;
  }
  return kept + end;
}
