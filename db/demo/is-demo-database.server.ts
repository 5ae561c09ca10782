import Database from "better-sqlite3";

/** True when `file` holds a demonstration world: the only kind of database that may be thrown away. */
export function isDemoDatabase(file: string): boolean {
  const client = new Database(file, { readonly: true });
  try {
    return client.prepare("SELECT value FROM meta WHERE key = 'demo'").pluck().get() === "1";
  } catch (error) {
    // No such table, or no database at all: somebody else's file.
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    client.close();
  }
}
