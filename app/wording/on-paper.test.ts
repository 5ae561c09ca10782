import { expect, test } from "vitest";
import type { Subject } from "#app/domain/supervision-subject.ts";
import { daysOnPaper, ON_PAPER, quoted, tightened, titleOnPaper } from "./on-paper.ts";

test.each([
  ["严格处方外配管理", "“严格处方外配管理”"],
  ["推行全流程“无感就医”", "“推行全流程‘无感就医’”"],
  ["加强“预住院”“预出院”管理", "“加强‘预住院’‘预出院’管理”"],
])("%s is quoted as %s", (title, expected) => {
  expect(quoted(title)).toBe(expected);
});

test.each([
  ["信息科还有 7 行要交，剩 2 个工作日；任务 2、3", "信息科还有7行要交，剩2个工作日；任务2、3"],
  ["6月29日 前改好，6月24日 后无人登录", "6月29日前改好，6月24日后无人登录"],
  ["“改善就医感受 提升患者体验” 30 项", "“改善就医感受 提升患者体验”30项"],
])("%s on paper: %s", (text, expected) => {
  expect(tightened(text)).toBe(expected);
});

test.each<[Subject, string]>([
  [{ kind: "task", no: 5, title: "推行全流程“无感就医”" }, "任务5“推行全流程‘无感就医’”"],
  [{ kind: "indicator", no: 13, title: "3分钟出车率" }, "指标13“3分钟出车率”"],
  [{ kind: "finding", no: null, title: "WT-2025H1-002 改期须到窗口" }, "问题WT-2025H1-002“改期须到窗口”"],
  [{ kind: "order", no: null, title: "督办〔2025〕1号 上报表逾期" }, "督办〔2025〕1号“上报表逾期”"],
  [{ kind: "sheet", no: null, title: "2024年下半年上报表" }, "2024年下半年上报表"],
])("%j is called %s", (subject, expected) => {
  expect(ON_PAPER.subject(subject)).toBe(expected);
});

test.each([
  ["问题 WT-2025H1-001 座椅缺损：整改逾期", "问题WT-2025H1-001“座椅缺损”：整改逾期"],
  ["2025年上半年任务 8 推行“无感就医”：尚未填报", "2025年上半年任务8“推行‘无感就医’”：尚未填报"],
  ["2024年下半年指标 34 满意度评价：职工满意度：指标缺报", "2024年下半年指标34“满意度评价：职工满意度”：指标缺报"],
  ["2025年上半年上报表：补报尚未完成", "2025年上半年上报表：补报尚未完成"],
  ["请报任务 8 的进度", "请报任务 8 的进度"],
])("the 督办单 「%s」 is called 「%s」", (title, expected) => {
  expect(titleOnPaper(title)).toBe(expected);
});

test.each([
  ["2025-07-22", "2025-07-22", "2025年7月22日"],
  ["2025-07-22", "2025-07-23", "2025年7月22日至23日"],
  ["2025-07-31", "2025-08-01", "2025年7月31日至8月1日"],
  ["2024-12-30", "2025-01-03", "2024年12月30日至2025年1月3日"],
])("%s to %s: %s", (from, to, expected) => {
  expect(daysOnPaper(from, to)).toBe(expected);
});
