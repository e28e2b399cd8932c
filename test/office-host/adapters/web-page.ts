import { z } from 'zod';
import { answerTo, doneBinding, type PageExcel } from './page-link';

/** What office.js asks of Excel on the web, by number. */
const dispatch = { richApi: 93, richApiEvent: 33, commandEvent: 39, commandDone: 94 } as const;

const internalError = 5001;

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

const call = z.object({
  DdaMethod: z.object({ DispatchId: z.int() }),
  ArrayData: z.array(z.unknown()).optional(),
  Data: z.array(z.unknown()).optional(),
});

const registration = z.object({ eventDispId: z.int() });

type Message = z.output<typeof messageSchema>;

/** The page round an add-in in Excel on the web: it answers what the add-in's frame posts to it. */
export function installWebExcel(excel: PageExcel): void {
  new WebExcel(excel).start();
}

class WebExcel {
  #frame: { readonly window: Window; readonly origin: string } | null = null;
  readonly #registrations = new Map<number, Message>();

  constructor(private readonly excel: PageExcel) {}

  start(): void {
    window.addEventListener('message', ({ data, source, origin }: MessageEvent) => {
      const message = messageOf(data);
      if (!message || !(source && 'closed' in source)) return;
      this.#frame = { window: source, origin };
      void this.#answer(message);
    });
    window.emulatedExcel = {
      tell: (entry) => this.#raise(dispatch.richApiEvent, { ArrayData: [entry], Data: [entry] }),
      press: (functionName, controlId) =>
        this.#raise(dispatch.commandEvent, [
          'command-1',
          functionName,
          JSON.stringify({ source: { id: controlId } }),
        ]),
    };
  }

  async #answer(message: Message): Promise<void> {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.#post(message, this.#appContext());
    } else if (message._actionName === 'executeMethod') {
      this.#post(message, await this.#call(call.parse(message._data)));
    } else if (message._actionType === actionTypes.register) {
      const parsed = registration.safeParse(message._data);
      if (parsed.success) this.#registrations.set(parsed.data.eventDispId, message);
      this.#post(message, { Error: 0 });
    } else {
      this.#post(message, message._actionType === actionTypes.unregister ? { Error: 0 } : null);
    }
  }

  async #call({ DdaMethod: { DispatchId: id }, ArrayData, Data }: z.output<typeof call>): Promise<unknown> {
    if (id === dispatch.commandDone) {
      await window[doneBinding]?.();
      return { Version: 1, Error: 0 };
    }
    if (id !== dispatch.richApi) return { Version: 1, Error: internalError };
    const parts = ArrayData ?? Data ?? [];
    const body = await answerTo(String(parts[4]), Number(parts[6]));
    const answer = [200, [], body];
    return { Version: 1, Error: 0, ArrayData: answer, Data: answer };
  }

  #raise(id: number, details: unknown): void {
    const registered = this.#registrations.get(id);
    if (registered) this.#post(registered, details, responseTypes.event);
  }

  #post(message: Message, data: unknown, responseType: number = responseTypes.once): void {
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
    this.#frame?.window.postMessage(JSON.stringify(answer), this.#frame.origin);
  }

  /** Everything that office.js asks about the add-in and about Excel while it starts. */
  #appContext(): Readonly<Record<string, unknown>> {
    const { sets, locale } = this.excel;
    return {
      _id: 'addin',
      _appName: 16,
      _appVersion: '16',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://contoso.sharepoint.com/Plan.xlsx',
      _clientMode: 0,
      _settings: [],
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: '16.0.0.0',
      _initialDisplayMode: 2,
    };
  }
}

function messageOf(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  return messageSchema.safeParse(JSON.parse(data)).data ?? null;
}
