import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import { sumOf } from '../../rollup/task-budget';
import { texts as summaryTexts } from '../summary/texts';
import type { Collection, Coverage } from './collection';
import { texts } from './texts';

/** Says of every plan that was given more than once that it was. */
export function twinNotes({ twins, language }: Collection): string[] {
  return twins.map(({ file, earlier, same }) =>
    formatMessage(same ? texts.sameFile : texts.similarFile, { file, earlier }, language),
  );
}

/** What the figures mean and which of them some plan cannot give. */
export function figureNotes(collection: Collection): string[] {
  const { covers, language, entries } = collection;
  const notes: string[] = [];
  const say = (text: Text, data: Record<string, string | number> = {}): void => {
    notes.push(formatMessage(text, data, language));
  };
  const sayMissing = (key: keyof Coverage, text: Text): void => {
    const files = entries.filter((entry) => !entry.covers[key]).map(({ label }) => label);
    if (files.length > 0) say(text, { files: files.join(', ') });
  };
  if (covers.tracked) {
    say(summaryTexts.sharesNote);
    sayMissing('tracked', texts.someUntracked);
  } else say(covers.deadline ? texts.untracked : texts.noStatuses);
  if (covers.budget) {
    sayMissing('budget', texts.someWithoutBudget);
    if (entries.some(({ rollup }) => rollup.total.unquantified > 0)) say(texts.unclearBudget);
  } else say(texts.noBudget);
  if (covers.spent) sayMissing('spent', texts.someWithoutSpent);
  const unclear = unclearSpent(collection);
  if (unclear > 0) say(texts.unclearSpent, { count: unclear });
  return notes;
}

function unclearSpent({ entries }: Collection): number {
  const cells = entries.flatMap(({ plan }) => plan.tasks.flatMap(({ spent }) => spent ?? []));
  return sumOf(cells).unclear.length;
}
