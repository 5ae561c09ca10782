import { expect, test } from "vitest";
import { competitionRanks, listOf } from "./scoreboard-ranks.ts";

test.each<[string, number[], number[]]>([
  ["nobody", [], []],
  ["one", [88], [1]],
  ["the bulletin's 6, 6, 8", [99, 98, 97, 96, 95, 90, 90, 80], [1, 2, 3, 4, 5, 6, 6, 8]],
  ["three firsts", [90, 90, 90, 70], [1, 1, 1, 4]],
  ["in any order", [70, 90, 80, 90], [4, 1, 3, 1]],
  ["all alike", [60, 60, 60], [1, 1, 1]],
])("ranks: %s", (_, scores, ranks) => {
  expect(competitionRanks(scores)).toEqual(ranks);
});

const SPREAD = [96, 95, 90, 89.9, 80, 76, 75, 74.9, 60];

test.each<[string, number, number[], ReturnType<typeof listOf>]>([
  ["first", 96, SPREAD, "red"],
  ["third with exactly 90", 90, SPREAD, "red"],
  ["fourth", 95.5, [99, 98, 97, 95.5], null],
  ["third below 90", 89.9, [96, 95, 89.9], null],
  ["third together with another", 93, [96, 95, 93, 93], "red"],
  ["third after two seconds is the fourth", 92, [96, 95, 95, 92], null],
  ["last", 60, SPREAD, "white"],
  ["last but one", 74.9, SPREAD, "white"],
  ["last but two with exactly 75", 75, SPREAD, null],
  ["last but three below 75", 70, [90, 70, 60, 50, 40], null],
  ["last but two together with another", 60, [90, 60, 60, 50, 40], "white"],
  ["alone and low: the last as well as the first", 50, [50], "white"],
  ["alone and high", 95, [95], "red"],
])("lists: %s", (_, score, scores, list) => {
  expect(listOf(score, scores, false)).toBe(list);
});

test("虚报 keeps off 红榜, not off 白榜, and nobody moves up", () => {
  expect(listOf(96, SPREAD, true)).toBeNull();
  expect(listOf(60, SPREAD, true)).toBe("white");
  expect(listOf(89.9, SPREAD, false)).toBeNull();
});
