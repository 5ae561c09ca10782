import { refuse } from "#app/domain/result.ts";
import { deletePicture } from "#db/cases.ts";
import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";

/** 删图片 of a draft. */
export const removePicture: Command<CaseRef & { readonly pictureId: number }> = {
  name: "remove-picture",
  action: "case.write",
  subject: subjectOfCase,
  run(context, { pictureId, ...ref }) {
    const found = caseForStep(context, ref, "change");
    if (!found.ok) return found;
    const picture = found.item.pictures.find(({ id }) => id === pictureId);
    if (!picture) return refuse("not-found");
    deletePicture(context.writer, pictureId);
    const line = takeCaseStep(context, found.item, "picture_removed", {});
    return accomplished(undefined, { ...line, before: picture, after: null });
  },
};
