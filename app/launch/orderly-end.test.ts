import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenParentIsGone } from "./orderly-end.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what was left alone ends once; what was not stays", () => {
  let parent = 4711;
  let ended = 0;
  whenParentIsGone(
    () => {
      ended += 1;
    },
    () => parent,
  );
  vi.advanceTimersByTime(60_000);
  expect(ended).toBe(0);
  parent = 1;
  vi.advanceTimersByTime(1000);
  expect(ended).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(ended).toBe(1);
});
