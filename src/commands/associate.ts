import type { Language } from '../core/i18n/text';
import { languageInOffice } from '../taskpane/language-in-office';
import type { CommandName } from './excel';
import { openDialog } from './dialog/open-dialog';
import { DialogScreen } from './dialog/screen';
import { failurePage } from './failure-page';
import type { Page } from './page';

const names: readonly CommandName[] = ['check', 'fix', 'summary'];

let isOpen = false;

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

/** Runs the command in a window of its own. Excel allows one at a time, and that one is in front already. */
async function press(name: CommandName): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    const language = languageInOffice();
    const screen = new DialogScreen(await openDialog(), language, openPane);
    screen.show(await run(name, screen, language));
    await screen.closed;
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
