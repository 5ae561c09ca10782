import { beforeEach, expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { signInSentence } from "#app/wording/sign-in.ts";
import { findUserByName } from "#db/people.ts";
import { signIn } from "./sign-in.server.ts";
import { installTestRuntime, TEST_PASSWORD } from "./test-runtime.ts";

let site: ReturnType<typeof installTestRuntime>;
let userId: number;

beforeEach(async () => {
  site = installTestRuntime();
  userId = await site.account("zhang", [holds("viewer")]);
});

async function failTimes(count: number): Promise<void> {
  for (let attempt = 0; attempt < count; attempt += 1) await signIn("zhang", "wrong-password");
}

test("the right password is welcome, and the day is kept", async () => {
  expect(await signIn("zhang", TEST_PASSWORD)).toEqual({ kind: "welcome", userId });
  expect(site.plan().people[0]?.lastSeenOn).toBe("2025-07-08");
});

test("five wrong passwords lock the account for 15 minutes, and say so", async () => {
  for (const attemptsLeft of [4, 3, 2, 1])
    expect(await signIn("zhang", "wrong-password")).toEqual({ kind: "wrong", attemptsLeft });
  const fifth = await signIn("zhang", "wrong-password");
  expect(fifth).toEqual({ kind: "locked", minutesLeft: 15 });
  expect(fifth.kind === "locked" && signInSentence(fifth)).toContain("15 分钟后再试");
});

test("a locked account lets nobody in, not even with the right password, until the time is over", async () => {
  await failTimes(5);
  expect(await signIn("zhang", TEST_PASSWORD)).toEqual({ kind: "locked", minutesLeft: 15 });
  site.passMinutes(14.5);
  expect(await signIn("zhang", TEST_PASSWORD)).toEqual({ kind: "locked", minutesLeft: 1 });
  site.passMinutes(0.5);
  expect(await signIn("zhang", TEST_PASSWORD)).toEqual({ kind: "welcome", userId });
});

test("after a lock there are five attempts again", async () => {
  await failTimes(5);
  site.passMinutes(15);
  expect(await signIn("zhang", "wrong-password")).toEqual({ kind: "wrong", attemptsLeft: 4 });
});

test("only wrong passwords in a row count", async () => {
  await failTimes(4);
  await signIn("zhang", TEST_PASSWORD);
  await failTimes(4);
  expect(await signIn("zhang", TEST_PASSWORD)).toEqual({ kind: "welcome", userId });
});

test("ten guesses at the same moment are no more than five", async () => {
  const guesses = Array.from({ length: 10 }, () => signIn("zhang", "wrong-password"));
  const outcomes = await Promise.all(guesses);
  expect(outcomes.filter(({ kind }) => kind === "wrong")).toHaveLength(4);
  expect(findUserByName(site.db, "zhang")?.lockedUntil).not.toBeNull();
  expect(await signIn("zhang", TEST_PASSWORD)).toMatchObject({ kind: "locked" });
});

test("an unknown name and a disabled account answer alike, whatever the password", async () => {
  await site.account("gone", [holds("viewer")], { disabledAt: "2025-07-01T09:00:00+08:00" });
  const answers = [
    await signIn("nobody", TEST_PASSWORD),
    await signIn("gone", TEST_PASSWORD),
    await signIn("gone", "wrong-password"),
  ];
  expect(answers).toEqual(Array(3).fill({ kind: "wrong", attemptsLeft: null }));
  expect(site.plan().people.map(({ lastSeenOn }) => lastSeenOn)).toEqual([null, null]);
});

test("the sentence is the same for a wrong name and a first wrong password", () => {
  const known = signInSentence({ kind: "wrong", attemptsLeft: 4 });
  expect(signInSentence({ kind: "wrong", attemptsLeft: null })).toBe(known);
  expect(signInSentence({ kind: "wrong", attemptsLeft: 1 })).toContain("再错 1 次");
});
