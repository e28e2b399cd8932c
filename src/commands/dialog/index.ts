import type { ToDialog } from './protocol';
import { DialogView } from './view';

/** The page of the dialog: it shows what the command sends, and sends back what a person answers. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (!root) return;
  const view = new DialogView(root, (reply) => Office.context.ui.messageParent(reply));
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => view.take(JSON.parse(message) as ToDialog),
    () => Office.context.ui.messageParent('ready'),
  );
}

void start();
