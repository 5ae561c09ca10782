import { randomInt } from "node:crypto";

/** Without what is mistaken for something else when read aloud or copied from paper: 0 o, 1 l i. */
const CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/** `k7mq-3xwd-9tpr`: about 59 bits, for one sign-in. */
export function provisionalPassword(): string {
  const part = () => Array.from({ length: 4 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
  return [part(), part(), part()].join("-");
}
