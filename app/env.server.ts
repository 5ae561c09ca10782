/** The environment, parsed once. Bad values stop the start with one clear line each. */
import { z } from "zod";
import { isCalendarDate, isTimeZone } from "./domain/calendar-date.ts";

const schema = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_FILE: z.string().min(1).default("var/tracker.sqlite"),
  SESSION_SECRET: z.string().min(16, "至少 16 个字符").optional(),
  TIME_ZONE: z.string().refine(isTimeZone, "不是 IANA 时区名").default("Asia/Shanghai"),
  FIXED_TODAY: z.string().refine(isCalendarDate, "不是日期 YYYY-MM-DD").optional(),
  PUBLIC_URL: z.url("不是网址").optional(),
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

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
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvError(parsed.error.issues.map((issue) => `环境变量 ${issue.path.join(".")}：${issue.message}`));
}
