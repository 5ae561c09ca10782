import type { Channel, DeliveryState } from "#app/domain/delivery.ts";

export const CHANNEL_WORDS: Record<Channel, string> = {
  mail: "邮件",
  dingtalk: "钉钉机器人",
  wecom: "企业微信机器人",
  webhook: "Webhook",
};

export const DELIVERY_WORDS: Record<DeliveryState, string> = { pending: "待发送", sent: "已发送", failed: "发送失败" };
