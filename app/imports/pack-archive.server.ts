/** A plain zip archive: every file stored as it is. */
import { crc32 } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** File names are UTF-8. */
const UTF8 = 0x0800;

export function packArchive(files: ReadonlyMap<string, Buffer>): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(name);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(UTF8, 0);
    facts.writeUInt32LE(crc32(content), 8);
    facts.writeUInt32LE(content.length, 12);
    facts.writeUInt32LE(content.length, 16);
    facts.writeUInt16LE(bytes.length, 20);
    const local = Buffer.alloc(8);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(VERSION, 4);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(at, 12);
    contents.push(local.subarray(0, 6), facts, Buffer.alloc(2), bytes, content);
    const central = Buffer.alloc(8);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(VERSION, 4);
    central.writeUInt16LE(VERSION, 6);
    directory.push(central, facts, rest, bytes);
    at += 30 + bytes.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...contents, ...directory, end]);
}
