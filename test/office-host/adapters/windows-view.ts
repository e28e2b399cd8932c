import type { PageExcel } from './page-link';

/** An array as Excel for Windows hands it over. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export type Callback = (answer: unknown) => void;
export type EventHandler = (id: number, details: SafeArray) => void;

export function safeArray(...items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

/** Who listens to what in a web view of Excel for Windows. */
export class Registrations {
  readonly #handlers = new Map<number, EventHandler[]>();

  /** @param known the numbers of all events that can be listened to there */
  constructor(private readonly known: readonly number[]) {}

  /** @throws where Excel, as far as it is emulated, raises no such event */
  add(id: number, handler: EventHandler): void {
    if (!this.known.includes(id)) throw new Error(`The emulated Excel raises no event ${id} here.`);
    this.#handlers.set(id, [...(this.#handlers.get(id) ?? []), handler]);
  }

  remove(id: number): void {
    this.#handlers.delete(id);
  }

  raise(id: number, details: SafeArray): void {
    for (const handler of this.#handlers.get(id) ?? []) handler(id, details);
  }
}

/** Everything that office.js asks about the add-in and about Excel while it starts. */
export function windowsContext({ sets, locale }: PageExcel): Readonly<Record<string, () => unknown>> {
  return {
    GetActivationMode: () => 1,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => locale,
    GetAppType: () => 1,
    GetAppUILocale: () => locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => 'correlation',
    GetDocUrl: () => 'C:\\Plan.xlsx',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetInitialDisplayMode: () => 2,
    GetInstanceId: () => 'instance',
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xf3f3f3,
      }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetSolutionRef: () => 'addin',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetTouchEnabled: () => false,
  };
}
