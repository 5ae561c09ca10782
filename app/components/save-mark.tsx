import { Icon } from "./icon.tsx";

export type SaveState =
  | { kind: "untouched" }
  | { kind: "typing" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; why: string };

/** Whether what one typed is safe. */
export function SaveMark({ state }: { state: SaveState }) {
  switch (state.kind) {
    case "untouched":
      return null;
    case "typing":
      return <span className="save">有改动，稍后自动保存</span>;
    case "saving":
      return (
        <span className="save">
          <span className="spin" />
          正在保存
        </span>
      );
    case "saved":
      return (
        <span className="save ok">
          <Icon name="check" />
          {state.at} 已自动保存
        </span>
      );
    case "failed":
      return (
        <span className="save fail" role="alert">
          <Icon name="alarm" />
          {state.why}
        </span>
      );
  }
}
