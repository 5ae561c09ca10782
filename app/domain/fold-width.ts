/** Texts people type with a Chinese keyboard, made comparable. */

const FOLDED: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "−": "-",
  "–": "-",
  "—": "-",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
};
const FULL_WIDTH = /[\uff01-\uff5e]|[\u3000\u00a0−–—÷∕⁄]/g;
/** From `！` to `!`. */
const SHIFT = 0xfee0;

/** Full-width digits, letters and punctuation as half-width ones, character by character: positions stay the same. */
export function foldWidth(text: string): string {
  return text.replace(
    FULL_WIDTH,
    (character) => FOLDED[character] ?? String.fromCharCode(character.charCodeAt(0) - SHIFT),
  );
}

/** True when two texts say the same but for width and white space. */
export function saysTheSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return foldWidth(text).replace(/\s/g, "");
}
