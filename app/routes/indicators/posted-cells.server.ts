/** The posted cells of an entry grid, saved: what the page and the scripts of the grid have in common. */
import type { Params } from "@remix-run/react";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { readSheetForm } from "#app/forms/measure-value-form.ts";
import { openEntry } from "./open-sheet.server.ts";
import { saveCells } from "./save-cells.server.ts";

/** @returns null when what was posted is not that form */
export async function savePostedCells(opened: OpenedPlan, request: Request, params: Params) {
  const { plan, actor, today } = opened;
  const { sheet, halfYear } = openEntry(opened, params);
  const departmentOf = new Map(sheet.cells.map(({ measure, departmentCode }) => [measure.key, departmentCode]));
  const posted = readSheetForm(await readPostedForm(request), [...departmentOf.keys()]);
  return posted && saveCells({ plan, halfYear, departmentOf, actor, today }, posted);
}
