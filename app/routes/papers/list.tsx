import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { PaperTable } from "#app/components/document/paper-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { paperHalfYears } from "#app/exports/prose-papers.ts";
import { paperLines } from "./papers-view.ts";

export const meta: MetaFunction = () => [{ title: "文稿 · 就医体验行动台账" }];

/** The papers that are made of the records, what each is for, and how far they are. */
export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "paper.compose");
  const halfYears = paperHalfYears(opened.plan, opened.today).toReversed();
  return {
    halfYears: halfYears.map(({ label }) => label),
    lines: paperLines(opened.plan, halfYears, opened.today),
  };
}

export default function Papers() {
  return (
    <>
      <PageHead title="文稿" sub="由台账里的记录生成；每个数字都能点开它的清单" />
      <PaperTable {...useLoaderData<typeof loader>()} />
    </>
  );
}
