import type { Language } from '../core/i18n/text';
import { languageInOffice } from '../taskpane/language-in-office';
import type { CommandName } from './excel';
import { openDialog } from './dialog/open-dialog';
import { DialogScreen } from './dialog/screen';
import { failurePage } from './failure-page';
import type { Page } from './page';

const names: readonly CommandName[] = ['check', 'fix', 'summary'];

/** Excel allows one window at a time, and that one is in front already. */
let isOpen = false;
/** The last command, which goes on where its window is closed; two at once would get in each other's way. */
let last: Promise<unknown> = Promise.resolve();

/** Tells Excel which code answers which button of the ribbon. The code itself is loaded when a button is pressed. */
export function associateCommands(): void {
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(name).catch(openPane);
      // The button is free again at once: the shared runtime goes on, and the window says how the command is doing.
      event.completed();
    });
  }
}

/** Runs the command in a window of its own, once the command before has ended. */
async function press(name: CommandName): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    const language = languageInOffice();
    const screen = new DialogScreen(await openDialog(), language, openPane);
    const shown = last.then(async () => screen.show(await run(name, screen, language)));
    last = shown.catch(() => undefined);
    await Promise.race([screen.closed, shown.then(() => screen.closed)]);
  } finally {
    isOpen = false;
  }
}

async function run(name: CommandName, screen: DialogScreen, language: Language): Promise<Page> {
  try {
    const { runInExcel } = await import('./excel');
    return await runInExcel(name, screen, language);
  } catch (error) {
    return failurePage(error, language);
  }
}

/** Where no window can be opened, the pane does the same. */
function openPane(): void {
  void Office.addin.showAsTaskpane();
}
