import { Icon } from "#app/components/icon.tsx";

/** The task as annex 1 prints it, folded. */
export function OfficialText({ no, leader, text, open }: { no: number; leader: string; text: string; open: boolean }) {
  return (
    <details className="off" open={open}>
      <summary>
        <Icon name="right" />
        任务原文
        <span className="t3">
          方案附件1 第 {no} 项 · 分管领导 {leader}
        </span>
      </summary>
      <p>{text}</p>
    </details>
  );
}
