import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { z } from "zod";
import type { FieldFault } from "#app/domain/field-fault.ts";
import { withFaults } from "./one-round.ts";
import { numbered, tickedBoxes } from "./ticked-boxes.ts";

const Form = z.object({
  title: z.string("无题").max(3, "太长"),
  no: numbered("选一个"),
  boxes: tickedBoxes(numbered("坏"), "从列表里选"),
});

function rulesOf({ title, no, boxes }: Partial<z.output<typeof Form>>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (title === "坏") faults.push(["title", "题目不行"], ["title", "第二句不说"]);
  if (no === 0) faults.push(["no", "没有 0 号"]);
  if (boxes?.includes(9)) faults.push(["boxes", "没有 9 号"]);
  return faults;
}

test.each<[string, string, unknown]>([
  ["nothing wrong", "title=好&no=1&boxes=1&boxes=2", undefined],
  [
    "the schema's and the rules' at once",
    "title=太长的题目&no=0&boxes=9",
    { title: ["太长"], no: ["没有 0 号。"], boxes: ["没有 9 号。"] },
  ],
  ["the schema's alone", "no=x&boxes=1&boxes=y", { title: ["无题"], no: ["选一个"], boxes: ["从列表里选"] }],
  ["one sentence a field", "title=坏&no=1", { title: ["题目不行。"] }],
])("%s", (_what, posted, error) => {
  const submission = parseWithZod(new URLSearchParams(posted), { schema: withFaults(Form, rulesOf) });
  expect(submission.status === "success" ? undefined : submission.error).toEqual(error);
});

test("a form with several steps asks the rules of the one that was posted", () => {
  const steps = z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("say"), text: z.string("空"), day: z.string("没有日子") }),
    z.object({ intent: z.literal("go") }),
  ]);
  const schema = withFaults(steps, (read) => (read.intent === "say" && read.text === "x" ? [["text", "太短"]] : []));
  const errorOf = (posted: string) => {
    const submission = parseWithZod(new URLSearchParams(posted), { schema });
    return submission.status === "success" ? null : submission.error;
  };
  expect(errorOf("intent=say&text=x")).toEqual({ text: ["太短。"], day: ["没有日子"] });
  expect(errorOf("intent=go&text=x")).toBeNull();
  expect(Object.keys(errorOf("intent=burn&text=x") ?? {})).toEqual(["intent"]);
});
