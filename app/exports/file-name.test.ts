import { expect, test } from "vitest";
import { contentDisposition, fileName } from "./file-name.ts";

test.each([
  [
    ["附件2 任务完成情况上报表", "门诊办", "2025年上半年"],
    false,
    "附件2 任务完成情况上报表 门诊办 2025年上半年 2025-07-08.xlsx",
  ],
  [["附件1 任务清单"], true, "附件1 任务清单 2025-07-08（演示数据）.xlsx"],
  [["门诊/急诊", ' 甲:乙*"丙" ', ""], false, "门诊 急诊 甲 乙 丙 2025-07-08.xlsx"],
  [["../../etc/passwd"], false, "etc passwd 2025-07-08.xlsx"],
  [["换\r\n行", "\u202e翻转"], false, "换 行 翻转 2025-07-08.xlsx"],
])("%j, demo %s → %s", (parts, demo, name) => {
  expect(fileName(parts, "2025-07-08", demo, "xlsx")).toBe(name);
});

test("a very long name keeps its day and its extension within 255 bytes", () => {
  const name = fileName(["很长的名字".repeat(40)], "2025-07-08", true, "docx");
  expect(name.endsWith(" 2025-07-08（演示数据）.docx")).toBe(true);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});

test("the header carries the name in UTF-8 and an ASCII one", () => {
  const header = contentDisposition("附件1 任务清单（演示数据）.xlsx", "task-list.xlsx");
  expect(header).toBe(
    "attachment; filename=\"task-list.xlsx\"; filename*=UTF-8''" +
      "%E9%99%84%E4%BB%B61%20%E4%BB%BB%E5%8A%A1%E6%B8%85%E5%8D%95%EF%BC%88%E6%BC%94%E7%A4%BA%E6%95%B0%E6%8D%AE%EF%BC%89.xlsx",
  );
  expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(header);
});

test("nothing in a name can end the quotes or the header", () => {
  const header = contentDisposition("a'b(c)*\".xlsx\r\nX: y", 'x".xlsx\r\nX: y');
  expect(header).not.toMatch(/[\r\n]/);
  expect(header).toBe("attachment; filename=\"x_.xlsx__X__y\"; filename*=UTF-8''a%27b%28c%29%2A%22.xlsx%0D%0AX%3A%20y");
});
