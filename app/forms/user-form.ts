import { z } from "zod";
import { parseAssignment } from "../domain/assignment.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { usernameRule } from "./first-admin-form.ts";

const name = z.string("请填写姓名。").trim().min(1, "请填写姓名。").max(40, "姓名最多 40 个字。");

const assignment = z.string().transform((key, context) => {
  const parsed = parseAssignment(key);
  if (parsed) return parsed;
  context.addIssue(`没有角色 ${key}，请刷新后再选。`);
  return z.NEVER;
});

const assignments = z.array(assignment).min(1, refusalSentence({ code: "assignment-required" }));

/** The version of the account the form was filled from. */
const version = z.number("页面不完整，请刷新后再试。").int();

export const NewUserForm = z.object({ username: usernameRule, name, assignments });
export type NewUserFields = z.input<typeof NewUserForm>;

export const ChangeUserForm = z.object({ name, assignments, version });
export type ChangeUserFields = z.input<typeof ChangeUserForm>;

/** A step that asked first and needs no more than the version. */
export const AccountStepForm = z.object({ version });
