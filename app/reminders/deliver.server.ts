/** Sends what waits in the outbox. */
import {
  configuredChannels,
  messageFailed,
  messageSent,
  takeMessage,
  type OutgoingMessage,
} from "#app/access/outbox.server.ts";
import type { Channel } from "#app/domain/delivery.ts";
import type { Env } from "#app/env.server.ts";
import { sendMail } from "./mail.server.ts";
import { failureWords } from "./post-json.server.ts";
import { postToRobot, signedAddress } from "./robots.server.ts";
import { postToWebhook } from "./webhook.server.ts";

/** `machineTime` signs: DingTalk refuses a signature that is an hour old. */
export async function send(env: Env, message: OutgoingMessage, machineTime: number): Promise<void> {
  const { SMTP_URL = "", DINGTALK_WEBHOOK = "", DINGTALK_SECRET, WECOM_WEBHOOK = "" } = env;
  switch (message.channel) {
    case "mail":
      return sendMail(SMTP_URL, message);
    case "dingtalk":
      return postToRobot(
        DINGTALK_SECRET ? signedAddress(DINGTALK_WEBHOOK, DINGTALK_SECRET, machineTime) : DINGTALK_WEBHOOK,
        message,
      );
    case "wecom":
      return postToRobot(WECOM_WEBHOOK, message);
    case "webhook":
      return postToWebhook(env.WEBHOOK_URL ?? "", env.WEBHOOK_SECRET ?? "", message);
  }
}

/** Sends everything that is due now, all channels at once. Never throws: what fails is written down and tried again. */
export async function deliverDue(env: Env, machineTime: () => number): Promise<void> {
  await Promise.all(configuredChannels(env).map((channel) => deliverChannel(env, channel, machineTime)));
}

/** A channel that fails rests until the next round: its other messages would most likely fail as well. */
async function deliverChannel(env: Env, channel: Channel, machineTime: () => number): Promise<void> {
  for (let message = takeMessage(channel); message; message = takeMessage(channel)) {
    try {
      await send(env, message, machineTime());
    } catch (error) {
      messageFailed(message, failureWords(error));
      return;
    }
    messageSent(message);
  }
}
