/** Pictures of 典型案例: their bytes are no part of the snapshot, so they are read one at a time. */
import type { CasePicture, ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { readPicture } from "#db/cases.ts";
import { runtime } from "./runtime.server.ts";

export type PictureWithBytes = CasePicture & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Of a case out of the reader's own plan: whoever may see it may see its pictures. null for a number that is none of its own. */
export function readCasePicture({ pictures }: Pick<ExemplaryCase, "pictures">, id: number): PictureWithBytes | null {
  const picture = pictures.find((each) => each.id === id);
  const stored = picture && readPicture(runtime().db, id);
  return picture && stored ? { ...picture, bytes: stored.bytes } : null;
}
