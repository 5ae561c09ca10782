import { data, redirect } from "@remix-run/node";
import { beforeEach, expect, test } from "vitest";
import { postedOnce } from "./posted-once.server.ts";
import { installTestRuntime, TEST_SITE } from "./test-runtime.ts";

const ME = { userId: 1 };
const OTHER = { userId: 2 };

let site: ReturnType<typeof installTestRuntime>;
let done: string[];
beforeEach(() => {
  site = installTestRuntime();
  done = [];
});

/** Posts the text; answers where the browser is sent, or the refusal. Every deed leads to a place of its own. */
async function post(text: string, who = ME, path = "/things/new") {
  const request = new Request(TEST_SITE + path, { method: "POST", body: new URLSearchParams({ text }) });
  const answer = await postedOnce(request, who, (form) => {
    if (form.get("text") === "") return data("写点什么", { status: 422 });
    done.push(String(form.get("text")));
    return redirect(`/things/${done.length}`);
  });
  return "data" in answer ? answer.data : answer.headers.get("Location");
}

test("a double tap does it once, and both answers lead to the same place", async () => {
  expect([await post("一"), await post("一")]).toEqual(["/things/1", "/things/1"]);
  expect(done).toEqual(["一"]);
});

test("another text, another page, another person, or a minute later is another deed", async () => {
  await post("一");
  expect(await post("二")).toBe("/things/2");
  expect(await post("二", OTHER)).toBe("/things/3");
  expect(await post("二", ME, "/others/new")).toBe("/things/4");
  site.passMinutes(1);
  expect(await post("二", ME, "/others/new")).toBe("/things/5");
});

test("what was done in between makes it another deed; a refusal in between does not", async () => {
  await post("一");
  await post("二");
  expect(await post("一")).toBe("/things/3");
  expect([await post(""), await post("")]).toEqual(["写点什么", "写点什么"]);
  expect(await post("一")).toBe("/things/3");
});

test("files are told apart by what is in them", async () => {
  const upload = async (content: string) => {
    const body = new FormData();
    body.set("file", new File([content], "a.png"));
    const request = new Request(`${TEST_SITE}/pictures`, { method: "POST", body });
    const answer = await postedOnce(request, ME, () => redirect(`/pictures/${done.push(content)}`));
    return answer.headers.get("Location");
  };
  expect([await upload("x"), await upload("x"), await upload("y")]).toEqual([
    "/pictures/1",
    "/pictures/1",
    "/pictures/2",
  ]);
});
