/**
 * Type and page as official papers use them (GB/T 9704 党政机关公文格式). Fonts are names in the file only: the
 * reader's own machine has them. Sizes in points, lengths in millimetres.
 */
import type { CellLook, Orientation } from "./paper.ts";

export const TITLE_FONT = "方正小标宋简体";
export const HEAD_FONT = "黑体";
export const BODY_FONT = "仿宋_GB2312";

/** 三号, the size of 「附件1」 and of page numbers' neighbours in official papers. */
export const LABEL_POINTS = 16;
/** 四号 */
export const PAGE_NUMBER_POINTS = 14;
/** 小五: the colophon, and the least size of notes. */
export const SMALL_POINTS = 9;

export const FONT_OF: Record<CellLook, string> = {
  head: HEAD_FONT,
  body: BODY_FONT,
  line: BODY_FONT,
  group: HEAD_FONT,
};

/** 红头: the hospital's name, then the kind of paper. */
export const HEAD_POINTS = { issuer: 26, kind: 22 } as const;
export const RED = "D7000F";

/** Ground of values with an open 疑点. */
export const SHADE = "E7E6E6";

type Page = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** A4. Upright with the margins of the standard; lying with narrow ones, for wide tables. */
export const PAGES: Record<Orientation, Page> = {
  portrait: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  landscape: { width: 297, height: 210, top: 22, bottom: 20, left: 12, right: 12 },
};

/** Above and below what has to stay on one page. */
export const COMPACT_MARGINS = { top: 22, bottom: 20 };

/** Width between the margins. */
export function textWidth(orientation: Orientation): number {
  const { width, left, right } = PAGES[orientation];
  return width - left - right;
}

export const POINTS_PER_MM = 72 / 25.4;

/** 二级标题 */
export const SUBHEAD_FONT = "楷体_GB2312";
/** 五号: tables among prose. */
export const TABLE_POINTS = 10.5;

/** Of papers in prose, in points: title, body, from line to line, and between parts. */
export type ProseType = {
  readonly titlePoints: number;
  readonly points: number;
  readonly line: number;
  readonly gap: number;
};

/** 二号 over 三号, 29 points a line; compact: 三号 over 小四. */
export function proseType(compact: boolean): ProseType {
  return compact
    ? { titlePoints: 16, points: 12, line: 18, gap: 6 }
    : { titlePoints: 22, points: 16, line: 29, gap: 14 };
}
