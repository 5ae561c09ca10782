/** One's own calendar address: shown once when it is made, renewed or taken away. */
import { Note } from "#app/components/note.tsx";

export function CalendarAddress({ address, since }: { address: string | null; since: string | null }) {
  return (
    <section className="card narrow-card">
      <header>
        <h2>订阅地址</h2>
        <span className="t3">{since === null ? "还没有开通" : `${since} 开通`}</span>
      </header>
      <div className="cb stack">
        {address !== null && (
          <>
            <Note kind="done">地址只显示这一次，请现在复制到日历程序的“通过网址订阅”里。</Note>
            <label className="fld">
              <span className="lb">地址</span>
              <input className="in" readOnly value={address} />
            </label>
            <p className="f13">
              <a href={address.replace(/^https?:/, "webcal:")}>在本机的日历程序里打开</a>
            </p>
          </>
        )}
        <p className="f13 t2">
          有这个地址的人都能看到您的截止日标题，请不要转发。泄露了就换一个，旧地址立即失效；账号停用后地址也打不开。
        </p>
        <div className="row wrap">
          <form method="post">
            <button className={since === null ? "btn btn-p" : "btn"} type="submit" name="intent" value="open">
              {since === null ? "开通日历订阅" : "换一个地址"}
            </button>
          </form>
          {since !== null && (
            <form method="post">
              <button className="btn" type="submit" name="intent" value="close">
                停用
              </button>
            </form>
          )}
        </div>
      </div>
    </section>
  );
}
