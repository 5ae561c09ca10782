/** Words of 典型案例. */
import type { CaseEventKind, CaseState } from "#app/domain/exemplary-case.ts";

export const CASE_STATE_WORDS: Record<CaseState, string> = {
  draft: "草稿",
  submitted: "待审",
  reviewed: "已审定",
  reported: "已报送",
  withdrawn: "已撤回",
};

export const CASE_EVENT_WORDS: Record<CaseEventKind, string> = {
  drafted: "起草",
  changed: "修改",
  submitted: "提交",
  sent_back: "退回",
  reviewed: "审定",
  reported: "登记报送",
  withdrawn: "撤回",
  picture_added: "加图片",
  picture_removed: "删图片",
};

export const CASE_DONE_WORDS = {
  drafted: "草稿已存，可以加图片，写好后提交。",
  changed: "已保存。",
  submit: "已提交，等质控办审定。",
  review: "已审定，登录的人都能看到。",
  send_back: "已退回，科室会看到理由。",
  report: "已登记报送。",
  withdraw: "已撤回，编号不再使用。",
  picture: "图片已存。",
  remove_picture: "图片已删。",
} as const;
