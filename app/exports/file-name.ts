/** Names of downloaded files: Chinese, safe on every file system, whole after the download. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { DEMO_WORD } from "./colophon.ts";

/** File systems take 255 bytes; a Chinese character is three. */
const MAX_STEM = 75;

/** 「附件2 任务完成情况上报表 门诊办 2025年上半年 2025-07-08（演示数据）.xlsx」 */
export function fileName(parts: readonly string[], day: CalendarDate, demo: boolean, extension: string): string {
  const tail = ` ${day}${demo ? `（${DEMO_WORD}）` : ""}`;
  const stem = [...parts.map(safePart).filter(Boolean).join(" ")].slice(0, MAX_STEM - tail.length).join("");
  return `${stem.trimEnd()}${tail}.${extension}`;
}

/** Takes out what Windows, macOS or a shell would not have in a file name. */
function safePart(part: string): string {
  return part
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
}

/** Content-Disposition of a download (RFC 6266, RFC 5987); `fallback` is an ASCII name for programs that read no other. */
export function contentDisposition(name: string, fallback: string): string {
  const ascii = fallback.replace(/[^A-Za-z0-9._-]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
