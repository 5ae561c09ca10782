import { paths } from "#app/paths.ts";
import type { UserLine } from "#app/wording/accounts.ts";

/** What can be done about an account's sign-in; each step asks first on its own page. */
export function UserAccess({ line, own }: { line: UserLine; own: boolean }) {
  return (
    <section className="card">
      <header>
        <h2>登录</h2>
      </header>
      <div className="cb form">
        <dl className="usr-pass">
          <div>
            <dt>账号</dt>
            <dd>
              <code>{line.username}</code>
            </dd>
          </div>
          <div>
            <dt>最近登录</dt>
            <dd>{line.lastSeenOn ?? "从未登录"}</dd>
          </div>
        </dl>
        {own ? (
          <p className="t2 f13">
            这是您自己的账号。改密码请到<a href={paths.account}>我的账号</a>；停用须由另一位系统管理员办理。
          </p>
        ) : (
          <div className="row">
            <a className="btn" href={paths.userPassword(line.id)}>
              重置密码
            </a>
            <a className={line.state === "disabled" ? "btn" : "btn btn-d"} href={paths.userAccess(line.id)}>
              {line.state === "disabled" ? "启用账号" : "停用账号"}
            </a>
          </div>
        )}
      </div>
    </section>
  );
}
