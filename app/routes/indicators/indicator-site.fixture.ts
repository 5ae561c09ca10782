/** An indicator's page on the demonstration world, opened and posted to through its routes. */
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action as postCounting } from "./counting.ts";
import { action as postDefinition, loader as openDefinition } from "./definition.tsx";
import { action as postOfficial, loader as openIndicator } from "./indicator.tsx";

export let site: ReturnType<typeof installTestRuntime>;

/** A demonstration world of its own; for `beforeEach`. */
export function openSite(): void {
  site = installTestRuntime({}, openDemoDatabase());
}

type Sent = { who: string; no: number; measure?: string; query?: string; fields?: Record<string, string> };

async function ask({ who, no, measure = "", query = "", fields }: Sent) {
  const person = site.plan().people.find(({ username }) => username === who);
  const init = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  const request = await site.request(`/indicators/${no}${query}`, person?.id ?? null, init);
  return { request, params: { no: String(no), measure }, context: {} };
}

export const page = async (sent: Omit<Sent, "fields">) => openIndicator(await ask(sent));
export const form = async (sent: Sent) => openDefinition(await ask(sent)).catch((thrown: unknown) => statusOf(thrown));
export const revise = async (sent: Sent) => postDefinition(await ask(sent)).catch((thrown: unknown) => thrown);
export const tick = async (sent: Sent) => postCounting(await ask(sent)).catch((thrown: unknown) => thrown);
export const official = async (sent: Sent) => postOfficial(await ask(sent)).catch((thrown: unknown) => thrown);

export function statusOf(answer: unknown): number | null {
  if (answer instanceof Response) return answer.status;
  return (answer as { init?: { status?: number } }).init?.status ?? null;
}
export const goesTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get("Location") : null);
export function errorsOf(answer: unknown): Record<string, string[] | null> {
  const { data } = answer as { data: { result: { error?: Record<string, string[] | null> } } };
  return data.result.error ?? {};
}
