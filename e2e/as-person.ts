import { expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#db/demo/demo-facts.ts";

/** Fills in the sign-in form, wherever the page shows it. */
export async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel("账号").fill(username);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
}

/** Signs in one of the demonstration world's people and waits for their workbench. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/login");
  await fillSignIn(page, username, DEMO_PASSWORD);
  await expect(page.getByRole("link", { name: "我的账号" })).toBeVisible();
}
