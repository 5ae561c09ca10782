import { expect, test } from "vitest";
import type { TypedValue } from "#app/domain/typed-value.ts";
import type { SheetVerb } from "#app/forms/write-cells.ts";
import { saveQueue, type SaveJob } from "./save-queue.ts";

const typed = (numerator: string): TypedValue => ({
  ...{ status: "reported", numerator, denominator: "", amount: "", sample: "", yes: "", choices: [], others: "" },
  note: "",
});

function job(verb: SheetVerb, cells: Record<string, string>): SaveJob {
  return {
    verb,
    cells: new Map(Object.entries(cells).map(([key, text]) => [key, { typed: typed(text), counted: null }])),
  };
}

/** A queue whose saves are answered by hand, and what was sent so far. */
function slowQueue() {
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const put = saveQueue(({ verb, cells }) => {
    sent.push(`${verb} ${[...cells].map(([key, left]) => `${key}=${left.typed.numerator}`).join(" ")}`);
    return new Promise((answer) => answers.push(answer));
  });
  const answer = async () => {
    answers.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { sent, put, answer };
}

test("what is left while a save is on its way is sent after it, the latest of each cell and all at once", async () => {
  const { sent, put, answer } = slowQueue();
  const left: Record<string, string>[] = [{ a: "1" }, { a: "2" }, { b: "5" }, { a: "3" }];
  for (const cells of left) void put(job("save", cells));
  expect(sent).toEqual(["save a=1"]);
  await answer();
  expect(sent).toEqual(["save a=1", "save a=3 b=5"]);
  await answer();
  void put(job("save", { a: "4" }));
  expect(sent).toEqual(["save a=1", "save a=3 b=5", "save a=4"]);
});

test("clearing and overwriting keep their turn", async () => {
  const { sent, put, answer } = slowQueue();
  void put(job("save", { a: "1" }));
  void put(job("clear", { a: "1" }));
  void put(job("save", { b: "2" }));
  await answer();
  await answer();
  expect(sent).toEqual(["save a=1", "clear a=1", "save b=2"]);
});
