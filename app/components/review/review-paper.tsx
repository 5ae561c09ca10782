import { Note } from "#app/components/note.tsx";

/** How the review is printed: all of it on one sheet of A3, or on two of A4. */
export const PAPERS = ["a3", "a4"] as const;
export type Paper = (typeof PAPERS)[number];

const LINK_WORDS: Record<Paper, string> = { a3: "打印 A3", a4: "打印 A4 两页" };
const PAPER_WORDS: Record<Paper, string> = {
  a3: "已按 A3 横向一页排好：按 Ctrl+P 打印，纸张选 A3，缩放选“默认”。",
  a4: "已按 A4 横向两页排好：按 Ctrl+P 打印，纸张选 A4，缩放选“默认”。",
};

/** What is not one of the choices is as if not asked. */
export function readPaper(search: URLSearchParams): Paper | null {
  return PAPERS.find((paper) => paper === search.get("paper")) ?? null;
}

/** Links to this page laid out for a sheet; `to` makes the address. */
export function PaperLinks({ to }: { to: (paper: Paper) => string }) {
  return (
    <nav className="rv-papers ph-hide" aria-label="打印">
      {PAPERS.map((paper) => (
        <a key={paper} href={to(paper)}>
          {LINK_WORDS[paper]}
        </a>
      ))}
    </nav>
  );
}

/** Said on the screen alone: without scripts the reader opens the browser's own dialogue. */
export function PaperNote({ paper, back }: { paper: Paper; back: string }) {
  return (
    <Note kind="done">
      {PAPER_WORDS[paper]} <a href={back}>返回</a>
    </Note>
  );
}
