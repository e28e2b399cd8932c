import { z } from 'zod';
import { answerTo, ask, dialogEvents, events, internalError, methods, type PageExcel } from './page-link';
import { webContext } from './web-context';
import { DialogBox } from './web-dialog-box';
import { WebFrame, type CallAnswer, type FrameHost } from './web-frame';

const richApiCall = z.object({ ArrayData: z.array(z.unknown()) });
const commandDone = z.object({ 0: z.string(), 1: z.int() });
const toDialog = z.object({ messageContent: z.string() });
const toParent = z.object({ messageToParent: z.string() });

/** The page round an add-in in Excel on the web: it answers what the frames of the add-in post to it. */
export function installWebExcel(excel: PageExcel): void {
  const web = new WebExcel(excel);
  window.addEventListener('message', ({ data, source, origin }: MessageEvent) => {
    if (source && 'closed' in source) void web.frameOf(source).hear(data, origin);
  });
  window.emulatedExcel = {
    tell: (entry) => web.raise(events.richApi, { ArrayData: [entry], Data: [entry] }),
    press: (commandId, functionName, controlId) =>
      web.raise(events.command, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]),
  };
}

class WebExcel {
  #addin: WebFrame | null = null;
  #dialog: { readonly box: DialogBox; readonly frame: WebFrame } | null = null;

  constructor(private readonly excel: PageExcel) {}

  frameOf(source: Window): WebFrame {
    if (this.#dialog?.frame.window === source) return this.#dialog.frame;
    this.#addin ??= new WebFrame(source, this.#addinHost());
    return this.#addin;
  }

  /** Tells the add-in of an event. */
  raise(event: number, details: unknown): void {
    this.#addin?.raise(event, details);
  }

  #addinHost(): FrameHost {
    return {
      context: webContext(this.excel, 'addin'),
      call: (method, data) => this.#callOfAddin(method, data),
      listen: async (event, target) => {
        if (event !== events.dialog) return isAddinEvent(event) ? 0 : internalError;
        const error = await ask({ type: 'open-dialog', details: target });
        if (error === 0) this.#show(target);
        return error;
      },
      unlisten: (event) => {
        if (event === events.dialog) this.#remove();
        return Promise.resolve(0);
      },
    };
  }

  async #callOfAddin(method: number, data: unknown): Promise<CallAnswer> {
    switch (method) {
      case methods.richApi: {
        const parts = richApiCall.parse(data).ArrayData;
        return [200, [], await answerTo(String(parts[4]), Number(parts[6]))];
      }
      case methods.commandDone: {
        const { 0: id, 1: status } = commandDone.parse(data);
        return ask({ type: 'command-done', id, status });
      }
      case methods.messageChild: {
        const { messageContent } = toDialog.parse(data);
        const messageOrigin = this.#dialog?.box.origin ?? '';
        this.#dialog?.frame.raise(events.parentMessage, { messageType: 0, messageContent, messageOrigin });
        return 0;
      }
      default:
        return internalError;
    }
  }

  #show(target: string): void {
    const box = new DialogBox(target, this.excel.locale, () => {
      this.#tellOfDialog(dialogEvents.closed, '');
      this.#remove();
    });
    this.#dialog = { box, frame: new WebFrame(box.window, this.#dialogHost()) };
  }

  #remove(): void {
    this.#dialog?.box.remove();
    this.#dialog = null;
  }

  #tellOfDialog(messageType: number, messageContent: string): void {
    const messageOrigin = this.#dialog?.box.origin ?? '';
    this.raise(events.dialog, { messageType, messageContent, messageOrigin });
  }

  /** A dialog has messages both ways, and nothing of the workbook. */
  #dialogHost(): FrameHost {
    return {
      context: webContext(this.excel, 'dialog'),
      call: (method, data) => {
        if (method !== methods.messageParent) return Promise.resolve(internalError);
        this.#tellOfDialog(dialogEvents.message, toParent.parse(data).messageToParent);
        return Promise.resolve(0);
      },
      // office.js listens to commands and to the workbook there too; nobody tells it of either.
      listen: (event) =>
        Promise.resolve(event === events.parentMessage || isAddinEvent(event) ? 0 : internalError),
      unlisten: () => Promise.resolve(0),
    };
  }
}

function isAddinEvent(event: number): boolean {
  return event === events.richApi || event === events.command;
}
