import type { Language } from '../core/i18n/text';
import { rules } from '../core/rules';
import { excelHost } from '../hosts/excel';
import { localTime, today } from '../taskpane/clock';
import { Pacer } from '../taskpane/model/pacer';
import { check } from './check';
import type { Command, Desk } from './desk';
import { fix } from './fix';
import type { Page } from './page';
import { runCommand } from './run-command';
import type { DialogScreen } from './dialog/screen';
import { summary } from './summary';

export type CommandName = 'check' | 'fix' | 'summary';

const commands: Readonly<Record<CommandName, Command>> = { check, fix, summary };

/** Runs a command on the workbook that is open in Excel. */
export function runInExcel(name: CommandName, screen: DialogScreen, language: Language): Promise<Page> {
  const desk: Desk = {
    // Writing summary sheets costs the undo stack in any case, so that merged areas may be read as they are.
    host: excelHost({ exactMerges: name === 'summary' }),
    rules,
    language,
    today: today(new Date()),
    now: () => localTime(new Date()),
    pause: new Pacer().pause,
    working: (what) => screen.working(what),
    ask: (question) => screen.ask(question),
  };
  return runCommand(commands[name], desk);
}
