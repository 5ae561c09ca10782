import { createContext, useContext, type ReactNode } from "react";

/** What stands on top of every printed page: hospital, day, 演示数据. */
export const PrintLine = createContext("");

type Props = {
  title: string;
  crumbs?: readonly { label: string; to?: string }[];
  sub?: ReactNode;
  children?: ReactNode;
};

/** Title of a page with its short facts; `children` are the actions on the right. */
export function PageHead({ title, crumbs = [], sub, children }: Props) {
  return (
    <div className="ph" data-print={useContext(PrintLine)}>
      <div>
        {crumbs.length > 0 && (
          <nav className="crumb" aria-label="位置">
            {crumbs.map(({ label, to }, index) => (
              <span key={label}>
                {index > 0 && " / "}
                {to ? <a href={to}>{label}</a> : label}
              </span>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
      </div>
      {sub && <div className="ph-meta sub">{sub}</div>}
      {children && <div className="act">{children}</div>}
    </div>
  );
}
