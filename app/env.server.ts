/** The environment, parsed once. Bad values stop the start with one clear line each. */
import { z } from "zod";
import { isCalendarDate, isTimeZone } from "./domain/calendar-date.ts";

const PORT_RULE = "应为 0 至 65535 的整数";
const NODE_ENVS = ["production", "development", "test"] as const;
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

const HTTP_RULE = "应为以 http:// 或 https:// 开头的网址";
const httpUrl = z.url({ protocol: /^https?$/, error: HTTP_RULE });

const variablesSchema = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number(PORT_RULE).int(PORT_RULE).min(0, PORT_RULE).max(65535, PORT_RULE).default(3000),
  DATABASE_FILE: z.string().default("var/tracker.sqlite"),
  SESSION_SECRET: z.string().min(16, "至少 16 个字符").optional(),
  TIME_ZONE: z.string().refine(isTimeZone, "不是 IANA 时区名").default("Asia/Shanghai"),
  FIXED_TODAY: z.string().refine(isCalendarDate, "不是日期 YYYY-MM-DD").optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: HTTP_RULE })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "应为以 smtp:// 或 smtps:// 开头的网址" }).optional(),
  DINGTALK_WEBHOOK: httpUrl.optional(),
  DINGTALK_SECRET: z.string().optional(),
  WECOM_WEBHOOK: httpUrl.optional(),
  WEBHOOK_URL: httpUrl.optional(),
  WEBHOOK_SECRET: z.string().min(16, "至少 16 个字符").optional(),
  NODE_ENV: z.enum(NODE_ENVS, `应为 ${NODE_ENVS.join("、")} 之一`).default("production"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join("、")} 之一`).default("info"),
});

const schema = variablesSchema
  .refine(({ WEBHOOK_URL, WEBHOOK_SECRET }) => !WEBHOOK_URL || WEBHOOK_SECRET, {
    path: ["WEBHOOK_SECRET"],
    error: "设了 WEBHOOK_URL 就必须设置，用来给消息签名",
  })
  .refine(({ DINGTALK_WEBHOOK, DINGTALK_SECRET }) => DINGTALK_WEBHOOK || !DINGTALK_SECRET, {
    path: ["DINGTALK_WEBHOOK"],
    error: "设了 DINGTALK_SECRET 就必须设置",
  });

/** What the program reads of its environment. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(variablesSchema.shape);

export type Env = z.output<typeof schema>;

/** Environment values that cannot be used, one line each. */
export class EnvError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "EnvError";
  }
}

/**
 * Checks the variables; empty ones count as unset.
 * @throws EnvError with a line per bad value
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvError(parsed.error.issues.map((issue) => `环境变量 ${issue.path.join(".")}：${issue.message}`));
}
