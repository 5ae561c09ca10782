/** A zip archive of which nothing is believed: neither its sizes nor its counts, nor that it is one. */
import { crc32, inflateRawSync } from "node:zlib";
import { UnreadableFile } from "./file-fault.ts";

const END = Buffer.from("PK\x05\x06", "latin1");
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** The bit of the flags that says so. */
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Workbooks have a few dozen; this is far beyond. */
const MAX_ENTRIES = 1000;

export type Archive = {
  readonly names: readonly string[];
  /**
   * The bytes of one file.
   * @throws UnreadableFile when it is damaged or encrypted, or more than `limit` bytes once unpacked
   */
  readonly read: (name: string, limit: number) => Buffer;
};

type Entry = {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly at: number;
};

/** @throws UnreadableFile when the bytes are no sound archive */
export function openArchive(bytes: Buffer): Archive {
  const entries = readDirectory(bytes);
  return {
    names: [...entries.keys()],
    read(name, limit) {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFile("damaged");
      return readEntry(bytes, entry, limit);
    },
  };
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > bytes.length) throw new UnreadableFile("damaged");
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new UnreadableFile("too-much-inside");
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableFile("damaged");
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    // Two files of one name: which of them counts would be anybody's guess.
    if (entries.has(name)) throw new UnreadableFile("damaged");
    entries.set(name, {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, { flags, method, checksum, packed, at }: Entry, limit: number): Buffer {
  if (flags & ENCRYPTED) throw new UnreadableFile("encrypted");
  if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new UnreadableFile("damaged");
  const start = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) throw new UnreadableFile("damaged");
  const content = unpacked(bytes.subarray(start, start + packed), method, limit);
  if (crc32(content) !== checksum) throw new UnreadableFile("damaged");
  return content;
}

function unpacked(content: Buffer, method: number, limit: number): Buffer {
  if (method === STORED) {
    if (content.length > limit) throw new UnreadableFile("too-much-inside");
    return content;
  }
  if (method !== DEFLATED) throw new UnreadableFile("damaged");
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new UnreadableFile(tooLarge ? "too-much-inside" : "damaged");
  }
}
