import { z } from 'zod';

/** What a message is for: a call, or the beginning or end of listening to an event. */
const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { once: 0, event: 1 } as const;

const messageSchema = z.object({
  _messageType: z.literal(messageTypes.request),
  _actionName: z.string(),
  _actionType: z.int(),
  _conversationId: z.string(),
  _correlationId: z.int(),
  _data: z.unknown(),
});

const callSchema = z.looseObject({ DdaMethod: z.object({ DispatchId: z.int() }) });
const eventSchema = z.object({ eventDispId: z.int(), targetId: z.string() });

type Message = z.output<typeof messageSchema>;

/** What Excel answers to a call: the number of an error, or what it was called for. */
export type CallAnswer = number | readonly unknown[];

/** What Excel on the web does for office.js in one of its frames. */
export interface FrameHost {
  /** Everything that office.js asks while it starts. */
  readonly context: unknown;
  call(method: number, data: Readonly<Record<string, unknown>>): Promise<CallAnswer>;
  /** @returns the number of an error, or 0 */
  listen(event: number, target: string): Promise<number>;
  unlisten(event: number): Promise<number>;
}

/** The conversation of Excel on the web with office.js in one of its frames. */
export class WebFrame {
  readonly #listening = new Map<number, Message>();
  /** Where the page in the frame comes from. */
  #origin = '';

  constructor(
    readonly window: Window,
    private readonly host: FrameHost,
  ) {}

  /** Answers what the frame posted, where that is a message of office.js. */
  async hear(data: unknown, origin: string): Promise<void> {
    const message = messageOf(data);
    if (!message) return;
    this.#origin = origin;
    this.#post(message, await this.#answer(message), responseTypes.once);
  }

  /** Tells of an event, where office.js listens to it. */
  raise(event: number, details: unknown): void {
    const message = this.#listening.get(event);
    if (message) this.#post(message, details, responseTypes.event);
  }

  async #answer(message: Message): Promise<unknown> {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.host.context;
    if (message._actionName === 'executeMethod') return this.#call(message._data);
    if (message._actionType === actionTypes.invoke) return null;
    const event = eventSchema.safeParse(message._data).data;
    if (!event) return { Error: 0 };
    if (message._actionType === actionTypes.unregister) {
      this.#listening.delete(event.eventDispId);
      return { Error: await this.host.unlisten(event.eventDispId) };
    }
    const error = await this.host.listen(event.eventDispId, event.targetId);
    if (error === 0) this.#listening.set(event.eventDispId, message);
    return { Error: error };
  }

  async #call(data: unknown): Promise<unknown> {
    const { DdaMethod, ...parameters } = callSchema.parse(data);
    const answer = await this.host.call(DdaMethod.DispatchId, parameters);
    return typeof answer === 'number'
      ? { Version: 1, Error: answer }
      : { Version: 1, Error: 0, ArrayData: answer, Data: answer };
  }

  #post(message: Message, data: unknown, responseType: number): void {
    const answer = {
      _messageType: messageTypes.response,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: window.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.window.postMessage(JSON.stringify(answer), this.#origin);
  }
}

function messageOf(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  return messageSchema.safeParse(JSON.parse(data)).data ?? null;
}
