/** When each department sat down to enter its values; one measure every four minutes from then on. */
import type { VALUE_HALF_YEARS } from "./value-cells.ts";
import type { StoryTime } from "./row-story.ts";

const MINUTES_PER_MEASURE = 4;

export const VALUE_ENTRY_STARTS: Readonly<
  Record<(typeof VALUE_HALF_YEARS)[number], Readonly<Record<string, StoryTime>>>
> = {
  "2023-H1": {
    "outpatient-office": "2023-12-20 09:10",
    "medical-affairs": "2023-12-21 10:05",
    "operating-room": "2023-12-22 14:30",
    "insurance-office": "2023-12-19 15:20",
    emergency: "2023-12-25 09:40",
    "quality-office": "2023-12-18 14:10",
    nursing: "2023-12-20 15:00",
    finance: "2023-12-26 10:15",
    "external-liaison": "2023-12-27 11:05",
    information: "2023-12-28 16:10",
  },
  "2023-H2": {
    "outpatient-office": "2024-01-16 09:25",
    "medical-affairs": "2024-01-17 10:10",
    "operating-room": "2024-01-18 14:45",
    "insurance-office": "2024-01-15 15:30",
    emergency: "2024-01-19 09:50",
    "quality-office": "2024-01-12 14:20",
    nursing: "2024-01-16 15:10",
    finance: "2024-01-23 10:20",
    "external-liaison": "2024-01-24 11:15",
    information: "2024-01-25 16:20",
  },
  "2024-H1": {
    "outpatient-office": "2024-07-04 09:30",
    "medical-affairs": "2024-07-03 10:20",
    "operating-room": "2024-07-09 14:50",
    "insurance-office": "2024-07-03 15:40",
    emergency: "2024-07-05 09:35",
    "quality-office": "2024-07-03 14:30",
    nursing: "2024-07-02 15:20",
    finance: "2024-07-08 10:30",
    "external-liaison": "2024-07-09 11:20",
    information: "2024-07-09 16:15",
  },
  "2024-H2": {
    "outpatient-office": "2025-01-06 09:20",
    "medical-affairs": "2025-01-03 10:15",
    "insurance-office": "2025-01-03 15:35",
    emergency: "2025-01-07 09:45",
    "quality-office": "2025-01-06 14:25",
    nursing: "2025-01-02 15:30",
    finance: "2025-01-08 10:25",
    "external-liaison": "2025-01-09 11:10",
    information: "2025-01-09 15:50",
  },
  "2025-H1": {
    "outpatient-office": "2025-07-04 09:15",
    "medical-affairs": "2025-07-01 14:00",
    "insurance-office": "2025-07-01 09:50",
    emergency: "2025-07-03 14:20",
    "quality-office": "2025-07-01 15:40",
    nursing: "2025-07-01 10:30",
    "external-liaison": "2025-07-03 11:00",
  },
};

/** The time at which the `index`-th measure of a sitting is entered. */
export function entryTime(start: StoryTime, index: number): StoryTime {
  const [day = "", clock = ""] = start.split(" ");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const minutes = hour * 60 + minute + index * MINUTES_PER_MEASURE;
  const twoDigits = (count: number) => String(count).padStart(2, "0");
  return `${day} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
