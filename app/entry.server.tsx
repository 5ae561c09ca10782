/** Renders a page to a string: cheaper than a stream for pages that wait for nothing. */
import { randomUUID } from "node:crypto";
import type { AppLoadContext, EntryContext, HandleDataRequestFunction, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { z } from "zod";
import { runtime } from "./access/runtime.server.ts";
import { NonceContext } from "./components/nonce.ts";
import { hydrates } from "./components/page-handle.ts";
import { plainSentence } from "./forms/plain-sentence.ts";

z.config({ localeError: plainSentence });

/** With single fetch the loader data arrives as a stream; it is drained first and put into the page as one script. */
async function drain(stream: ReadableStream<Uint8Array> | undefined): Promise<string | null> {
  return stream ? new Response(stream).text() : null;
}

const UNSAFE_IN_SCRIPT: Record<string, string> = {
  "&": "\\u0026",
  "<": "\\u003c",
  ">": "\\u003e",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

function handoffScript(payload: string, nonce: string): string {
  const json = JSON.stringify(payload).replace(/[&<>\u2028\u2029]/g, (character) => UNSAFE_IN_SCRIPT[character] ?? "");
  const controller = "window.__remixContext.streamController";
  return `<script nonce="${nonce}">${controller}.enqueue(${json});${controller}.close();</script>`;
}

function matchedRoutes({ staticHandlerContext }: EntryContext): string[] {
  return staticHandlerContext.matches.map(({ route }) => route.id);
}

/** True when one of the page's routes asks for scripts. Only then is the loader data worth writing down for the browser. */
function pageHydrates(context: EntryContext): boolean {
  return matchedRoutes(context).some((id) => hydrates(context.routeModules[id]?.handle));
}

/** A page without scripts never goes anywhere by itself: it needs to know no other route. */
function withMatchedRoutesOnly(context: EntryContext): EntryContext {
  const routes = Object.fromEntries(
    matchedRoutes(context).flatMap((id) => {
      const route = context.manifest.routes[id];
      return route ? [[id, route]] : [];
    }),
  );
  return { ...context, manifest: { ...context.manifest, routes } };
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce = "" }: AppLoadContext & { nonce?: string },
) {
  const hydrated = pageHydrates(context);
  const payload = hydrated ? await drain(context.serverHandoffStream) : null;
  if (!hydrated) await context.serverHandoffStream?.cancel();
  context.serverHandoffStream = undefined;
  let html = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={hydrated ? context : withMatchedRoutesOnly(context)} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
  );
  if (payload !== null && context.renderMeta?.didRenderScripts) {
    html = html.replace("</body>", () => `${handoffScript(payload, nonce)}</body>`);
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", cacheRule(request.method, status));
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/**
 * Pages are never kept, but for a form that was refused: 「后退」 to it asks nobody anew, and without a copy what was
 * typed is lost to an error of the browser's. Signing out empties the browser's cache.
 */
function cacheRule(method: string, status: number): string {
  return method === "POST" && status >= 400 && status < 500 ? "private, no-cache" : "no-store";
}

/** What hydrated pages fetch is as private as the pages. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set("Cache-Control", "no-store");
  return response;
};

/** A bug: logged with an id; a visitor who went away is not one. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  const { log } = runtime();
  if (error instanceof Error) log.error({ err: error, url: request.url, id: randomUUID() }, "unexpected error");
  else log.debug({ url: request.url, error }, "answered with an error");
};
