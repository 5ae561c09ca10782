/** Heads of picture files of a given size, with nothing in them to see. */
import type { PictureType } from "./exemplary-case.ts";

export function pictureBytes(type: PictureType, width: number, height: number): Uint8Array<ArrayBuffer> {
  const pair = (value: number) => [value >> 8, value & 0xff];
  return type === "image/png"
    ? Uint8Array.of(
        ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
        ...[0, 0, ...pair(width), 0, 0, ...pair(height), 8, 2, 0, 0, 0],
      )
    : Uint8Array.of(
        ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
        ...[0xff, 0xc0, 0, 11, 8, ...pair(height), ...pair(width), 1, 1, 0x11, 0, 0xff, 0xd9],
      );
}
