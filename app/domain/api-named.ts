/** How the JSON names a department or a leader. */
export type Named = { readonly code: string; readonly name: string };

/** Code and name and nothing else; the code twice where the plan does not know it. */
export function named(known: ReadonlyMap<string, Named>, code: string): Named {
  return { code, name: known.get(code)?.name ?? code };
}
