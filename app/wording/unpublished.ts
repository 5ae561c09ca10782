/** The reason of a 404 for something known that the person may not see yet. */
export const UNPUBLISHED = "Unpublished";

/** 「2025年上半年红白榜尚未公布」 */
export function unpublishedWords(what: string): string {
  return `${what}尚未公布`;
}
