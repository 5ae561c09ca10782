import type { RowContent } from "#app/domain/report-row.ts";
import { Note } from "#app/components/note.tsx";

export type Theirs = { taskNo: number; version: number; savedBy: string | null; content: RowContent };

/** What somebody else saved meanwhile. The fields still hold one's own words; the next save puts them in its place. */
export function TheirVersion({ theirs, link }: { theirs: Theirs; link: string }) {
  return (
    <Note kind="soon">
      <b>{theirs.savedBy ?? "别人"}刚保存的内容</b>（下面的输入框里仍是您写的）
      <br />
      进度及完成情况：{theirs.content.progress || "（空）"}
      <br />
      困难及下一步措施：{theirs.content.difficulties || "（空）"}
      <br />
      把要留的并到您的内容里，再保存一次即以您的为准；不要自己的改动，请<a href={link}>看现在的内容</a>。
    </Note>
  );
}
