import { expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { loader } from "./not-found.tsx";

/** What the address answers: its status and where it sends people. */
async function ask(request: Request): Promise<{ status: number; location: string | null }> {
  const answer: unknown = await loader({ request, params: {}, context: {} }).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("no response was thrown");
  return { status: answer.status, location: answer.headers.get("Location") };
}

test("a stranger is sent to sign in, whether the address exists or not", async () => {
  const world = installTestRuntime();
  const request = await world.request("/nope", null);
  expect(await ask(request)).toEqual({ status: 302, location: "/login?next=%2Fnope" });
});

test("someone signed in is told that there is no such page", async () => {
  const world = installTestRuntime();
  const viewer = await world.account("viewer", [holds("viewer")]);
  expect(await ask(await world.request("/nope", viewer))).toEqual({ status: 404, location: null });
});
