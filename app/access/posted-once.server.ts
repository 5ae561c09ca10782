/**
 * A double tap sends a form twice, and the browser shows the second answer. What was just done is not done again: the
 * same form of the same person, with nothing else done by them in between, is answered as the first one was.
 */
import { createHash } from "node:crypto";
import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/role.ts";
import type { Db } from "#db/connection.server.ts";
import { readPostedForm } from "./posted-form.server.ts";
import { runtime } from "./runtime.server.ts";

/** Long enough for a slow network, short enough that nobody writes the same again and means it. */
const REMEMBERED = 60_000;

type LastPost = { readonly content: string; readonly location: string; readonly at: number };

// One post a person, as long as the process runs: a restart within a minute of a double tap is not provided for.
const lastPosts = new WeakMap<Db, Map<number, LastPost>>();

/**
 * Reads the form and has it done, once. Only what led on to a page counts as done; a refusal is given anew.
 * @throws Response as `readPostedForm`
 */
export async function postedOnce<Answer>(
  request: Request,
  { userId }: Pick<Actor, "userId">,
  post: (form: FormData) => Answer | Promise<Answer>,
): Promise<Answer | Response> {
  const form = await readPostedForm(request);
  const content = await contentOf(request.url, form);
  const { db, clock } = runtime();
  const posts = lastPosts.get(db) ?? new Map<number, LastPost>();
  lastPosts.set(db, posts);
  const last = posts.get(userId);
  if (last?.content === content && clock.machineTime() - last.at < REMEMBERED) return redirect(last.location);
  const answer = await post(form);
  const location = answer instanceof Response ? answer.headers.get("Location") : null;
  if (location !== null) posts.set(userId, { content, location, at: clock.machineTime() });
  return answer;
}

async function contentOf(url: string, form: FormData): Promise<string> {
  const hash = createHash("sha256").update(url);
  for (const [name, value] of form) {
    hash.update(`\n${JSON.stringify(name)}:`);
    hash.update(typeof value === "string" ? JSON.stringify(value) : new Uint8Array(await value.arrayBuffer()));
  }
  return hash.digest("base64url");
}
