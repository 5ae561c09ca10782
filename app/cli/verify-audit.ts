/** `npm run verify-audit` */
import { existsSync } from "node:fs";
import { parseEnv } from "#app/env.server.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { openDatabase } from "#db/connection.server.ts";
import { script, ShellError } from "./script.ts";

await script(() => {
  const { DATABASE_FILE } = parseEnv(process.env);
  if (!existsSync(DATABASE_FILE)) throw new ShellError(`没有数据库文件 ${DATABASE_FILE}。`);
  const { entries, brokenAt } = verifyAudit(openDatabase(DATABASE_FILE));
  if (brokenAt !== null)
    throw new ShellError(`审计记录从第 ${brokenAt} 条断开：这一条被改过、删过，或者不是程序写的。共 ${entries} 条。`);
  return `审计记录 ${entries} 条，首尾相连，没有改动。`;
});
