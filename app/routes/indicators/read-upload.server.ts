/** Takes one file out of a posted form. What is too large is read to its end but not kept, so that the answer arrives. */
import { unstable_parseMultipartFormData, type UploadHandlerPart } from "@remix-run/node";
import { UnreadableFile, type FileFault } from "#app/imports/file-fault.ts";
import { MAX_FILE_BYTES, MAX_FILE_MIB } from "#app/imports/read-workbook.server.ts";

/** Nobody uploads this by mistake; the connection is cut. */
const MAX_DRAINED_BYTES = 64 * 1024 * 1024;

export type Upload =
  | { readonly ok: true; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: FileFault };

/** The file of the field `name`. Never throws. */
export async function readUpload(request: Request, name: string): Promise<Upload> {
  const kept: Uint8Array[] = [];
  let fileName = "";
  let size = 0;
  let drained = 0;
  const take = async ({ name: field, filename, data }: UploadHandlerPart) => {
    const isFile = field === name && filename !== undefined;
    if (isFile) fileName = filename;
    for await (const chunk of data) {
      drained += chunk.length;
      if (drained > MAX_DRAINED_BYTES) throw new UnreadableFile("too-large", { max: MAX_FILE_MIB });
      if (!isFile) continue;
      size += chunk.length;
      if (size <= MAX_FILE_BYTES) kept.push(chunk);
    }
    return undefined;
  };
  try {
    await unstable_parseMultipartFormData(request, take);
  } catch (error) {
    return { ok: false, fault: error instanceof UnreadableFile ? error.fault : { code: "no-file", details: {} } };
  }
  if (size > MAX_FILE_BYTES) return { ok: false, fault: { code: "too-large", details: { max: MAX_FILE_MIB } } };
  if (size === 0) return { ok: false, fault: { code: "no-file", details: {} } };
  return { ok: true, fileName, bytes: Buffer.concat(kept) };
}
