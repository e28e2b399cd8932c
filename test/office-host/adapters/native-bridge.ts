import { z } from 'zod';
import type { Emulator } from '../emulator';
import { eventEntry } from '../events';

/** What office.js puts a function on, to be called with every message from Excel. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const message = z.object({
  id: z.int(),
  type: z.int(),
  flags: z.int().nullish(),
  message: z.object({ url: z.string(), body: z.unknown() }).nullish(),
});

/** By its type: a request, an answer, an event. */
const messageTypes = { request: 1, response: 2, event: 3 } as const;

/** Joins the part of office.js that asks to the emulator that answers, inside one process and without a page. */
export function nativeBridge(emulator: Emulator): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, type, flags, message: request } = message.parse(JSON.parse(text));
      if (type === messageTypes.request) void answer(id, request?.body, flags ?? 0);
    },
  };
  const send = (content: object): void => bridge.onMessageFromHost?.(JSON.stringify(content));
  const answer = async (id: number, request: unknown, flags: number): Promise<void> => {
    const body = await emulator.respond(request, flags);
    send({ id, type: messageTypes.response, message: { statusCode: 200, headers: {}, body } });
  };
  emulator.onEvent((event) => {
    const entries = [eventEntry(event)];
    queueMicrotask(() => send({ type: messageTypes.event, controlId: '', message: { entries } }));
  });
  return bridge;
}
