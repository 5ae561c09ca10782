/** Numbers of headings and items as official papers have them: 一、 （一） 1. */
import type { Block } from "./document.ts";

export type NumberedBlock = { readonly block: Block; readonly number: string };

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1–99 in Chinese: 十, 十一, 二十, 二十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones}`;
}

/** How many blocks of its kind stand beside the one at `place`, under the same heading. */
function countBeside(blocks: readonly Block[], place: number): number {
  const block = blocks[place];
  const divides = (each: Block) => each.kind === "heading" && (block?.kind !== "heading" || each.level < block.level);
  const from = blocks.slice(0, place).findLastIndex(divides) + 1;
  const next = blocks.findIndex((each, index) => index > place && divides(each));
  const beside = blocks.slice(from, next < 0 ? blocks.length : next);
  return beside.filter(({ kind }) => kind === block?.kind).length;
}

/** Every block with its number; empty where it has none, as the only item or the only part of a heading. */
export function numbered(blocks: readonly Block[]): NumberedBlock[] {
  let first = 0;
  let second = 0;
  let items = 0;
  return blocks.map((block, place) => {
    if (block.kind === "heading") {
      items = 0;
      if (block.level === 1) {
        first += 1;
        second = 0;
        return { block, number: `${chineseNumber(first)}、` };
      }
      if (countBeside(blocks, place) === 1) return { block, number: "" };
      second += 1;
      return { block, number: `（${chineseNumber(second)}）` };
    }
    if (block.kind !== "item" || countBeside(blocks, place) === 1) return { block, number: "" };
    items += 1;
    return { block, number: `${items}.` };
  });
}
