import { isRouteErrorResponse } from "@remix-run/react";
import { paths } from "../paths.ts";
import { UNPUBLISHED } from "../wording/unpublished.ts";

const WORDS: Record<number, { title: string; advice: string }> = {
  400: { title: "请求有误", advice: "地址或内容不完整，请从页面上的链接重新进入。" },
  403: { title: "没有权限", advice: "您的账号不能看这一页。需要权限请联系系统管理员。" },
  404: { title: "没有这一页", advice: "地址不存在，或内容尚未公布。" },
  405: { title: "这里只能从页面上的按钮进来", advice: "这个地址不是一页，没有改动任何内容。请回到原来的页面再试。" },
  413: { title: "内容太大", advice: "没有保存。请删减后再试。" },
};

/** What stands in `main` when something goes wrong; a thrown text says more than the status. */
export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = WORDS[status] ?? {
    title: "出错了",
    advice: "这不是您的问题。请稍后再试；如果一直这样，请告诉系统管理员。",
  };
  const said = isRouteErrorResponse(error) && typeof error.data === "string" && error.data !== "" ? error.data : null;
  const isUnpublished = isRouteErrorResponse(error) && error.statusText === UNPUBLISHED;
  return (
    <div className="empty">
      <h1>{isUnpublished ? said : `${words.title}（${status}）`}</h1>
      <p>{isUnpublished ? "公布后在这一页看；其他半年可从菜单进入。" : (said ?? words.advice)}</p>
      <a className="btn" href={paths.workbench}>
        回工作台
      </a>
    </div>
  );
}
