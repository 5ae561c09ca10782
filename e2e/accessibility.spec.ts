import AxeBuilder from "@axe-core/playwright";
import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

// Nothing is written here, so that two browsers may share the list.
test.describe.configure({ mode: "parallel" });

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Who opens what; nobody, as a stranger. */
const PAGES: readonly (readonly [url: string, username: string | null])[] = [
  [paths.login(), null],
  [paths.workbench, "reporter.outpatient-office"],
  [paths.workbench, "quality"],
  [paths.report("2025-H1", "outpatient-office"), "head.outpatient-office"],
  [paths.reportRow("2025-H1", "outpatient-office", 2), "leader.he-fenqin"],
  [paths.queue, "leader.he-fenqin"],
  [paths.tasks(), "viewer"],
  [paths.task(18), "viewer"],
  [paths.reports("2025-H1"), "quality"],
  [paths.review("2025-H1"), "leader.he-fenqin"],
  [paths.scoreboard("2024-H2"), "quality"],
  [paths.comparison({ from: "2024-H1", to: "2024-H2", tasks: "slipped" }), "quality"],
  [paths.supervision(), "quality"],
  [paths.orders(), "quality"],
  [paths.newOrder({ tile: "returned", department: "clinical-support", task: 14 }), "leader.he-fenqin"],
  [paths.order("2025-001"), "head.general-affairs"],
  [paths.order("2025-002"), "quality"],
  [paths.indicators(), "quality"],
  [paths.indicators({ view: "trends" }), "quality"],
  [paths.indicators({ view: "targets" }), "quality"],
  [paths.indicators({ view: "completeness" }), "quality"],
  [paths.indicatorList({ show: "judged" }), "quality"],
  [paths.reportRows({ period: "2024-H1" }), "quality"],
  [paths.indicatorImport(), "quality"],
  [paths.consistency(), "quality"],
  [paths.indicator(26), "viewer"],
  [paths.indicator(10), "reporter.medical-affairs"],
  [paths.indicator(34, { official: "outpatient_satisfaction.2024" }), "quality"],
  [paths.definition(10, "outpatient_tcm_nondrug_therapy_rate"), "quality"],
  [paths.indicatorEntry("2025-H1", "outpatient-office"), "reporter.outpatient-office"],
  [paths.downloads, "quality"],
  [paths.papers, "quality"],
  [paths.paper("bulletin", { period: "2024-H2" }), "quality"],
  [paths.users, "admin"],
  [paths.user("new"), "admin"],
  [paths.account, "viewer"],
  [paths.accountCalendar, "reporter.outpatient-office"],
  [paths.inspections(), "quality"],
  [paths.observations({ show: "problems" }), "quality"],
  [paths.queries({ state: "unsettled" }), "quality"],
  [paths.findings(), "quality"],
  [paths.finding("WT-2025H1-002"), "head.information"],
  [paths.reminders(), "quality"],
  [paths.review("2025-H1", { paper: "a4" }), "quality"],
  [paths.newInspection("round"), "quality"],
  [paths.inspection("TY-2025H2-01"), "leader.li-guohua"],
  [paths.inspection("DC-02"), "quality"],
  [paths.meetings(), "leader.li-guohua"],
  [paths.newMeeting("work"), "quality"],
  [paths.meeting("LH-2025-01"), "quality"],
  [paths.meeting("YB-2025-01"), "leader.li-guohua"],
  [paths.agendaItem("LH-2025-01", "new"), "quality"],
  [paths.cases(), "viewer"],
  [paths.newCase(), "reporter.nursing"],
  [paths.case("AL-2025H1-01"), "quality"],
  [paths.periods(), "viewer"],
  [paths.period("2025-H1"), "quality"],
  [paths.extension("2025-H1", "outpatient-office"), "leader.he-fenqin"],
];

/** Serious and critical violations, each as one readable line. */
async function violationsOn(page: Page): Promise<string[]> {
  // A page opened at one of its parts has some link half under the head of the frame, wherever it stands.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: WCAG, resultTypes: ["violations"] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
    );
}

/** Signing in takes longer than looking at a page: one person looks at several, so many that both browsers are busy. */
const PAGES_A_TEST = 10;

function visits(): { username: string | null; urls: string[] }[] {
  const people = [...new Set(PAGES.map(([, username]) => username))];
  return people.flatMap((username) => {
    const urls = PAGES.filter(([, who]) => who === username).map(([url]) => url);
    const parts = Math.ceil(urls.length / PAGES_A_TEST);
    return Array.from({ length: parts }, (_, part) => ({
      username,
      urls: urls.slice(part * PAGES_A_TEST, (part + 1) * PAGES_A_TEST),
    }));
  });
}

for (const { username, urls } of visits()) {
  test(`${username ?? "a stranger"} can use ${urls.join(" ")}`, async ({ page: stranger, asPerson }) => {
    const page = username === null ? stranger : await asPerson(username);
    for (const url of urls) {
      await page.goto(url);
      expect.soft(await violationsOn(page), url).toEqual([]);
    }
  });
}
