/** The half-years that have report rows in the demonstration world. */
import { prose2024H1A } from "./prose-2024-h1-a.ts";
import { prose2024H1B } from "./prose-2024-h1-b.ts";
import { prose2024H2A } from "./prose-2024-h2-a.ts";
import { prose2024H2B } from "./prose-2024-h2-b.ts";
import { prose2025H1A } from "./prose-2025-h1-a.ts";
import { prose2025H1B } from "./prose-2025-h1-b.ts";
import { plainStories, type Round } from "./row-story.ts";
import { detours2024H1, plain2024H1, verdicts2024H1 } from "./timeline-2024-h1.ts";
import { detours2024H2, plain2024H2, verdicts2024H2 } from "./timeline-2024-h2.ts";
import { stories2025H1 } from "./timeline-2025-h1.ts";

export const ROUNDS: readonly Round[] = [
  {
    halfYear: "2024-H1",
    prose: { ...prose2024H1A, ...prose2024H1B },
    stories: [...plainStories(plain2024H1), ...detours2024H1],
    verdicts: verdicts2024H1,
    adoption: {
      at: "2024-07-29 16:40",
      meetingOn: "2024-07-29",
      minutesNo: "院长办公会纪要〔2024〕14号",
      meetingId: "YB-2024-01",
    },
  },
  {
    halfYear: "2024-H2",
    prose: { ...prose2024H2A, ...prose2024H2B },
    stories: [...plainStories(plain2024H2), ...detours2024H2],
    verdicts: verdicts2024H2,
    adoption: {
      at: "2025-01-24 17:10",
      meetingOn: "2025-01-24",
      minutesNo: "院长办公会纪要〔2025〕2号",
      meetingId: "YB-2025-01",
    },
  },
  {
    halfYear: "2025-H1",
    prose: { ...prose2025H1A, ...prose2025H1B },
    stories: stories2025H1,
    verdicts: {},
    adoption: null,
  },
];
