/** Unexpected complaints on the console fail a test: a warning nobody reads is a bug nobody mends. */
import { afterEach, expect, vi } from "vitest";

const complaints = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];

afterEach(() => {
  const calls = complaints.flatMap(({ mock }) => mock.calls);
  for (const complaint of complaints) complaint.mockClear();
  expect(calls).toEqual([]);
});
