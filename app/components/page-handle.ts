/** What a route module may export as `handle`. */
export type PageHandle = {
  /** The page needs the browser's help: autosave, computing as one types. All others are sent without scripts. */
  hydrate?: boolean;
  /** A big table: the navigation starts folded. */
  wide?: boolean;
};

export function hydrates(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
}

export function isWide(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "wide" in handle && handle.wide === true;
}
