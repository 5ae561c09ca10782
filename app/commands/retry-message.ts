import { refuse } from "#app/domain/result.ts";
import { retryMessage as putBack } from "#db/outbox.ts";
import { accomplished, type Command } from "./command.ts";

type Input = { readonly id: number; readonly machineTime: number };

/** Sends a message that was not delivered once more, from the beginning; what was sent stays sent. */
export const retryMessage: Command<Input> = {
  name: "retry-message",
  action: "outbox.manage",
  subject: () => ({}),
  run({ writer }, { id, machineTime }) {
    if (!putBack(writer, id, machineTime)) return refuse("not-found");
    return accomplished(undefined, { subject: `outbox/${id}` });
  },
};
