/** Opens the database and serves: the common part of `npm start` and `npm run demo`, both part of the build. */
import { createRuntime, issueSetupToken, installRuntime } from "#app/access/runtime.server.ts";
import { EnvError, parseEnv } from "#app/env.server.ts";
import { paths } from "#app/paths.ts";
import { startSchedule } from "#app/reminders/schedule.server.ts";
import { PlanFileError } from "#db/plan-files.server.ts";
import { endInOrder } from "./orderly-end.ts";
import { listen, webApplication } from "./web-server.ts";

/**
 * Starts the built app and prints where it is. What people can put right ends in a clear line, not in a stack.
 * @param prepare what has to be done before the environment is read, e.g. making the demonstration database
 */
export async function serve(title: string, prepare?: () => Promise<void>): Promise<void> {
  try {
    await prepare?.();
    const operatorSetProduction = process.env.NODE_ENV === "production";
    process.env.NODE_ENV ??= "production";
    const env = parseEnv(process.env);
    const runtime = createRuntime(env, operatorSetProduction);
    installRuntime(runtime);
    // Not before NODE_ENV is set: React would run in its slow development form.
    const build = await import("virtual:remix/server-build");
    const { server, url } = await listen(webApplication(build), env.HOST, env.PORT);
    const stopSchedule = startSchedule(runtime);
    endInOrder(server, async () => {
      await stopSchedule();
      runtime.db.$client.close();
    });
    const address = env.PUBLIC_URL ?? url;
    const token = issueSetupToken(runtime);
    const setup = token && `还没有账号。请用这个一次性链接创建第一个系统管理员：${address}${paths.setup(token)}`;
    // In one piece: whoever waits for the address finds the link beside it.
    console.log([`${title}：${address}`, ...(setup ? [setup] : [])].join("\n"));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof EnvError || error instanceof PlanFileError) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    return "端口已被占用，请用环境变量 PORT 换一个，例如 PORT=3001 npm start";
  return error;
}
