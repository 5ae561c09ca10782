/** The HTTP server around the Remix app: security headers, compression, static files, orderly end. */
import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler, type Response } from "express";
import helmet from "helmet";

/** The production web application for a finished build. */
export function webApplication(build: ServerBuild): Express {
  const app = bareApplication();
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  app.all("*", remixHandler(build));
  return app;
}

/** What both the production and the development server put in front. */
export function bareApplication(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  app.use(withNonce, securityHeaders(), compression());
  return app;
}

export function remixHandler(build: ServerBuild | (() => Promise<ServerBuild>)): RequestHandler {
  return createRequestHandler({
    build,
    mode: process.env.NODE_ENV,
    getLoadContext: (_request, response) => ({ nonce: nonceOf(response) }),
  });
}

function nonceOf(response: Response): string {
  return String(response.locals.nonce);
}

const withNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

function securityHeaders(): RequestHandler {
  const development = process.env.NODE_ENV === "development";
  return helmet({
    strictTransportSecurity: false,
    // With no referrer at all browsers post forms with "Origin: null", which Remix takes for a foreign site.
    referrerPolicy: { policy: "same-origin" },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        "style-src": ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
        // Widths of bars are figures, and figures come as style attributes.
        "style-src-attr": ["'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'", ...(development ? ["ws:"] : [])],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
      },
    },
  });
}

/** Listens and resolves with the address people open. A port in use says so in one line. */
export async function listen(app: Express, host: string, port: number): Promise<{ server: Server; url: string }> {
  const server = app.listen(port, host);
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const address = server.address() as AddressInfo;
  return { server, url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}` };
}

/** Ends the process in order: no new requests, the running ones finish, then `close`. */
export function endInOrder(server: Server, close: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => {
        close();
        process.exit(0);
      });
      server.closeIdleConnections();
    });
  }
}
