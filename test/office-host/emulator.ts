import type { AddinRuntime } from './addin-runtime';
import type { Book } from './book/book';
import { eventsOf, type HostEvent } from './events';
import { Faults } from './faults';
import { newObject, workbook } from './members';
import { runBatch } from './protocol/batch';
import { memberSets } from './member-sets';
import { HostError, httpStatus } from './protocol/error';
import { actionTypes, requestFlags, requestSchema, type Request, type Response } from './protocol/message';
import { References } from './protocol/references';
import { requirementSets, type IsSetSupported } from './requirement-sets';

/** One request of office.js as it was seen. */
export interface Exchange {
  /** In bytes of UTF-8. */
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** The code of the error that was answered; `null` where all went well. */
  readonly error: string | null;
  /** Sent by office.js itself, to let go of references or to say that it is there: no sync of the program under test. */
  readonly isOwnAccord: boolean;
}

/** What Excel on the web takes in one request, and gives in one answer. */
export const webPayloadBytes = 5 * 1024 * 1024;

export interface EmulatorOptions {
  /** The most that a request or an answer may hold. */
  readonly payloadBytes?: number;
  /** The newest ExcelApi that this Excel knows. */
  readonly excelApi?: string;
}

/** Excel behind office.js: a workbook, and the answers to what the library asks of it. */
export class Emulator {
  readonly exchanges: Exchange[] = [];
  readonly references = new References();
  readonly faults = new Faults();
  readonly addin: AddinRuntime = { isPaneShown: false };
  /** The newest ExcelApi that this Excel knows. */
  readonly excelApi: string;

  readonly #payloadBytes: number;
  readonly #isSetSupported: IsSetSupported;

  constructor(
    readonly book: Book,
    { payloadBytes = Infinity, excelApi = '1.14' }: EmulatorOptions = {},
  ) {
    this.excelApi = excelApi;
    this.#payloadBytes = payloadBytes;
    this.#isSetSupported = requirementSets(excelApi);
  }

  /** Calls back with every event that the program asked to be told of. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.book.onChange((change) => {
      for (const event of eventsOf(change)) listener(event);
    });
  }

  /** How often the program under test waited for Excel. */
  get syncs(): number {
    return this.exchanges.filter(({ isOwnAccord }) => !isOwnAccord).length;
  }

  /** What went to Excel and came back, in bytes of UTF-8. */
  get bytes(): number {
    return this.exchanges.reduce((sum, { sent, received }) => sum + sent + received, 0);
  }

  /** Answers one request, given as the JSON that office.js sent. */
  async respond(body: unknown, flags: number): Promise<Response> {
    const request = requestSchema.parse(body);
    const isOwnAccord = isSentByLibrary(request);
    const sent = sizeOf(body);
    if (!isOwnAccord) await this.faults.beforeRequest(this.book);
    const answer = isOwnAccord ? this.#run(request) : await this.#answer(request, flags, sent);
    const received = sizeOf(answer);
    const response = received > this.#payloadBytes ? tooLarge('Response') : answer;
    this.exchanges.push({
      sent,
      received,
      actions: request.Actions.length,
      error: 'Error' in response ? response.Error.Code : null,
      isOwnAccord,
    });
    return response;
  }

  async #answer(request: Request, flags: number, sent: number): Promise<Response> {
    if (sent > this.#payloadBytes) return tooLarge('Request');
    if (this.book.typing.isTyping) {
      if ((flags & requestFlags.delayForCellEdit) === 0) return refusal(cellEditMode());
      await this.book.typing.end;
    }
    return this.#run(request);
  }

  #run(request: Request): Response {
    return runBatch(
      request,
      { workbook: workbook(this.book), create: (typeName) => newObject(this.addin, typeName) },
      this.references,
      (member) => {
        this.faults.check(member);
        this.#checkAge(member);
      },
    );
  }

  /** @throws HostError where a member came with a later ExcelApi than this Excel's */
  #checkAge(member: string): void {
    const version = memberSets().get(member);
    if (version === undefined || this.#isSetSupported('ExcelApi', version)) return;
    throw new HostError('ApiNotFound', `${member} came with ExcelApi ${version}.`);
  }
}

const libraryCalls = ['_RemoveReference', 'NotifyActionHandlerReady'];

function isSentByLibrary({ Actions }: Request): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => libraryCalls.includes(Name ?? ''));
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function cellEditMode(): HostError {
  return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
}

function tooLarge(direction: 'Request' | 'Response'): Response {
  const code = `${direction}PayloadSizeLimitExceeded`;
  return refusal(new HostError(code, `The ${direction.toLowerCase()} payload size has exceeded the limit.`));
}

function refusal({ code, message }: HostError): Response {
  return {
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatus(code) },
    ProcessedResults: { Results: [] },
  };
}
