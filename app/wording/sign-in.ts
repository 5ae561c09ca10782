import type { SignInOutcome } from "#app/access/sign-in.server.ts";

type Refused = Exclude<SignInOutcome, { kind: "welcome" }>;

/** Why nobody was let in; the last attempt before a lock is announced. */
export function signInSentence(outcome: Refused): string {
  if (outcome.kind === "locked") return `连续输错 5 次，账号已锁定，${outcome.minutesLeft} 分钟后再试。`;
  if (outcome.attemptsLeft === 1) return "账号或密码不对。再错 1 次，账号将锁定 15 分钟。";
  return "账号或密码不对。";
}

/** Why one's own password was not changed. */
export function ownPasswordSentence(outcome: Refused): string {
  if (outcome.kind === "locked") return signInSentence(outcome);
  if (outcome.attemptsLeft === 1) return "原密码不对。再错 1 次，账号将锁定 15 分钟。";
  return "原密码不对。";
}
