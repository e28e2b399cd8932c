import {
  answerTo,
  ask,
  events,
  internalError,
  methods,
  refuseUnknownMembers,
  type PageExcel,
} from './page-link';
import { Registrations, safeArray, windowsContext, type Callback, type EventHandler } from './windows-view';

/**
 * Puts on a page what Excel for Windows gives its web view (`window.external`), before office.js runs there. The page's
 * address has to say that it is Excel for Windows.
 */
export function installWindowsExcel(excel: PageExcel): void {
  const registrations = new Registrations([events.richApi, events.command, events.dialog]);
  const external = {
    GetContext: () => windowsContext(excel),
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === methods.richApi) void answer(params, callback);
      else if (id === methods.commandDone) {
        void ask({ type: 'command-done', id: String(params[0]), status: Number(params[1]) });
        queueMicrotask(() => callback(safeArray(0)));
      } else queueMicrotask(() => callback(safeArray(internalError)));
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback) => {
      if (id === events.dialog) void openDialog(target, handler, callback);
      else {
        registrations.add(id, handler);
        queueMicrotask(() => callback(0));
      }
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      registrations.remove(id);
      if (id === events.dialog) void ask({ type: 'close-dialog' }).then(callback);
      else queueMicrotask(() => callback(0));
    },
    MessageChild2: (params: string) => {
      void ask({ type: 'message-child', params });
    },
  };
  /** To office.js a dialog is an event: who listens opens it. */
  const openDialog = async (details: string, handler: EventHandler, callback: Callback): Promise<void> => {
    const error = await ask({ type: 'open-dialog', details });
    if (error === 0) {
      registrations.remove(events.dialog);
      registrations.add(events.dialog, handler);
    }
    callback(error);
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  window.emulatedExcel = {
    tell: (entry) => registrations.raise(events.richApi, safeArray(safeArray(...entry))),
    press: (commandId, functionName, controlId) =>
      registrations.raise(
        events.command,
        safeArray(commandId, functionName, JSON.stringify({ source: { id: controlId } })),
      ),
    tellOfDialog: (what, content) =>
      registrations.raise(events.dialog, safeArray(what, content, window.location.origin)),
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
