import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SelectField, TextAreaField, TextField } from "./field.tsx";

const FACTS = { id: "x", name: "x", errorId: "x-error", descriptionId: "x-hint" };

test.each([
  ["input", TextField],
  ["textarea", TextAreaField],
])("a faulty %s is where the page starts, and says why", (_tag, Field) => {
  const faulty = renderToStaticMarkup(<Field field={{ ...FACTS, errors: ["请写标题。"] }} label="标题" />);
  expect(faulty).toMatch(/autofocus=""/i);
  expect(faulty).toContain('aria-describedby="x-error"');
  expect(faulty).toContain("请写标题。");
  expect(renderToStaticMarkup(<Field field={FACTS} label="标题" />)).not.toMatch(/autofocus|aria-invalid/i);
});

test("a faulty choice too", () => {
  const options = [{ value: "1", label: "一" }];
  const choice = (errors: string[]) =>
    renderToStaticMarkup(<SelectField field={{ ...FACTS, errors }} label="科室" options={options} />);
  expect(choice(["请选科室。"])).toMatch(/autofocus=""/i);
  expect(choice([])).not.toMatch(/autofocus/i);
});
