/** A picture posted to the page of a case. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { addPicture } from "#app/commands/add-picture.ts";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import type { Actor } from "#app/domain/role.ts";
import { PictureForm } from "#app/forms/case-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

export async function postPicture(request: Request, actor: Actor, id: string) {
  try {
    return await postedOnce(request, actor, (form) => keepPicture(form, actor, id));
  } catch (error) {
    if (!(error instanceof Response && error.status === 413)) throw error;
    return refusedPicture(413, "图片没有存上：文件太大，每张不超过 2 MB，请缩小后再传。", "");
  }
}

async function keepPicture(formData: FormData, actor: Actor, id: string) {
  const caption = formData.get("caption")?.toString() ?? "";
  const submission = parseWithZod(formData, { schema: PictureForm });
  if (submission.status !== "success")
    return refusedPicture(400, "图片没有存上：请先选一个图片文件，说明不超过 60 个字。", caption);
  const { version, file } = submission.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = execute(actor, addPicture, { id, version, bytes, caption });
  if (result.ok) return redirect(`${paths.case(id, { done: "picture" })}#pictures`);
  return refusedPicture(REFUSALS[result.refusal.code].status, refusalSentence(result.refusal), caption);
}

function refusedPicture(status: number, sentence: string, caption: string) {
  return data({ form: "picture", sentence, typed: { caption }, errors: {} } satisfies TypedAnswer, { status });
}
