/** 红白榜通报: one page, from the board as it was released; before that it says on its face that it is a preview. */
import { dayOf, longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, type Result } from "#app/domain/result.ts";
import type { ListName } from "#app/domain/scoreboard-ranks.ts";
import { paths } from "#app/paths.ts";
import { LIST_WORDS, PREVIEW_WORD, rankingLines, ruleLines, scoreText } from "#app/wording/scoreboard.ts";
import { figure, paragraph, prose, type OpenedDocument, type PaperDocument } from "./document.ts";
import type { May } from "./request.ts";
import { askedScoreboard, isReleased, scoreboardColophon, type AskedScoreboard } from "./scoreboard.ts";
import { BOARD_NOTE, boardTable } from "./scoreboard-table.ts";

export const SCOREBOARD_NOTICE = "scoreboard-notice";

/** The notice for someone who may see the board; for everyone else there is none. */
export function openScoreboardNotice(
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  may: May,
): Result<OpenedDocument> {
  const asked = askedScoreboard(plan, query, today, may);
  if (!asked.ok) return asked;
  const { halfYear, shown } = asked.value;
  const nameParts = ["红白榜通报", halfYear.label, ...(isReleased(shown) ? [] : [PREVIEW_WORD])];
  return done({ nameParts, document: () => scoreboardNotice(plan, asked.value, today) });
}

/** Who stands on which list, then the table, and the rule below it in small type. */
export function scoreboardNotice(plan: Plan, asked: AskedScoreboard, today: CalendarDate): PaperDocument {
  const { halfYear, shown } = asked;
  const { board, record } = shown;
  const released = isReleased(shown);
  const issuedOn = record?.releasedAt ? longDay(dayOf(record.releasedAt)) : "　　年　月　日";
  return {
    issuer: plan.hospital,
    letterhead: null,
    titleLines: [`关于${halfYear.label}“改善就医感受 提升患者体验”`, "主题活动红白榜的通报"],
    subtitle: released ? null : `（${PREVIEW_WORD}）`,
    blocks: [
      { kind: "paragraph", runs: ["各科室："], flush: true },
      paragraph(introduction(plan, asked)),
      paragraph([listSentence(asked, "red")]),
      paragraph([listSentence(asked, "white")]),
      {
        kind: "table",
        caption: "各科室得分",
        table: boardTable(board, { rank: 10, department: 21.5, score: 14, component: 18.1, items: 9, list: 11 }),
        points: 8.5,
        notes: [BOARD_NOTE, ...ruleLines(board.weights), rankingLines().join("")],
      },
    ],
    attachments: [],
    signature: [plan.hospital, issuedOn],
    compact: true,
    colophon: scoreboardColophon(plan, asked, today),
    demo: plan.demo,
  };
}

function introduction(plan: Plan, { halfYear, shown }: AskedScoreboard) {
  const { entries, day } = shown.board;
  const scored = entries.filter(({ score }) => score !== null).length;
  const left = entries.length - scored;
  const adoption = plan.adoptionByHalfYear.get(halfYear.id);
  const passed = adoption
    ? `${longDay(adoption.meetingOn)}院长办公会通过了本期任务评定（${adoption.minutesNo}）。`
    : "";
  const to = paths.scoreboard(halfYear.id);
  const counts = prose`全院${entries.length}个科室，参评${figure(scored, to)}个，不参评${figure(left, to)}个。`;
  return [passed, `按本院计分办法和截至${longDay(day)}的数据，`, ...counts, "现将结果通报如下。"];
}

/** 「红榜：医保办（100.0分）、……。」 */
function listSentence({ shown }: AskedScoreboard, list: ListName): string {
  const named = shown.board.entries.filter((entry) => entry.list === list);
  const names = named.map((entry) => `${entry.departmentName}（${scoreText(entry)}分）`).join("、");
  return `${LIST_WORDS[list]}：${names === "" ? "无" : names}。`;
}
