/** The environment, parsed once. Bad values stop the start with one clear line each. */
import { z } from "zod";
import { isCalendarDate, isTimeZone } from "./domain/calendar-date.ts";

const PORT_RULE = "应为 0 至 65535 的整数";
const NODE_ENVS = ["production", "development", "test"] as const;
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

const schema = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number(PORT_RULE).int(PORT_RULE).min(0, PORT_RULE).max(65535, PORT_RULE).default(3000),
  DATABASE_FILE: z.string().default("var/tracker.sqlite"),
  SESSION_SECRET: z.string().min(16, "至少 16 个字符").optional(),
  TIME_ZONE: z.string().refine(isTimeZone, "不是 IANA 时区名").default("Asia/Shanghai"),
  FIXED_TODAY: z.string().refine(isCalendarDate, "不是日期 YYYY-MM-DD").optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "应为以 http:// 或 https:// 开头的网址" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  NODE_ENV: z.enum(NODE_ENVS, `应为 ${NODE_ENVS.join("、")} 之一`).default("production"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join("、")} 之一`).default("info"),
});

/** What the program reads of its environment. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(schema.shape);

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
