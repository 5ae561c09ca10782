/** argon2id with the parameters OWASP recommends (19 MiB, two passes), off the main thread. */
import { hash, verify } from "@node-rs/argon2";

export const PASSWORD_MIN_LENGTH = 8;

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

// Checked against when the account does not exist, so that the answer takes as long either way.
let decoy: Promise<string> | null = null;

export function decoyHash(): Promise<string> {
  decoy ??= hash("nobody has this password");
  return decoy;
}
