/** How many 疑点 running the rules changed, as the address says after it; null when it says no count. */
export function movedIn(search: URLSearchParams): number | null {
  const said = search.get("moved") ?? "";
  return /^\d{1,6}$/.test(said) ? Number(said) : null;
}
