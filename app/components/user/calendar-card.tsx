import { paths } from "#app/paths.ts";

/** Whether one's calendar can be subscribed to, and the way to its address. */
export function CalendarCard({ isOpen }: { isOpen: boolean }) {
  return (
    <section className="card narrow-card">
      <header>
        <h2>日历订阅</h2>
      </header>
      <div className="cb stack">
        <p>{isOpen ? "已开通：截止日会出现在您订阅的日历里。" : "可以把自己的截止日订阅到手机或电脑的日历里。"}</p>
        <div>
          <a className="btn" href={paths.accountCalendar}>
            {isOpen ? "换地址或停用" : "开通"}
          </a>
        </div>
      </div>
    </section>
  );
}
