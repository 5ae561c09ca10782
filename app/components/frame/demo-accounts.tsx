import type { FrontDoor } from "#app/access/front-door.server.ts";

type Accounts = NonNullable<FrontDoor["accounts"]>;

const HOSPITAL_WIDE = [
  ["质控办", "quality", "评定、督办、导出"],
  ["院长", "president", "专班组长"],
  ["管理员", "admin", "账号与参数"],
  ["只读", "viewer", "只看已公布"],
] as const;

function Account({ name, username, about, chosen }: { name: string; username: string; about: string; chosen: string }) {
  return (
    <a href={`/login?username=${username}`} className={username === chosen ? "on" : undefined}>
      <span className="b">{name}</span>
      <code>{username}</code>
      <small>{about}</small>
    </a>
  );
}

/** Shown on demonstration databases only: whom one can be. A click fills the account name. */
export function DemoAccounts({ accounts, chosen }: { accounts: Accounts; chosen: string }) {
  return (
    <section className="lg-demo card">
      <header>
        <h2>演示账号</h2>
        <span className="t3">密码都是</span>
        <code>demo-pass-2025</code>
        <span className="t3 more">点一行即填入账号</span>
      </header>
      <div className="lg-acc">
        <div>
          <h3>全院</h3>
          {HOSPITAL_WIDE.map(([name, username, about]) => (
            <Account key={username} {...{ name, username, about, chosen }} />
          ))}
          <h3>分管领导</h3>
          {accounts.leaders.map(({ code, name, tasks }) => (
            <Account key={code} name={name} username={`leader.${code}`} about={`${tasks} 项任务`} chosen={chosen} />
          ))}
        </div>
        <div>
          <h3>
            科室<span className="t3"> 填报员 reporter.…，负责人把 reporter 换成 head</span>
          </h3>
          {accounts.departments.map(({ code, name, tasks, indicators }) => (
            <Account
              key={code}
              name={name}
              username={`reporter.${code}`}
              about={[tasks > 0 && `${tasks} 项任务`, indicators > 0 && `${indicators} 项指标`]
                .filter(Boolean)
                .join("，")}
              chosen={chosen}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
