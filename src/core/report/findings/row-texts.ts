import type { Plan } from '../../plan/types';
import { oneLine } from '../../text/spaces';

const longest = 80;

/** What each row of the plan is about, in short: the text of its task, or the title of its section. */
export function rowTexts({ sections, tasks }: Plan): ReadonlyMap<number, string> {
  const texts = new Map(sections.map(({ row, title }) => [row, shortened(title)]));
  for (const { rows, fields } of tasks) {
    const text = shortened(fields.task?.text ?? '');
    for (const row of rows) texts.set(row, text);
  }
  return texts;
}

/** On one line, cut between two words. */
function shortened(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, space > 0 ? space : longest - 1)}…`;
}
