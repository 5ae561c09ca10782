import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SupervisionControls } from "#app/components/supervision/supervision-controls.tsx";
import { SupervisionLadder } from "#app/components/supervision/supervision-ladder.tsx";
import { SupervisionList } from "#app/components/supervision/supervision-list.tsx";
import { SupervisionTiles } from "#app/components/supervision/supervision-tiles.tsx";
import { isTile } from "#app/domain/supervision-items.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { paths } from "#app/paths.ts";
import { boardView } from "./board-view.ts";
import { readBoardQuery } from "./read-board-query.ts";

export const meta: MetaFunction = () => [{ title: "督办看板 · 就医体验行动台账" }];

/** `/supervision` and `/supervision/:tile`: the board with the list of one tile below it. */
export async function loader({ request, params: { tile } }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const departmentCodes = supervisedDepartments(plan, actor);
  if (!departmentCodes) throw new Response(null, { status: 403 });
  if (tile !== undefined && !isTile(tile)) throw new Response(`督办看板没有“${tile}”这一类。`, { status: 404 });
  const query = readBoardQuery(new URL(request.url).searchParams, plan, departmentCodes, today);
  const writes = !may("supervision.read");
  const asOf = query.day === today ? null : query.day;
  return {
    ...boardView({ plan, query, departmentCodes, tile: tile ?? null, today, writes }),
    registers: may("finding.register"),
    reminders: may("reminder.issue") ? paths.reminders({ asOf }) : null,
  };
}

export default function Supervision() {
  const { ignored, tile, tiles, controls, ladder, list, registers, reminders } = useLoaderData<typeof loader>();
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
      <SupervisionTiles tiles={tiles} chosen={list.tile} />
      <SupervisionLadder {...ladder} />
      <SupervisionList {...list} registers={registers} />
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
