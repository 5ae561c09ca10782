import { MAX_PICTURE_BYTES, MAX_PICTURES } from "#app/domain/exemplary-case.ts";
import { readPictureHead } from "#app/domain/picture-file.ts";
import { refuse } from "#app/domain/result.ts";
import { insertPicture } from "#db/cases.ts";
import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";

type Input = CaseRef & { readonly bytes: Uint8Array; readonly caption: string };

/** 加图片 to a draft. What it is, is read from its bytes. */
export const addPicture: Command<Input> = {
  name: "add-picture",
  action: "case.write",
  subject: subjectOfCase,
  run(context, { bytes, caption, ...ref }) {
    const found = caseForStep(context, ref, "change");
    if (!found.ok) return found;
    const { item } = found;
    if (item.pictures.length >= MAX_PICTURES) return wrong(`最多 ${MAX_PICTURES} 张，请先删去一张`);
    if (bytes.length > MAX_PICTURE_BYTES) return wrong("超过 2 MB，请缩小后再传");
    const head = readPictureHead(bytes);
    if (!head) return wrong("不是 JPG 或 PNG 图片，或文件不完整");
    const pictureId = insertPicture(context.writer, item.id, { ...head, caption: caption.trim(), bytes });
    const line = takeCaseStep(context, item, "picture_added", {});
    return accomplished(undefined, { ...line, after: { pictureId, ...head, size: bytes.length, caption } });
  },
};

function wrong(why: string) {
  return refuse("picture-invalid", { details: { why } });
}
