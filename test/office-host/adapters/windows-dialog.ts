import { ask, events, internalError, type PageExcel } from './page-link';
import { Registrations, safeArray, windowsContext, type Callback, type EventHandler } from './windows-view';

/** Puts on the page of a dialog what Excel for Windows gives it: messages both ways, and nothing of the workbook. */
export function installWindowsDialog(excel: PageExcel): void {
  const registrations = new Registrations([events.parentMessage]);
  const external = {
    GetContext: () => windowsContext(excel),
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: readonly unknown[], callback: Callback) =>
      queueMicrotask(() => callback(safeArray(internalError))),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      registrations.add(id, handler);
      queueMicrotask(() => callback(0));
    },
    MessageParent2: (params: string) => {
      void ask({ type: 'message-parent', params });
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  window.emulatedDialog = {
    hear: (content) =>
      registrations.raise(events.parentMessage, safeArray(0, content, window.location.origin)),
  };
}
