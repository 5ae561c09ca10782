import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { findBrowser, NO_BROWSER } from "./find-browser.ts";

const own = chromium.executablePath();

test.each([
  [{ PLAYWRIGHT_CHROMIUM_PATH: "/opt/chrome" }, ["/opt/chrome", own, "/usr/bin/chromium"], "/opt/chrome"],
  [{}, [own, "/usr/bin/chromium"], own],
  [{ PLAYWRIGHT_CHROMIUM_PATH: "" }, [own], own],
  [{}, ["/usr/bin/chromium-browser", "/usr/bin/chromium"], "/usr/bin/chromium"],
  [{}, ["/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"], "/usr/bin/google-chrome-stable"],
  [{ PATH: "/snap/bin:/opt/bin" }, ["/opt/bin/chromium"], "/opt/bin/chromium"],
  [{ PATH: "/opt/bin" }, ["/opt/bin/chromium", "/usr/bin/google-chrome"], "/usr/bin/google-chrome"],
])("%j with %j", (variables, files, expected) => {
  expect(findBrowser(variables, (file) => files.includes(file))).toBe(expected);
});

test("a named browser that cannot be run is not replaced by another", () => {
  const call = () => findBrowser({ PLAYWRIGHT_CHROMIUM_PATH: "/opt/gone" }, (file) => file === "/usr/bin/chromium");
  expect(call).toThrow("环境变量 PLAYWRIGHT_CHROMIUM_PATH：/opt/gone 不是可以运行的文件。");
});

test("without any browser it says what to install", () => {
  expect(() => findBrowser({ PATH: "/bin" }, () => false)).toThrow(NO_BROWSER);
});
