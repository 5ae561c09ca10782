/** What was typed before the scripts of the page ran, which takes a slow machine a while. */
import type { TypedValue } from "#app/domain/typed-value.ts";

export type EarlyChange = { readonly key: string; readonly change: Partial<TypedValue> };

/** Read while the page comes alive, before React puts the choices of lists back; nothing on the server. */
export function typedEarly(): readonly EarlyChange[] {
  if (typeof document === "undefined") return [];
  const inputs = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".eg [data-row]");
  return [...inputs].filter(isChanged).map(({ name, value }) => {
    const [key = "", field = ""] = name.split(".");
    return { key, change: field === "others" ? { choices: [], others: value } : { [field]: value } };
  });
}

/** True when it no longer reads as the server wrote it. */
function isChanged(input: HTMLInputElement | HTMLSelectElement): boolean {
  if (input instanceof HTMLInputElement) return input.value !== input.defaultValue;
  return [...input.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
}
