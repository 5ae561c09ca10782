/** The one way to read what a browser posts: bounded before anything is made of it. */

/** A whole report with every text at its longest takes less than half of it, percent-encoded. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_FIELDS = 2000;
/**
 * Names no form of ours has. Those with an index become arrays of that length, those with dots objects of that depth;
 * the ones with underscores are for conform's own buttons, which we do not use.
 */
const FOREIGN_NAME = /^__|\[\d{4}|^.{101}/s;

/**
 * The fields of a posted form.
 * @throws Response 400 for what is no form or none of ours, 413 for one that is too big
 */
export async function readPostedForm(request: Request): Promise<FormData> {
  const contentType = request.headers.get("Content-Type") ?? "";
  const form = await parsed(contentType, await boundedBody(request));
  const names = form && [...form.keys()];
  if (!names || names.length > MAX_FIELDS || names.some((name) => FOREIGN_NAME.test(name)))
    throw new Response("收到的内容不是本系统的表单，没有保存。请刷新页面后再试。", { status: 400 });
  return form;
}

async function parsed(contentType: string, body: Blob): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch (error) {
    // What undici throws for another content type and for a multipart body that breaks off.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Reads to the end all the same: browsers look at no answer before they have sent everything. */
async function boundedBody(request: Request): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = request.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) chunks.length = 0;
    else chunks.push(part.value);
  }
  if (size > MAX_BYTES) throw new Response("内容太大，没有保存。请删减后再试。", { status: 413 });
  return new Blob(chunks);
}
