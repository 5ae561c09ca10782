import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { DocumentView } from "#app/components/document/document-view.tsx";
import { WrittenForm } from "#app/components/document/written-form.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { EventTimeline } from "#app/components/step/event-timeline.tsx";
import { shortHalfYear } from "#app/domain/half-year.ts";
import { MEETING_KINDS } from "#app/domain/meeting.ts";
import { paperHalfYears } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";
import { PAPER_HEADS, skippedNumberWords } from "#app/wording/papers.ts";
import { documentFacts } from "./document-facts.ts";
import { addressOf, choicesOf, openPaper } from "./open-paper.server.ts";
import { hasTextsInAddress, startsDownload, writtenFields, writtenHistory } from "./paper-view.ts";
import { postTexts } from "./post-texts.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "文稿"} · 就医体验行动台账` },
  // Starts the download without a script; the page stays, with the texts as they were just saved.
  ...(data?.starts ? [{ httpEquiv: "refresh", content: `0; url=${data.download}` }] : []),
];

/** A paper before it is downloaded: every number leads to its list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, today, now, opened } = await openPaper(request, params.paper);
  const query = new URL(request.url).searchParams;
  const { paper, ref, head, document } = opened;
  const choices = choicesOf(opened);
  const tab = (label: string, chosen: Partial<typeof choices>, isOpen: boolean) => ({
    label,
    to: paths.paper(paper.name, { ...choices, ...chosen }),
    isOpen,
  });
  return {
    title: paper.title,
    about: paper.about,
    halfYears: paper.perHalfYear
      ? paperHalfYears(plan, today).map(({ id }) => tab(shortHalfYear(id), { period: id }, id === ref.halfYear))
      : [],
    meetings:
      ref.meeting === null
        ? []
        : MEETING_KINDS.map((kind) => tab(MEETING_KIND_WORDS[kind], { meeting: kind }, kind === ref.meeting)),
    address: addressOf(opened),
    fields: writtenFields(plan, ref, today),
    head: paper.hasHead ? { value: head, options: PAPER_HEADS } : null,
    history: writtenHistory(plan, ref, today),
    done: query.get("done"),
    starts: startsDownload(query, now),
    skipped: query.has("done") ? skippedNumberWords(plan, ref, today) : null,
    isOldAddress: hasTextsInAddress(ref, query),
    download: paths.exportFile(`${paper.name}.docx`, choices),
    document: documentFacts(document(), paths.paper(paper.name, { period: ref.halfYear })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { opened, now } = await openPaper(request, params.paper);
  return postedOnce(request, actor, (form) => postTexts(form, actor, opened, now));
}

export default function PaperPreview() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, about, halfYears, meetings, document, history, done, skipped, isOldAddress, download } = page;
  return (
    <>
      <PageHead title={title} crumbs={[{ label: "文稿", to: paths.papers }]} sub={about}>
        <Tabs label="会议" tabs={meetings} />
        <Tabs label="半年" tabs={halfYears} />
      </PageHead>
      {!answer && done === "written" && <Note kind="done">已保存，预览和下载的文稿都已更新。</Note>}
      {!answer && done === "download" && (
        <Note kind="done">
          已保存，Word 正在下载。没有自动开始的，请点<a href={download}>下载 Word</a>。
        </Note>
      )}
      {!answer && skipped && <Note kind="soon">{skipped}</Note>}
      {isOldAddress && <Note kind="info">网址里带的文字不再印进文稿，请写在本页的表单里保存。</Note>}
      <div className="doc-page">
        <DocumentView document={document} />
        <WrittenForm {...page} answer={answer} />
      </div>
      {history.length > 0 && (
        <div className="doc-history">
          <EventTimeline entries={history} />
        </div>
      )}
    </>
  );
}

function Tabs({ label, tabs }: { label: string; tabs: readonly { label: string; to: string; isOpen: boolean }[] }) {
  if (tabs.length === 0) return null;
  return (
    <nav className="seg" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.to} href={tab.to} aria-current={tab.isOpen ? "page" : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
