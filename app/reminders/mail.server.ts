import type { OutgoingMessage } from "#app/access/outbox.server.ts";
import { ANSWER_TIME } from "./post-json.server.ts";

/** Who the mail is from: `?from=` of SMTP_URL, else the account it names, else a name at the server. */
export function senderOf(smtpUrl: string): string {
  const { searchParams, username, hostname } = new URL(smtpUrl);
  const account = decodeURIComponent(username);
  return searchParams.get("from") ?? (account.includes("@") ? account : `plan-tracker@${hostname}`);
}

/** Sends one mail. A mail that goes out twice has the same Message-ID, so that mail programs show it once. */
export async function sendMail(smtpUrl: string, message: OutgoingMessage): Promise<void> {
  const { id, day, userId, recipient, title, body } = message;
  const from = senderOf(smtpUrl);
  const url = new URL(smtpUrl);
  url.searchParams.delete("from");
  const times = { connectionTimeout: ANSWER_TIME, greetingTimeout: ANSWER_TIME, socketTimeout: ANSWER_TIME };
  // Loaded with the first mail: most starts send none.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ url: url.href, ...times });
  const messageId = `<${day}.${userId}.${id}@${from.split("@").at(-1) ?? "plan-tracker"}>`;
  try {
    await transport.sendMail({ from, to: recipient, subject: title, text: body, messageId });
  } finally {
    transport.close();
  }
}
