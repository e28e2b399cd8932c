import { civilDate } from '../core/values/civil-date';
import type { Language } from '../core/i18n/text';
import { rules } from '../core/rules';
import { excelHost } from '../hosts/excel';
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
    working: (what) => screen.working(what),
    ask: (question) => screen.ask(question),
  };
  return runCommand(commands[name], desk);
}

function today(now: Date): Desk['today'] {
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The clock of this computer is wrong.');
  return date;
}

/** `2023-12-31T15:04:05` on the clock of the person. */
function localTime(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${today(now)}T${time.join(':')}`;
}
