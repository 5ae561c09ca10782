/** What a picture file says about itself: kind and size in pixels, from its first bytes and nothing else. */
import type { PictureType } from "./exemplary-case.ts";

export type PictureHead = { readonly type: PictureType; readonly width: number; readonly height: number };

/** null for anything that is no PNG or JPEG, whatever it is called, and for one that breaks off. */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = pngHead(bytes, view) ?? jpegHead(bytes, view);
  return head && head.width > 0 && head.height > 0 ? head : null;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Width and height stand in the first chunk, IHDR. */
const PNG_HEAD_BYTES = 24;

function pngHead(bytes: Uint8Array, view: DataView): PictureHead | null {
  const isPng = bytes.length >= PNG_HEAD_BYTES && PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  const isHeader = isPng && view.getUint32(12) === 0x49484452;
  return isHeader ? { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Frame headers SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegHead(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
