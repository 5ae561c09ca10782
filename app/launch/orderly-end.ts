/** How the server ends: asked by a signal, or because what started it is gone. */
import type { Server } from "node:http";

const LOOK_EVERY = 1000;

/** Ends the process in order: no new requests, the running ones finish, then `close`. */
export function endInOrder(server: Server, close: () => void | Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    server.close(() => {
      void Promise.resolve(close()).then(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // npm puts a shell in between, which dies of the signal without passing it on.
  if (process.env.npm_lifecycle_event !== undefined) whenParentIsGone(end);
}

/** Calls `act` once, a moment after the process has been left by the one that started it. */
export function whenParentIsGone(act: () => void, parentId: () => number = () => process.ppid): void {
  const parent = parentId();
  const looking = setInterval(() => {
    if (parentId() === parent) return;
    clearInterval(looking);
    act();
  }, LOOK_EVERY);
  looking.unref();
}
