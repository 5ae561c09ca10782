/** Files as people get them: downloaded by a click, opened again, read as lines of cells. */
import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { openDocx, openXlsx, readHtml, readSheet, type Reopened } from "#app/exports/golden/reopen.ts";

export type DownloadedPaper = Reopened & { readonly fileName: string };

/** Clicks `link` and opens the .xlsx or .docx it gives. */
export async function downloadPaper(link: Locator): Promise<DownloadedPaper> {
  const [download] = await Promise.all([link.page().waitForEvent("download"), link.click()]);
  const fileName = download.suggestedFilename();
  const bytes = new Uint8Array(await readFile(await download.path()));
  const paper = fileName.endsWith(".xlsx") ? readSheet(await openXlsx(bytes)) : readHtml(await openDocx(bytes));
  return { fileName, ...paper };
}
