import { paths } from "#app/paths.ts";
import { Note } from "#app/components/note.tsx";

type Props = { id: number; name: string; username: string; password: string; title: string };

/** A provisional password, on the only page that ever shows it. */
export function ProvisionalPassword({ id, name, username, password, title }: Props) {
  return (
    <section className="card narrow-card">
      <header>
        <h2>{title}</h2>
      </header>
      <div className="cb form">
        <Note kind="soon">临时密码只在这里显示一次，离开或刷新后就看不到了。请现在抄下或当面告诉本人。</Note>
        <dl className="usr-pass">
          <div>
            <dt>姓名</dt>
            <dd>{name}</dd>
          </div>
          <div>
            <dt>账号</dt>
            <dd>
              <code>{username}</code>
            </dd>
          </div>
          <div>
            <dt>临时密码</dt>
            <dd>
              <code className="usr-secret">{password}</code>
            </dd>
          </div>
        </dl>
        <p className="t2 f13">首次登录时须改成自己的密码。</p>
        <div className="row">
          <a className="btn" href={paths.users}>
            回账号管理
          </a>
          <a className="btn btn-t" href={paths.user(id)}>
            查看这个账号
          </a>
        </div>
      </div>
    </section>
  );
}
