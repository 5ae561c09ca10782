import { Icon } from "#app/components/icon.tsx";
import type { Channel, DeliveryState } from "#app/domain/delivery.ts";
import { shortInstant, type CalendarDate, type Instant } from "#app/domain/calendar-date.ts";
import { CHANNEL_WORDS, DELIVERY_WORDS } from "#app/wording/delivery.ts";
import { CopyGap } from "#app/components/copied.tsx";

export type OutboxRow = {
  id: number;
  name: string;
  channel: Channel;
  recipient: string;
  title: string;
  state: DeliveryState;
  attempts: number;
  lastError: string | null;
  createdAt: Instant;
  sentAt: Instant | null;
};

const STATE_ICONS = { pending: "clock", sent: "check", failed: "alarm" } as const;

/** The messages, with the server's answer where one did not arrive. */
export function OutboxTable({ rows, today }: { rows: readonly OutboxRow[]; today: CalendarDate }) {
  return (
    <div className="tw">
      <table className="tbl compact">
        <thead>
          <tr>
            <th>状态</th>
            <th>给谁</th>
            <th className="ph-hide">渠道</th>
            <th className="ph-hide">内容</th>
            <th>对方的应答</th>
            <th className="num">次数</th>
            <th className="num">下一步</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nw">
                <span className={row.state === "failed" ? "bad" : undefined}>
                  <Icon name={STATE_ICONS[row.state]} size="s" /> {DELIVERY_WORDS[row.state]}
                </span>
                <div className="t3 f12">
                  <CopyGap />
                  {shortInstant(row.sentAt ?? row.createdAt, today)}
                </div>
              </td>
              <td>
                {row.name}
                <div className="t3 f12">
                  <CopyGap />
                  {row.recipient}
                </div>
                <div className="only-ph t3 f12">{CHANNEL_WORDS[row.channel]}</div>
              </td>
              <td className="ph-hide nw">{CHANNEL_WORDS[row.channel]}</td>
              <td className="ph-hide">{row.title}</td>
              <td>{row.lastError ?? <span className="t3">—</span>}</td>
              <td className="num">{row.attempts}</td>
              <td className="num nw">
                {row.state !== "sent" && row.lastError !== null && (
                  <form method="post">
                    <button
                      className="btn btn-s"
                      type="submit"
                      name="id"
                      value={row.id}
                      aria-label={`重试：${row.name} ${CHANNEL_WORDS[row.channel]}`}
                    >
                      重试
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
