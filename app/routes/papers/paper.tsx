import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { DocumentView } from "#app/components/document/document-view.tsx";
import { WrittenForm } from "#app/components/document/written-form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { shortHalfYear } from "#app/domain/half-year.ts";
import { openProsePaper, paperHalfYears } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { documentFacts } from "./document-facts.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "文稿"} · 就医体验行动台账` },
];

/** A paper before it is downloaded: every number leads to its list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const opened = openProsePaper(params.paper ?? "", plan, query, today, may);
  if (!opened) throw new Response("没有这种文稿。", { status: 404 });
  if (!opened.ok) throw new Response(refusalSentence(opened.refusal), { status: REFUSALS[opened.refusal.code].status });
  const { paper, halfYear, written, document } = opened.value;
  const period = paper.perHalfYear ? halfYear.id : null;
  return {
    name: paper.name,
    title: paper.title,
    about: paper.about,
    period,
    tabs: paper.perHalfYear ? paperHalfYears(plan, today).map(({ id }) => id) : [],
    fields: paper.fields.map(({ name, label, hint = null, kind, choices = [] }) => ({
      name,
      label,
      hint,
      kind,
      choices,
      value: written[name] ?? "",
    })),
    download: paths.exportFile(`${paper.name}.docx`, { period, ...written }),
    document: documentFacts(document(), paths.paper(paper.name, { period })),
  };
}

export default function PaperPreview() {
  const { name, title, about, period, tabs, fields, download, document } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={title} crumbs={[{ label: "文稿", to: paths.papers }]} sub={about}>
        {tabs.length > 0 && (
          <nav className="seg" aria-label="半年">
            {tabs.map((id) => (
              <a key={id} href={paths.paper(name, { period: id })} aria-current={id === period ? "page" : undefined}>
                {shortHalfYear(id)}
              </a>
            ))}
          </nav>
        )}
      </PageHead>
      <div className="doc-page">
        <DocumentView document={document} />
        <WrittenForm period={period} fields={fields} download={download} />
      </div>
    </>
  );
}
