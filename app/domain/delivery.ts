/** How messages leave the building: by which channels, how often they are tried. */
export const CHANNELS = ["mail", "dingtalk", "wecom", "webhook"] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATES = ["pending", "sent", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What the daily reminders are sent on; notices have occasions of their own, such as `order/2025-003/1`. */
export const DIGEST = "digest";

/** After so many attempts a message waits for an administrator. */
export const MAX_ATTEMPTS = 8;
/** What DingTalk and WeCom allow a robot (product.md). */
export const MESSAGES_A_MINUTE = 20;

export const MINUTE = 60_000;

/** How long whoever took a message has to send it; afterwards it is anybody's again. Longer than any attempt lasts. */
export const LEASE = 2 * MINUTE;

/** Milliseconds until the next attempt: 1, 2, 4 … 64 minutes; null when it is given up. */
export function delayAfter(attempts: number): number | null {
  return attempts >= MAX_ATTEMPTS ? null : MINUTE * 2 ** Math.max(0, attempts - 1);
}
