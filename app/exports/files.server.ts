/** A file as asked for by its name: tables, papers in prose, the deck. One place knows which formats each comes in. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import type { OpenedDocument } from "./document.ts";
import { openReviewDeck, REVIEW_DECK } from "./deck/review-deck-request.ts";
import { renderPptx } from "./deck/render-pptx.server.ts";
import { FORMATS, splitFile } from "./formats.server.ts";
import { openRecordPaper, type PictureReader } from "./record-papers.ts";
import { openProsePaper } from "./prose-papers.ts";
import { openScoreboardNotice, SCOREBOARD_NOTICE } from "./scoreboard-notice.ts";
import { openExport } from "./registry.ts";
import { mayOf, noSuchFile } from "./request.ts";
import { renderDocumentDocx } from "./render-document-docx.server.ts";

export type OpenedFile = {
  /** Without the extension, for programs that read no other. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The parts of the file's name, without day and extension. */
  readonly nameParts: readonly string[];
  readonly render: () => Promise<Uint8Array<ArrayBuffer>>;
};

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Who asks, and how to come by what is no part of the plan. */
export type Reader = {
  readonly actor: Actor;
  readonly readPicture: PictureReader;
};

/** `bulletin.docx`, `task-list.xlsx`, `review-deck.pptx` for the reader; refused where they may not have it. */
export function openFile(
  file: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  reader: Reader,
): Result<OpenedFile> {
  const may = mayOf(reader.actor);
  if (file === `${REVIEW_DECK}.pptx`) {
    const opened = openReviewDeck(plan, query, today, may);
    if (!opened.ok) return opened;
    const { nameParts, deck } = opened.value;
    return done({
      name: REVIEW_DECK,
      extension: "pptx",
      mediaType: PPTX,
      nameParts,
      render: () => renderPptx(deck),
    });
  }
  const { name, format } = splitFile(file) ?? {};
  if (!name || !format) return noSuchFile();
  const { extension, mediaType } = format;
  const prose = format === FORMATS.get("docx") ? openDocument(name, plan, query, today, reader) : null;
  if (prose && !prose.ok) return prose;
  if (prose) {
    const { nameParts, document } = prose.value;
    return done({ name, extension, mediaType, nameParts, render: () => renderDocumentDocx(document()) });
  }
  const download = openExport(name, plan, query, today, reader.actor);
  if (!download.ok) return download;
  const { paper, nameParts } = download.value;
  return done({ name, extension, mediaType, nameParts, render: () => format.render(paper) });
}

/** A paper in prose; null where `name` is none. */
function openDocument(
  name: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  { actor, readPicture }: Reader,
): Result<OpenedDocument> | null {
  const may = mayOf(actor);
  if (name === SCOREBOARD_NOTICE) return openScoreboardNotice(plan, query, today, may);
  return openRecordPaper(name, plan, query, today, may, readPicture) ?? openProsePaper(name, plan, query, today, may);
}
