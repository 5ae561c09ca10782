import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { numbered } from "../document-numbers.ts";
import { runText } from "../document.ts";
import { openProsePaper } from "../prose-papers.ts";

const demo = loadPlan(openDemoDatabase());

test("评价项目 are numbered as in annex 1, also where one has nothing to tell; nothing is of 本期", () => {
  const opened = openProsePaper("self-assessment", demo, new URLSearchParams(), "2025-07-08", () => true);
  if (!opened?.ok) throw new Error("no 自查自评");
  const { blocks } = opened.value.document();
  const heads = numbered(blocks).flatMap(({ block, number }) =>
    block.kind === "heading" && block.level === 2 ? [number + block.text] : [],
  );
  const numbers = ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）"];
  expect(heads).toEqual(demo.categories.map(({ name }, index) => `${numbers[index]}${name}`));
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === "舒心就医环境更加温馨");
  expect(blocks[at + 1]).toEqual({ kind: "paragraph", runs: ["该项目的任务尚未报送。"] });
  const text = blocks.map((block) => ("runs" in block ? runText(block.runs) : "")).join("\n");
  expect(text).not.toContain("本期");
  expect(text).toContain("写有困难及下一步措施的共25行（含退回修改中的2行）。");
  expect(text).toContain("任务14“加强患者照护服务管理”（临床支持中心，退回修改中）：");
});
