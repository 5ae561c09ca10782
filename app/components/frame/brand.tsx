import { paths } from "#app/paths.ts";

/** The mark alone. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="currentColor" />
      <path d="M8 9.2h7M8 14h12M8 18.8h9" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
      <path
        d="m17.2 9 1.6 1.6 3-3.2"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Brand({ hospital }: { hospital: string }) {
  return (
    <a className="brand" href={paths.workbench}>
      <Mark />
      <span>
        <b>{hospital}</b>
        <small>改善就医感受 提升患者体验（2023—2025年）</small>
      </span>
    </a>
  );
}
