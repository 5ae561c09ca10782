import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import { ErrorPage } from "./components/error-page.tsx";
import { NonceContext } from "./components/nonce.ts";
import { hydrates } from "./components/page-handle.ts";
import styles from "./styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "绍兴市中医院就医体验行动台账" }];

/** Pages are plain HTML; only those whose handle asks for it get scripts. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const hydrated = useMatches().some(({ handle }) => hydrates(handle));
  return (
    <html lang="zh-CN" data-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {hydrated && <ScrollRestoration nonce={nonce} />}
        {hydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <main id="main">
      <ErrorPage error={useRouteError()} />
    </main>
  );
}
