import { paths } from "#app/paths.ts";
import type { UserLine } from "#app/wording/accounts.ts";
import { UserState } from "./user-state.tsx";

export function UserTable({ lines }: { lines: readonly UserLine[] }) {
  return (
    <div className="tw">
      <table className="tbl usr">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">账号</th>
            <th scope="col">角色</th>
            <th scope="col">状态</th>
            <th scope="col">最近登录</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, username, roles, state, lastSeenOn }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.user(id)}>{name}</a>
              </th>
              <td>
                <code>{username}</code>
              </td>
              <td>{roles.join("、")}</td>
              <td>
                <UserState state={state} />
              </td>
              <td>{lastSeenOn ?? <span className="t3">从未登录</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
