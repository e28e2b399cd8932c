import { answerTo, doneBinding, refuseUnknownMembers, type PageExcel } from './page-link';

/** What office.js asks of Excel for Windows, by number. */
const dispatch = { richApi: 93, richApiEvent: 33, commandEvent: 39, commandDone: 94 } as const;

/** What Excel answers to a question of the older API, none of which the emulator knows. */
const internalError = 5001;

type SafeArray = { toArray(): readonly unknown[] };
type Callback = (answer: unknown) => void;
type EventHandler = (id: number, details: SafeArray) => void;

/**
 * Puts on a page what Excel for Windows gives its web view (`window.external`), before office.js runs there. The page's
 * address has to end in {@link windowsQuery}.
 */
export function installWindowsExcel({ sets, locale }: PageExcel): void {
  const handlers = new Map<number, EventHandler[]>();
  const external = {
    GetContext: () => contextOf(sets, locale),
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === dispatch.richApi) void answer(params, callback);
      else if (id === dispatch.commandDone) {
        void window[doneBinding]?.();
        queueMicrotask(() => callback(safeArray(0)));
      } else queueMicrotask(() => callback(safeArray(internalError)));
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      queueMicrotask(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      queueMicrotask(() => callback(0));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  const raise = (id: number, details: SafeArray): void => {
    for (const handler of handlers.get(id) ?? []) handler(id, details);
  };
  window.emulatedExcel = {
    tell: (entry) => raise(dispatch.richApiEvent, safeArray(safeArray(...entry))),
    press: (functionName, controlId) =>
      raise(
        dispatch.commandEvent,
        safeArray('command-1', functionName, JSON.stringify({ source: { id: controlId } })),
      ),
  };
  refuseUnknownMembers();
}

/** `[customData, method, path, headers, body, permission, flags, …]` in, `[status, headers, body]` out. */
async function answer(params: readonly unknown[], callback: Callback): Promise<void> {
  const [message] = params;
  const parts: readonly unknown[] = Array.isArray(message) ? message : [];
  const body = await answerTo(String(parts[4]), Number(parts[6]));
  callback(safeArray(0, [200, [], body]));
}

function safeArray(...items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

/** Everything that office.js asks about the add-in and about Excel while it starts. */
function contextOf(sets: PageExcel['sets'], locale: string): Readonly<Record<string, () => unknown>> {
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
