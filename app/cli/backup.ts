/** `npm run backup -- FILE` */
import { parseEnv } from "#app/env.server.ts";
import { backupDatabase } from "#db/backup.server.ts";
import { onlyFile } from "./only-file.ts";
import { script } from "./script.ts";

await script(async () => {
  const target = onlyFile("用法：npm run backup -- 备份文件\n程序运行时也可以备份。不覆盖已有的文件。");
  await backupDatabase(parseEnv(process.env).DATABASE_FILE, target);
  return `已备份到 ${target}，完整性检查通过。文件里有密码哈希，请妥善保管。`;
});
