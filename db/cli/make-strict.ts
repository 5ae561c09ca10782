/**
 * Makes the tables of freshly generated migrations STRICT, which Drizzle cannot say. Part of `npm run db:generate`;
 * migrations that are strict already stay as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "db/migrations";
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const file = join(folder, name);
  const before = readFileSync(file, "utf8");
  const after = before
    .split("--> statement-breakpoint")
    .map((statement) =>
      /^\s*CREATE TABLE/.test(statement) ? statement.replace(/\);(\s*)$/, ") STRICT;$1") : statement,
    )
    .join("--> statement-breakpoint");
  if (after !== before) writeFileSync(file, after);
}
