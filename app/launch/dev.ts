/** `npm run dev`: the app from its sources, with Vite, on the same database as `npm start`. */
import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { createRuntime, issueSetupToken, installRuntime } from "#app/access/runtime.server.ts";
import { parseEnv } from "#app/env.server.ts";
import { paths } from "#app/paths.ts";
import { bareApplication, listen, remixHandler } from "./web-server.ts";

process.env.NODE_ENV = "development";
const env = parseEnv(process.env);
const runtime = createRuntime(env, false);
installRuntime(runtime);
const vite = await createServer({ server: { middlewareMode: true } });
const app = bareApplication();
app.use(vite.middlewares);
app.all(
  "*",
  remixHandler(async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild),
);
const { url } = await listen(app, env.HOST, env.PORT);
console.log(`开发服务器：${url}`);
const token = issueSetupToken(runtime);
if (token) console.log(`创建第一个系统管理员：${url}${paths.setup(token)}`);
