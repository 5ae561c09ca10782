/** The HTTP server around the Remix app: security headers, compression, static files, orderly end. */
import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from "express";
import helmet from "helmet";

/** The production web application for a finished build. */
export function webApplication(build: ServerBuild): Express {
  const app = bareApplication();
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  app.all("*", remixHandler(build));
  app.use(answerError);
  return app;
}

/** What both the production and the development server put in front. */
export function bareApplication(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  // Quick rather than small: pages cross the hospital's own network, and packing tighter costs a millisecond each.
  app.use(onlyKnownMethods, onlyOwnForms, discardUnread, withNonce, securityHeaders(), compression({ level: 2 }));
  return app;
}

/** Addresses and host names that are none are the visitor's; anything else is a bug and goes to the log. */
export const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const isAddress =
    error instanceof URIError || (error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL");
  if (!isAddress) console.error(error);
  response
    .status(isAddress ? 400 : 500)
    .type("text")
    .send(isAddress ? "地址有误。" : "出错了，请稍后再试。");
};

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

const KNOWN_METHODS = ["GET", "HEAD", "POST"];

/** Remix would run an action for PUT, PATCH and DELETE as well, and answer 500 to TRACE. */
const onlyKnownMethods: RequestHandler = ({ method }, response, next) => {
  if (KNOWN_METHODS.includes(method)) next();
  else response.status(405).set("Allow", KNOWN_METHODS.join(", ")).end();
};

/**
 * Forms come from our own pages: over plain http another port of the same machine would get the cookie too. Programs
 * send no Origin. Remix checks the same, later, on routes with a page only, and answers 500.
 */
const onlyOwnForms: RequestHandler = (request, response, next) => {
  const origin = request.get("Origin");
  const host = request.get("X-Forwarded-Host") ?? request.get("Host");
  if (request.method !== "POST" || origin === undefined || (URL.canParse(origin) && new URL(origin).host === host))
    next();
  else response.status(403).type("text").send("只能从本系统的页面提交。反向代理应原样转发 Host。");
};

/** A form answered before it was read, such as a stranger's, must not stand before the next request of its connection. */
const discardUnread: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (!request.complete) request.removeAllListeners("data").resume();
  });
  next();
};

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
  const server = createServer(app).listen(port, host);
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const address = server.address() as AddressInfo;
  return { server, url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}` };
}
