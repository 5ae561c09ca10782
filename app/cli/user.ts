/** `npm run user -- add|assign|disable|enable|reset-password|list …` */
import { text } from "node:stream/consumers";
import { createRuntime, installRuntime } from "#app/access/runtime.server.ts";
import { parseEnv } from "#app/env.server.ts";
import { answerUserCall } from "./answer-user-call.ts";
import { script } from "./script.ts";
import { parseUserCall } from "./user-call.ts";

await script(() => {
  const call = parseUserCall(process.argv.slice(2));
  installRuntime(createRuntime(parseEnv(process.env), false));
  return answerUserCall(call, () => text(process.stdin));
});
