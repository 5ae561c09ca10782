import { paths } from "#app/paths.ts";

type Props = {
  /** Empty: no mail is sent. */
  address: string;
  declined: boolean;
};

/** Where reminders are mailed, and the way to change it. */
export function MailContactCard({ address, declined }: Props) {
  const early = declined ? "截止前的提醒不发邮件，逾期的照发" : "截止前和逾期的提醒都发邮件";
  return (
    <section className="card narrow-card">
      <header>
        <h2>提醒邮件</h2>
      </header>
      <div className="cb">
        <p>{address === "" ? "没有登记邮箱，提醒只进系统里的“消息”。" : `${address}：${early}。`}</p>
        <a className="btn" href={paths.mailContact}>
          {address === "" ? "登记邮箱" : "修改"}
        </a>
      </div>
    </section>
  );
}
