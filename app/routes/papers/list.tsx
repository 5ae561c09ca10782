import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { paperHalfYears, PROSE_PAPERS } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "文稿 · 就医体验行动台账" }];

/** The papers that are made of the records, and what each is for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "paper.compose");
  const halfYears = paperHalfYears(opened.plan, opened.today).toReversed();
  return {
    papers: [...PROSE_PAPERS.values()].map(({ name, title, about, perHalfYear }) => ({
      title,
      about,
      links: perHalfYear
        ? halfYears.map(({ id, label }) => ({ label, to: paths.paper(name, { period: id }) }))
        : [{ label: "预览", to: paths.paper(name) }],
    })),
    decks: halfYears.map(({ id, label }) => ({ label, to: paths.exportFile("review-deck.pptx", { period: id }) })),
  };
}

export default function Papers() {
  const { papers, decks } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="文稿" sub="由台账里的记录生成；每个数字都能点开它的清单" />
      {papers.map(({ title, about, links }) => (
        <section className="card" key={title}>
          <header>
            <h2>{title}</h2>
            <span className="t3">{about}</span>
          </header>
          <ul className="papers">
            {links.map(({ label, to }) => (
              <li key={to}>
                <span>{links.length > 1 ? label : title}</span>
                <a className="btn btn-s" href={to}>
                  预览
                  <span className="vh">
                    {title} {label}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="card">
        <header>
          <h2>汇报幻灯</h2>
          <span className="t3">总体进展、各评价项目的进展、困难、下步措施和指标、需研究事项</span>
        </header>
        <ul className="papers">
          {decks.map(({ label, to }) => (
            <li key={to}>
              <span>{label}</span>
              <a className="btn btn-s" href={to}>
                <Icon name="dl" size="s" />
                PowerPoint
                <span className="vh">汇报幻灯 {label}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
