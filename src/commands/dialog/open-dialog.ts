import type { DialogPort } from './screen';

/** What Office says where a person has closed the window; all else is a window that could not show its page. */
const closedByPerson = 12_006;

/** In percent of the screen. */
const size = { height: 70, width: 45 };

/**
 * Opens the window of a command beside the page that runs it.
 *
 * @throws where Office opens none
 */
export async function openDialog(): Promise<DialogPort> {
  const dialog = await new Promise<Office.Dialog>((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      new URL('dialog.html', document.baseURI).href,
      // In a browser a frame over the sheet: a window of its own would be taken for an advertisement and blocked.
      { ...size, displayInIframe: true },
      ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new Error(error.message));
      },
    );
  });
  return {
    send: (message) => dialog.messageChild(message),
    close: () => dialog.close(),
    onMessage: (listener) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if ('message' in event) listener(event.message);
      });
    },
    onEnd: (listener) => {
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        listener('error' in event && event.error === closedByPerson ? 'closed' : 'failed');
      });
    },
  };
}
