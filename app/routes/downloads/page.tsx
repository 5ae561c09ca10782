import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { reportingHalfYears } from "#app/domain/collection.ts";
import { canSometimes, type Action } from "#app/domain/permissions.ts";
import { tasksOfDepartment } from "#app/domain/plan.ts";
import { departmentsOf, type Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "报表下载 · 就医体验行动台账" }];

type Paper = { title: string; name: string; query?: Record<string, string | undefined> };

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const all = may("summary.export");
  const opened = reportingHalfYears(plan).filter(({ opensOn }) => opensOn <= today);
  const departments = all
    ? plan.departments
    : plan.departments.filter(({ code }) => departmentsOf(actor).includes(code));
  const writers = departments.filter(({ code }) => tasksOfDepartment(plan, code).length > 0);
  const mayImport = may("indicator.import", { departmentCodes: departmentsOf(actor) });
  const follows = canSometimes(actor, "finding.read");
  const groups: { title: string; about: string; papers: Paper[]; imports?: boolean }[] = [
    {
      title: "附件1　任务清单",
      about: `${plan.tasks.length} 项任务、分管领导、牵头科室`,
      papers: [{ title: "任务清单", name: "task-list" }],
    },
    {
      title: "附件3　评估表",
      about: "年度列由系统计算；有疑点的数加底纹和备注",
      papers: [
        { title: "已填评估表", name: "evaluation-table" },
        { title: "空白评估表", name: "evaluation-table", query: { blank: "1" } },
      ],
      imports: mayImport,
    },
    { title: "清单", about: "按页面上的筛选导出，请在各页面点“导出”", papers: listPapers(may, actor) },
    ...(follows ? [{ title: "督查督办", about: all ? "全院" : "本科室", papers: followUpPapers(may) }] : []),
    ...opened.toReversed().map(({ id, label }) => ({
      title: `附件2　上报表　${label}`,
      about: all ? "全院汇总与各科室" : "本科室",
      papers: [
        ...(all ? [{ title: "全院汇总", name: "progress-report", query: { period: id } }] : []),
        ...writers.map(({ code, name }) => ({
          title: name,
          name: "progress-report",
          query: { period: id, department: code },
        })),
        { title: "空白上报表", name: "progress-report", query: { period: id, blank: "1" } },
      ],
    })),
  ];
  return { groups, composes: may("paper.compose") };
}

/** Lists of tasks and indicators, and those of the reader's own work. */
function listPapers(may: (action: Action) => boolean, actor: Actor): Paper[] {
  const decides = canSometimes(actor, "report.approve") || canSometimes(actor, "report.rate");
  return [
    { title: "任务清单，含各半年状态与评定", name: "tasks" },
    { title: "评估指标，含判定", name: "indicators" },
    { title: "评估指标对目标", name: "indicators", query: { view: "targets" } },
    { title: "评估表填报完整性", name: "indicators", query: { view: "completeness" } },
    { title: "本期指标清单", name: "indicator-list" },
    { title: "收表情况", name: "collection" },
    { title: "本期上报明细", name: "report-rows" },
    { title: "方案原文存疑", name: "consistency" },
    { title: "任务与指标对照", name: "task-map" },
    { title: "疑点清单", name: "queries", query: { state: "all" } },
    ...(decides ? [{ title: "待我办理", name: "queue" }] : []),
    ...(may("reminder.issue") ? [{ title: "今天的提醒预告", name: "reminders" }] : []),
    ...(may("user.manage") ? [{ title: "账号清单", name: "accounts" }] : []),
  ];
}

/** The whole lists; the pages themselves export what their filters leave. */
function followUpPapers(may: (action: Action) => boolean): Paper[] {
  return [
    { title: "问题台账", name: "findings" },
    { title: "督办单清单", name: "orders" },
    ...(may("inspection.read")
      ? [
          { title: "督查与体验就医清单", name: "inspections" },
          { title: "督查与体验就医观察清单", name: "observations" },
        ]
      : []),
    { title: "典型案例清单", name: "cases" },
    ...(may("meeting.read") ? [{ title: "会议决定清单", name: "meetings" }] : []),
  ];
}

export default function Downloads() {
  const { groups, composes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="报表下载" sub="官方版式，Word 与 Excel 内容一致；打印为 A4">
        {composes && (
          <a className="btn" href={paths.papers}>
            <Icon name="report" />
            通报、简报、会议材料、汇报幻灯
          </a>
        )}
      </PageHead>
      {groups.map(({ title, about, papers, imports }) => (
        <section key={title} className="card">
          <header>
            <h2>{title}</h2>
            <span className="t3">{about}</span>
            {imports && <a href={paths.indicatorImport()}>导入填好的表</a>}
          </header>
          <ul className="papers">
            {papers.map((paper) => (
              <li key={paper.title}>
                <span>{paper.title}</span>
                {(["docx", "xlsx"] as const).map((format) => (
                  <a key={format} className="btn btn-s" href={paths.exportFile(`${paper.name}.${format}`, paper.query)}>
                    <Icon name="dl" size="s" />
                    {format === "docx" ? "Word" : "Excel"}
                    <span className="vh">
                      {title} {paper.title}
                    </span>
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
