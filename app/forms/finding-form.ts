/** What is posted about findings: a new one, or a step of one. Texts are checked by the commands. */
import { z } from "zod";
import { FINDING_SEVERITIES, FINDING_SOURCES, REVIEW_SIDES } from "../domain/finding.ts";
import { day } from "./calendar-fields.ts";
import { numbered } from "./ticked-boxes.ts";

const MAX_TEXT = 2000;
const text = z.string().trim().max(MAX_TEXT, `最多 ${MAX_TEXT} 个字。`).default("");
const optionalNo = numbered("请从列表里选。").nullable().default(null);
const optionalDay = day.nullable().default(null);

export const NewFindingForm = z.object({
  source: z.enum(FINDING_SOURCES, "请选来源。"),
  severity: z.enum(FINDING_SEVERITIES, "请选程度。"),
  foundOn: day,
  title: z.string("请写问题概要。").trim().max(60, "最多 60 个字，其余写在描述里。"),
  description: text,
  taskNo: optionalNo,
  indicatorNo: optionalNo,
  categoryNo: optionalNo,
  departmentCode: z.string("请选责任科室。"),
  helpingCodes: z.array(z.string()).default([]),
  leaderCode: z.string().nullable().default(null),
  measures: text,
  acceptance: text,
  dueOn: optionalDay,
  /** The observation of 督查 or 体验就医 it comes from. */
  observationId: z.coerce.number().int().positive().nullable().default(null),
  /** The decision of a meeting it comes from. */
  agendaItemId: z.coerce.number().int().positive().nullable().default(null),
});

export type NewFindingFields = z.input<typeof NewFindingForm>;

const version = z.coerce.number().int().min(0);

export const FindingStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("assign"), version, measures: text, acceptance: text, dueOn: optionalDay }),
  z.object({ intent: z.literal("progress"), version, text }),
  z.object({ intent: z.literal("report"), version, text, evidence: text }),
  z.object({ intent: z.enum(["accept", "send_back"]), version, side: z.enum(REVIEW_SIDES), text }),
  z.object({ intent: z.literal("extend"), version, until: day, reason: text }),
  z.object({ intent: z.literal("carry"), version, until: day, reason: text }),
  z.object({ intent: z.literal("look_back"), version, text }),
  z.object({ intent: z.literal("recur"), version, reason: text, dueOn: optionalDay }),
]);
