/** What a page should never do: throw, complain on the console, or be refused something behind the reader's back. */
import type { BrowserContext } from "@playwright/test";

/** Reports complaints of every page of `context`. What a page itself is answered with is the journey's to judge. */
export function complaintsOf(
  context: BrowserContext,
  refusals: readonly number[],
  report: (complaint: string) => void,
): void {
  context.on("weberror", (error) => report(`page error: ${error.error().stack ?? error.error().message}`));
  context.on("console", (message) => {
    // Chromium repeats failed requests here, pages included; those behind a page are told by "response" below.
    if (message.text().startsWith("Failed to load resource")) return;
    if (message.type() === "error" || message.type() === "warning") report(`console: ${message.text()}`);
  });
  context.on("response", (response) => {
    const status = response.status();
    if (status < 400 || response.request().isNavigationRequest() || refusals.includes(status)) return;
    report(`${status} ${response.url()}`);
  });
}
