/** Colours of the charts, RRGGBB; the words stand beside them. */
export const DECK_COLORS = {
  on_time_high_quality: "2E8B57",
  on_time_unsatisfactory: "E0B53C",
  late_completed: "D9853B",
  not_completed: "B3231B",
  open: "B8C2CC",
  better: "2E8B57",
  same: "9AA6B1",
  worse: "D9853B",
} as const;

/** Ground, type and lines of slides. */
export const SLIDE_COLORS = {
  accent: "1A5490",
  soft: "E6EFF8",
  text: "17212B",
  muted: "5B6976",
  line: "C5CED6",
} as const;
