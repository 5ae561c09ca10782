import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { shownReminderRecords } from "#app/access/reminder-records.server.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SupervisionControls } from "#app/components/supervision/supervision-controls.tsx";
import { SupervisionLadder } from "#app/components/supervision/supervision-ladder.tsx";
import { SupervisionList } from "#app/components/supervision/supervision-list.tsx";
import { SupervisionTiles } from "#app/components/supervision/supervision-tiles.tsx";
import { readBoardQuery } from "#app/domain/board-query.ts";
import { isTile } from "#app/domain/supervision-items.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { paths } from "#app/paths.ts";
import { chasedSentence, readChaseCounts } from "#app/wording/chases.ts";
import { boardView } from "./board-view.ts";
import { postChase } from "./post-chase.server.ts";

export const meta: MetaFunction = () => [{ title: "督办看板 · 就医体验行动台账" }];

/** `/supervision` and `/supervision/:tile`: the board with the list of one tile below it. */
export async function loader({ request, params: { tile } }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { actor, plan, today, may } = opened;
  const departmentCodes = supervisedDepartments(plan, actor);
  if (!departmentCodes) throw new Response(null, { status: 403 });
  if (tile !== undefined && !isTile(tile)) throw new Response(`督办看板没有“${tile}”这一类。`, { status: 404 });
  const { searchParams } = new URL(request.url);
  const query = readBoardQuery(searchParams, plan, departmentCodes, today);
  const asOf = query.day === today ? null : query.day;
  const recordsOf = shownReminderRecords;
  return {
    ...boardView({ ...opened, query, departmentCodes, tile: tile ?? null, recordsOf }),
    chased: readChaseCounts(searchParams),
    reminders: may("reminder.issue") ? paths.reminders({ asOf }) : null,
  };
}

/** 催办 */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postedOnce(request, actor, (form) => postChase(form, actor, new URL(request.url)));
}

export default function Supervision() {
  const { ignored, tile, tiles, controls, ladder, list, chased, reminders } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const every = list.groups.flatMap(({ lines }) => lines.map(({ matter }) => matter));
  const typed = { items: answer ? (answer.items ?? every) : [], note: answer?.note ?? "" };
  return (
    <div className="sup-page">
      <PageHead title="督办看板" sub={<BoardNote reminders={reminders} />}>
        <SupervisionControls facts={controls} action={tile ? paths.supervisionTile(tile) : paths.supervision()} />
      </PageHead>
      {ignored.map((sentence) => (
        <Note key={sentence} kind="soon">
          {sentence}
        </Note>
      ))}
      {answer?.refusal && <Note kind="block">{answer.refusal}</Note>}
      {chased && !answer && <Note kind="done">{chasedSentence(chased)}</Note>}
      <SupervisionTiles tiles={tiles} chosen={list.tile} />
      <SupervisionLadder {...ladder} />
      <SupervisionList {...list} typed={typed} />
    </div>
  );
}

function BoardNote({ reminders }: { reminders: string | null }) {
  return (
    <>
      按所选日期计算，可看过去和将来
      {reminders && (
        <>
          {" · "}
          <a href={reminders}>这一天会提醒谁</a>
        </>
      )}
    </>
  );
}
