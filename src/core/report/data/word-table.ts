import type { Plan } from '../../plan/types';
import { formatStatus } from '../../values/status/parse-status';
import type { StatusCode } from '../../values/status/types';
import { cellsIn, Source, sourceOf } from './sources';

/** `MATCH` gives up on a text of more than 255 characters; a status word is far shorter. */
const longestKey = 120;

/** The words by which the data sheet understands a status: those of this plan as they stand there, then all that are known. */
export function statusTable(plan: Plan): { readonly word: string; readonly code: StatusCode }[] {
  const table = new Map<string, { word: string; code: StatusCode }>();
  const add = (word: string, code: StatusCode): void => {
    const key = word.toLowerCase();
    if (word !== '' && word.length <= longestKey && !table.has(key)) table.set(key, { word, code });
  };
  for (const task of plan.tasks) {
    if (!task.status || task.status.column.tick) continue;
    const content = sourceOf(plan, task, task.status).contentRead;
    if (typeof content === 'string') add(content, task.status.value.code);
  }
  for (const { word, code } of plan.catalog.statuses.words) add(word, code);
  return [...table.values()].filter(({ code }) => code !== 'unknown');
}

/** The formula that finds a status word in the table, whatever signs the word holds. */
export function lookUp(text: string, words: string, meanings: string, otherwise: string): string {
  const escaped = ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, text);
  return `IFERROR(INDEX(${meanings},MATCH(LEFT(${escaped},${longestKey}),${words},0)),${otherwise})`;
}

/** What a grid of ticks says of a task, in the words of the table. */
export function ticked(
  plan: Plan,
  task: Plan['tasks'][number],
): { readonly formula: string; readonly value: string } {
  const columns = plan.columns.filter(({ role, tick }) => role === 'status' && tick && 'status' in tick);
  const codes = [...new Set(columns.map(({ tick }) => (tick && 'status' in tick ? tick.status : 'unknown')))];
  const parts = codes.flatMap((code) => {
    const cells = columns
      .filter(({ tick }) => tick && 'status' in tick && tick.status === code)
      .flatMap((column) => cellsIn(plan, task, column));
    const content = `TRIM(${new Source(plan, cells).references.join('&')})`;
    // The marks that leave a cell of a grid without a tick.
    const empty = ['', '-', '–', '—', '0'].map((mark) => `${content}="${mark}"`).join(',');
    const word = formatStatus(code);
    return word === '' ? [] : [`IF(OR(${empty}),"","; ${word}")`];
  });
  return { formula: `MID(${parts.join('&')},3,200)`, value: task.status?.value.text ?? '' };
}
