/** The frame around every page: top bar, navigation that folds, bottom bar on phones. Works without scripts. */
import type { ReactNode } from "react";
import { dayWithWeekday, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { Brand } from "./brand.tsx";
import { Icon, type IconName } from "#app/components/icon.tsx";

export type NavEntry = { icon: IconName; label: string; to: string; count?: number; hot?: boolean };

export type FrameFacts = {
  hospital: string;
  demo: boolean;
  today: CalendarDate;
  /** The one people work on, whatever the page shows. */
  halfYear: Pick<HalfYear, "id" | "dueOn">;
  person: { name: string; title: string };
  /** Messages in the reader's inbox. */
  unread: number;
  /** Groups, separated by a line. */
  navigation: readonly (readonly NavEntry[])[];
};

function isCurrent(entry: NavEntry, pathname: string): boolean {
  const target = entry.to.split("?")[0] ?? "";
  if (target.startsWith("/review/")) return pathname.startsWith("/review/");
  return target === "/" ? pathname === "/" : pathname === target || pathname.startsWith(`${target}/`);
}

/** The longest entry that fits the address: `/reports/2025-H1/…` is 半年上报, not 任务清单. */
function currentEntry(navigation: FrameFacts["navigation"], pathname: string): NavEntry | undefined {
  return navigation
    .flat()
    .filter((entry) => isCurrent(entry, pathname))
    .sort((a, b) => b.to.length - a.to.length)[0];
}

type Props = {
  facts: FrameFacts;
  pathname: string;
  /** The navigation starts folded. */
  wide?: boolean;
  children: ReactNode;
};

export function AppFrame({ facts, pathname, wide = false, children }: Props) {
  const current = currentEntry(facts.navigation, pathname);
  const entries = facts.navigation.flat();
  return (
    <>
      <a className="vh" href="#main">
        跳到正文
      </a>
      <input className="vh" type="checkbox" id="nav-min" aria-label="收起导航" defaultChecked={wide} />
      <input className="vh" type="checkbox" id="nav-open" aria-label="打开导航" />
      <div className="app">
        <TopBar facts={facts} />
        <nav className="nav" aria-label="主导航">
          {facts.navigation.map((group, index) => (
            <NavGroup key={index} entries={group} current={current} separated={index > 0} />
          ))}
          <div className="foot">
            <form method="post" action={paths.logout}>
              <button className="nav-out" type="submit" title="退出登录">
                <Icon name="right" />
                <span>退出登录</span>
              </button>
            </form>
            <label htmlFor="nav-min" title="收起导航">
              <Icon name="side" />
              <span>收起</span>
            </label>
          </div>
        </nav>
        <label className="scrim" htmlFor="nav-open">
          <span className="vh">关闭导航</span>
        </label>
        <main className="main" id="main">
          {children}
        </main>
      </div>
      <nav className="bbar" aria-label="底部导航">
        {entries.slice(0, 4).map((entry) => (
          <a key={entry.to + entry.label} href={entry.to} aria-current={entry === current ? "page" : undefined}>
            <Icon name={entry.icon} size="l" />
            {entry.label}
          </a>
        ))}
        <label htmlFor="nav-open">
          <Icon name="more" size="l" />
          更多
        </label>
      </nav>
    </>
  );
}

function NavGroup({
  entries,
  current,
  separated,
}: {
  entries: readonly NavEntry[];
  current: NavEntry | undefined;
  separated: boolean;
}) {
  return (
    <>
      {separated && <hr />}
      {entries.map((entry) => (
        <a
          key={entry.to + entry.label}
          href={entry.to}
          title={entry.label}
          aria-current={entry === current ? "page" : undefined}
        >
          <Icon name={entry.icon} />
          <span>{entry.label}</span>
          {entry.count !== undefined && !(entry.hot && entry.count === 0) && (
            <span className={entry.hot ? "n hot" : "n"}>{entry.count}</span>
          )}
        </a>
      ))}
    </>
  );
}

function TopBar({ facts }: { facts: FrameFacts }) {
  return (
    <header className="top">
      <label className="icb only-phone" htmlFor="nav-open">
        <Icon name="menu" size="l" />
        <span className="vh">打开导航</span>
      </label>
      <Brand hospital={facts.hospital} />
      <div className="ctx">
        <a href={paths.reports(facts.halfYear.id)} title="本期收表情况">
          <span>
            <span className="t3">本期</span> {shortHalfYear(facts.halfYear.id)}
          </span>
          <span className="t3 ctx-due">{shortDay(facts.halfYear.dueOn, facts.today)} 截止</span>
        </a>
        <span>
          <Icon name="cal" />
          <span className="t3 lg">今天</span>
          {facts.today}
          <span className="t3 lg">{dayWithWeekday(facts.today).slice(-2)}</span>
        </span>
      </div>
      {facts.demo && (
        <span className="demo">
          演示<span className="lg">数据</span>
        </span>
      )}
      <form className="find" role="search" action={paths.tasks()}>
        <Icon name="search" />
        <input name="q" type="search" placeholder="搜任务、领导、科室" aria-label="搜任务、领导、科室" />
      </form>
      <a className="bell" href={paths.inbox} title="消息">
        <Icon name="mail" size="l" />
        <span className="vh">消息</span>
        {facts.unread > 0 && (
          <b>
            {facts.unread}
            <span className="vh"> 条未读</span>
          </b>
        )}
      </a>
      <a className="me" href={paths.account}>
        <span className="ava" aria-hidden="true">
          {facts.person.title.slice(0, 1)}
        </span>
        <span className="lg">
          <span>{facts.person.name}</span>
          <small>{facts.person.title}</small>
        </span>
        <span className="vh">我的账号</span>
      </a>
    </header>
  );
}
