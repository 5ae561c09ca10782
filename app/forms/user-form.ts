import { z } from "zod";
import { parseAssignment } from "../domain/assignment.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { usernameRule } from "./first-admin-form.ts";
import { personName } from "./person-name.ts";

const assignment = z.string().transform((key, context) => {
  const parsed = parseAssignment(key);
  if (parsed) return parsed;
  context.addIssue(`没有角色 ${key}，请刷新后再选。`);
  return z.NEVER;
});

const assignments = z.array(assignment).min(1, refusalSentence({ code: "assignment-required" }));

/** The version of the account the form was filled from. */
const version = z.number("页面不完整，请刷新后再试。").int();

export const NewUserForm = z.object({ username: usernameRule, name: personName, assignments });
export type NewUserFields = z.input<typeof NewUserForm>;

export const ChangeUserForm = z.object({ name: personName, assignments, version });
export type ChangeUserFields = z.input<typeof ChangeUserForm>;

/** A step that asked first and needs no more than the version. */
export const AccountStepForm = z.object({ version });
