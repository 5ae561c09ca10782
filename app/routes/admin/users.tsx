import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { UserTable } from "#app/components/user/user-table.tsx";
import { paths } from "#app/paths.ts";
import { userLines } from "#app/wording/accounts.ts";
import { openAccounts } from "./open-account.ts";

export const meta: MetaFunction = () => [{ title: "账号管理 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan } = await openAccounts(request);
  const text = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  return { text, total: plan.people.length, lines: userLines(plan, text) };
}

export default function Users() {
  const { text, total, lines } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="账号管理" sub={text ? `${lines.length} / ${total} 个账号` : `${total} 个账号`}>
        <a className="btn" href={paths.exportFile("accounts.xlsx", { q: text })}>
          <Icon name="dl" />
          导出
        </a>
        <a className="btn btn-p" href={paths.user("new")}>
          <Icon name="plus" />
          新建账号
        </a>
      </PageHead>
      <form className="fbar" role="search">
        <input
          className="in usr-find"
          type="search"
          name="q"
          defaultValue={text}
          placeholder="姓名、账号、角色、科室、状态"
          aria-label="查找账号：姓名、账号、角色、科室、状态"
        />
        <button className="btn" type="submit">
          <Icon name="search" />
          查找
        </button>
        {text && (
          <a className="btn btn-t" href={paths.users}>
            显示全部
          </a>
        )}
      </form>
      {lines.length > 0 ? (
        <UserTable lines={lines} />
      ) : (
        <EmptyState icon="user" title={`没有找到“${text}”`}>
          <p>换个词再找，或显示全部账号。</p>
        </EmptyState>
      )}
    </>
  );
}
