import { createContext, runInContext, Script, type Context } from 'node:vm';
import type { Book } from './book/book';
import { Meter } from './meter';
import { Realm, type Service } from './realm';
import {
  CacheService,
  Charts,
  LockService,
  PropertiesService,
  Session,
  Utilities,
} from './services/document';
import { HtmlService, Screen } from './services/interface';
import { SpreadsheetApp } from './services/spreadsheet';

/** A page may wait for so many calls at once, and for so many bytes of an answer. */
const mostAtOnce = 10;
const mostBytes = 50 * 1024 * 1024;

/** Takes away what nobody promises in Apps Script. A library looks at a part of `Intl` when it loads, and uses none. */
const poorer = `
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
  globalThis.Intl = { DateTimeFormat: function () { throw new Error('Intl is not promised.'); } };
`;

export interface AppsScriptOptions {
  /** Every call runs in a world of its own, as in the real service; else they share one, which is faster. */
  readonly isFresh?: boolean;
  /** The pages of the program, by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A program in Apps Script over a spreadsheet: the bundle as it is deployed, in a world that has nothing else. */
export class AppsScript {
  readonly meter = new Meter();
  /** Who runs the program. */
  user = 'me';
  /** The most bytes that a call has given so far. */
  largestAnswer = 0;
  readonly screen: Screen;
  readonly #script: Script;
  readonly #isFresh: boolean;
  #known: { context: Context; realm: Realm } | null = null;
  #running = 0;

  constructor(
    bundle: string,
    readonly book: Book,
    { isFresh = false, files = {} }: AppsScriptOptions = {},
  ) {
    this.#script = new Script(bundle, { filename: 'server.js' });
    this.#isFresh = isFresh;
    this.screen = new Screen(files);
  }

  /** As `google.script.run` does it, for a function that takes and gives a text. */
  readonly call = async (name: string, argument: string): Promise<string> => {
    if (++this.#running > mostAtOnce) {
      this.#running--;
      throw new Error('Too many simultaneous invocations: google.script.run');
    }
    try {
      await new Promise((resolve) => setImmediate(resolve));
      const answer = this.run(name, argument);
      if (typeof answer !== 'string') throw new Error(`${name} gave something else than a text.`);
      const bytes = Buffer.byteLength(answer);
      this.largestAnswer = Math.max(this.largestAnswer, bytes);
      if (bytes > mostBytes) throw new Error('The response is too large.');
      return answer;
    } finally {
      this.#running--;
    }
  };

  /** Runs a function of the bundle, as a page, a menu or a trigger would. */
  run(name: string, argument: unknown): unknown {
    this.meter.startRun();
    const { context, realm } = this.#world();
    const target: unknown = runInContext(`typeof ${name} === 'function' ? ${name} : null`, context);
    if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
    const answer: unknown = Reflect.apply(target, null, [argument]);
    if (realm.violations.length > 0) throw new Error(realm.violations.join('; '));
    if (this.meter.isEnded) throw new Error('Exceeded maximum execution time');
    return answer;
  }

  /** Somebody edits cells: the service runs the trigger that the program has for it. */
  edit(sheet: string, change: () => void): void {
    change();
    const { realm } = this.#world();
    const found = new SpreadsheetApp({ book: this.book, meter: this.meter, screen: this.screen })
      .getActiveSpreadsheet()
      .getSheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    this.run('onEdit', { range: realm.hand(found.getRange(1, 1)) });
  }

  #world(): { context: Context; realm: Realm } {
    if (this.#known && !this.#isFresh) return this.#known;
    const context = createContext({});
    runInContext(poorer, context);
    const realm = new Realm(context, this.meter);
    const world = { book: this.book, meter: this.meter, screen: this.screen };
    const services: Readonly<Record<string, Service>> = {
      SpreadsheetApp: new SpreadsheetApp(world),
      PropertiesService: new PropertiesService(world),
      LockService: new LockService(world),
      CacheService: new CacheService(world),
      Utilities: new Utilities(),
      Session: new Session(() => this.user, this.screen),
      HtmlService: new HtmlService(this.screen),
      Charts: new Charts(),
    };
    for (const [name, service] of Object.entries(services)) {
      Object.defineProperty(context, name, { value: realm.hand(service) });
    }
    const now = () => this.meter.now;
    Object.defineProperty(runInContext('Date', context), 'now', { value: now });
    this.#script.runInContext(context);
    this.#known = { context, realm };
    return this.#known;
  }
}
