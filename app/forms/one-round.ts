/** One round of sentences: what the schema finds and what the rules find are told together. */
import type { z } from "zod";
import { faultSentences, type FieldFault } from "#app/domain/field-fault.ts";

/** What could be read of a form; what the schema refused is missing. */
export type ReadPart<Form> = Form extends object ? Partial<Form> : never;

/**
 * The schema, which asks the rules as well, even when some fields could not be read. A field that is wrong already has
 * its sentence and is not looked at again.
 */
export function withFaults<Schema extends z.ZodType<object>>(
  schema: Schema,
  faultsOf: (read: ReadPart<z.output<Schema>>) => readonly FieldFault[],
): Schema {
  return schema.superRefine(
    (form, context) => {
      const unread = new Set(context.issues.map(({ path }) => String(path?.[0])));
      const read = Object.fromEntries(Object.entries(form).filter(([name]) => !unread.has(name)));
      // What is left of the schema's own output once the refused fields are taken out.
      const sentences = faultSentences(faultsOf(read as ReadPart<z.output<Schema>>));
      for (const [name, message] of Object.entries(sentences))
        if (!unread.has(name)) context.addIssue({ code: "custom", path: [name], message });
    },
    { when: () => true },
  );
}
