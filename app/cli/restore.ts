/** `npm run restore -- FILE` */
import { systemClock } from "#app/access/clock.ts";
import { parseEnv } from "#app/env.server.ts";
import { restoreDatabase } from "#db/backup.server.ts";
import { onlyFile } from "./only-file.ts";
import { script } from "./script.ts";

await script(() => {
  const source = onlyFile("用法：npm run restore -- 备份文件\n先停止程序。现有的数据库会改名保留。");
  const { DATABASE_FILE, TIME_ZONE } = parseEnv(process.env);
  const { keptAs } = restoreDatabase(source, DATABASE_FILE, systemClock(TIME_ZONE).now());
  const kept = keptAs ? `原来的数据库保留为 ${keptAs}。` : "";
  return `已从 ${source} 恢复到 ${DATABASE_FILE}。${kept}所有人须重新登录。`;
});
