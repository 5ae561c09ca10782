/** What every journey starts from: an app of its own, people who sign in, and nobody complaining. */
import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { signIn } from "./as-person.ts";
import { complaintsOf } from "./complaints.ts";
import { AppOfFile, type OwnApp, type World } from "./own-app.ts";

export { expect, type Page } from "@playwright/test";

type Options = {
  /** The world the file's app is started with. */
  world: World;
  /** Statuses that requests behind the page may be answered with: a refusal the journey is about. */
  refusals: readonly number[];
};

type Fixtures = {
  app: OwnApp;
  /** A page of somebody who has signed in, in a browser of their own. */
  asPerson: (username: string) => Promise<Page>;
  calm: null;
};

export const test = base.extend<Options & Fixtures, { apps: AppOfFile }>({
  world: ["demo", { option: true }],
  refusals: [[], { option: true }],
  apps: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, provide) => {
      const apps = new AppOfFile();
      await provide(apps);
      await apps.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  app: [async ({ apps, world }, provide, { file }) => provide(await apps.of(file, world)), { timeout: 90_000 }],
  baseURL: ({ app }, provide) => provide(app.url),
  asPerson: async ({ browser }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (username) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, username);
      return page;
    });
    for (const context of contexts) await context.close();
  },
  // Complaints of browser and server fail a journey that otherwise went well.
  calm: [
    async ({ browser, app, refusals }, provide) => {
      const printedBefore = app.output.length;
      const complaints: string[] = [];
      const listen = (context: BrowserContext) =>
        complaintsOf(context, refusals, (complaint) => complaints.push(complaint));
      browser.on("context", listen);
      await provide(null);
      browser.off("context", listen);
      const printed = app.output.slice(printedBefore);
      base.expect([...complaints, ...(printed ? [printed] : [])]).toEqual([]);
    },
    { auto: true },
  ],
});
