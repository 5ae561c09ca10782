/** Files as people get them: downloaded by a click, opened again, read as lines of cells. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { openDocx, openXlsx, readHtml, readSheet, type Reopened } from "#app/exports/golden/reopen.ts";

type Format = "xlsx" | "docx";
const WORD: Record<Format, string> = { xlsx: "Excel", docx: "Word" };

/** Clicks the Excel or Word link of `paper` on the page of downloads, and opens the file it gives. */
export async function downloadPaper(page: Page, paper: string, format: Format): Promise<Reopened> {
  const link = page.getByRole("link", { name: `${WORD[format]} ${paper}` });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`（演示数据）\\.${format}$`));
  const bytes = new Uint8Array(await readFile(await download.path()));
  return format === "xlsx" ? readSheet(await openXlsx(bytes)) : readHtml(await openDocx(bytes));
}
