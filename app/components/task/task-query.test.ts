import { expect, test } from "vitest";
import { readTaskQuery, type TaskQuery } from "#app/domain/task-query.ts";
import { activeFilters, resorted, taskListPath } from "./task-query.ts";

const choices = {
  categories: [
    { value: "1", label: "预约诊疗服务更加便捷" },
    { value: "7", label: "互联网诊疗更加可及" },
  ],
  leaders: [{ value: "he-fenqin", label: "何芬琴" }],
  departments: [{ value: "information", label: "信息科" }],
};

const USUAL: TaskQuery = {
  q: "",
  category: null,
  leader: null,
  department: null,
  state: null,
  rating: null,
  joint: false,
  group: "category",
  sort: "no",
  descending: false,
  roomy: false,
};

const read = (search: string) => readTaskQuery(new URLSearchParams(search), choices);

test.each<[string, Partial<TaskQuery>]>([
  ["", {}],
  ["q=停车", { q: "停车" }],
  ["q=%20%E5%81%9C%E8%BD%A6%20", { q: "停车" }],
  ["category=7", { category: 7 }],
  ["leader=he-fenqin&department=information", { leader: "he-fenqin", department: "information" }],
  ["state=returned&rating=unrated", { state: "returned", rating: "unrated" }],
  ["state=hidden", { state: "hidden" }],
  ["joint=1&group=none&density=roomy", { joint: true, group: "none", roomy: true }],
  ["sort=title", { sort: "title" }],
  ["sort=-rating", { sort: "rating", descending: true }],
])("%j is understood, and writes the same address again", (search, asked) => {
  const query = read(search);
  expect(query).toEqual({ ...USUAL, ...asked });
  expect(read(taskListPath(query).split("?")[1] ?? "")).toEqual(query);
});

test.each([
  "category=8",
  "category=0",
  "category=",
  "category=1.5",
  "category=NaN",
  "category=%00",
  "leader=nobody",
  "leader=",
  "department=finance",
  "state=RETURNED",
  "state=",
  "rating=5",
  "joint=true",
  "group=",
  "group=month",
  "sort=",
  "sort=--no",
  "sort=-",
  "sort=constructor",
  "density=huge",
  "__proto__=1&toString=2",
  "unknown=1",
])("%j is left aside", (search) => {
  expect(read(search)).toEqual(USUAL);
});

test("a very long search is cut, and the last of several values counts", () => {
  expect(read(`q=${"长".repeat(5000)}`).q).toHaveLength(100);
  expect(read("state=draft&state=rated").state).toBe("rated");
});

test("the usual list has the plain address", () => {
  expect(taskListPath(USUAL)).toBe("/tasks");
});

test("each filter in force can be taken away by itself", () => {
  const query = read(
    "q=停车&category=1&leader=he-fenqin&department=information&state=draft&rating=late_completed&joint=1",
  );
  const filters = activeFilters(query, choices);
  expect(filters.map(({ label, value }) => `${label}：${value}`)).toEqual([
    "搜索：停车",
    "评价项目：预约诊疗服务更加便捷",
    "分管领导：何芬琴",
    "牵头科室：信息科",
    "本期状态：草稿",
    "上期评定：延时完成",
    "只看共同牵头：是",
  ]);
  for (const { without } of filters) expect(activeFilters(without, choices)).toHaveLength(6);
});

test("sorting a column again turns it round, another one starts upwards", () => {
  const once = resorted(USUAL, "title");
  const twice = resorted(once, "title");
  expect([once, twice, resorted(twice, "title"), resorted(twice, "leader")].map(taskListPath)).toEqual([
    "/tasks?sort=title",
    "/tasks?sort=-title",
    "/tasks?sort=title",
    "/tasks?sort=leader",
  ]);
});
