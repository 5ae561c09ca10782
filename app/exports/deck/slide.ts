/** A deck in no file format yet: what stands on each slide, in the order of the slides. */
export type SlideCell = {
  readonly text: string;
  readonly columns?: number;
  readonly bold?: boolean;
  /** Grey ground: a value with an open 疑点. */
  readonly shaded?: boolean;
};

export type SlideColumn = {
  readonly head: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: "left" | "center";
};

export type SlideTable = {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly SlideCell[])[];
  /** Of the type; `table` of DECK_TYPE otherwise. */
  readonly points?: number;
};

export type SlideChart = {
  /** Half-years or groups, along the axis. */
  readonly categories: readonly string[];
  /** Stacked on one another. */
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly number[] }[];
};

export type Slide =
  | { readonly kind: "cover"; readonly title: string; readonly subtitle: string; readonly lines: readonly string[] }
  | { readonly kind: "section"; readonly title: string; readonly subtitle: string; readonly table: SlideTable }
  | { readonly kind: "points"; readonly title: string; readonly points: readonly string[] }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly chart: SlideChart;
      readonly table: SlideTable;
      readonly notes: readonly string[];
    }
  | { readonly kind: "table"; readonly title: string; readonly table: SlideTable; readonly notes: readonly string[] };

export type Deck = {
  /** The hospital, as the file's author. */
  readonly issuer: string;
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly colophon: string;
  /** Invented data: every slide says 演示数据. */
  readonly demo: boolean;
};

/** Sizes in points: nothing on a slide is smaller than `small`. */
export const DECK_TYPE = { cover: 40, title: 26, point: 18, table: 14, small: 12 } as const;

/** 16 : 9, in millimetres; the body is what is left below the title and above the foot. */
export const SLIDE = { width: 338.67, height: 190.5, margin: 13, bodyTop: 29, bodyHeight: 143 } as const;
export const BODY_WIDTH = SLIDE.width - 2 * SLIDE.margin;
