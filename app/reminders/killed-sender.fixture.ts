/**
 * A sender in a process of its own, to be killed: one round of the outbox. The arguments are the database file, the
 * webhook, and by how many milliseconds its clock is ahead, so that a test need not wait out a lease.
 */
import { createRuntime, installRuntime } from "#app/access/runtime.server.ts";
import { parseEnv } from "#app/env.server.ts";
import { deliverDue } from "./deliver.server.ts";

const [file, url, ahead] = process.argv.slice(2);
const variables = { DATABASE_FILE: file, WEBHOOK_URL: url, WEBHOOK_SECRET: "a secret of the hospital" };
const runtime = createRuntime(parseEnv({ ...variables, LOG_LEVEL: "silent" }), false);
const machineTime = () => runtime.clock.machineTime() + Number(ahead);
installRuntime({ ...runtime, clock: { ...runtime.clock, machineTime } });
await deliverDue(runtime.env, machineTime);
