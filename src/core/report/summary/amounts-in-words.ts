import { writeAmountInWords } from '../../text/amount-in-words';
import { quoted } from '../references';
import { computed, constant, type Content } from '../sheet-builder';
import { styles } from '../styles';
import { titleColumn } from './columns';
import type { Summary } from './figure-table';
import { lineHeight, linesOf, widthOf } from '../measures';
import { tallyOfAll } from './tally';
import { texts } from './texts';

/** More digits have no name. */
const tooLarge = 1e15;

/** The words of the plan above the words of what its tasks add up to. */
export function writeAmountsInWords(summary: Summary): void {
  const { input, layout, builder, columns } = summary;
  const { plan, rollup, language } = input;
  if (plan.words.length === 0) return;
  const room = widthOf(columns.specs.slice(titleColumn));
  const line = (label: string, content: Content): void => {
    const lines = linesOf(String(content.value), room);
    const row = builder.line(content, { left: titleColumn + 1, height: lines * lineHeight + 3 });
    builder.beside(row, [constant(label, { ...styles.note, align: 'right' })], titleColumn);
  };
  for (const { text } of plan.words) {
    line(texts.wordsStated[language], constant(text.replace(/\s+/g, ' ').trim(), styles.wrapped));
  }
  const { budget } = rollup.total;
  if (Math.abs(budget) >= tooLarge) return;
  const words = writeAmountInWords(budget);
  const total = tallyOfAll(layout).sum('budget');
  const unchanged = `IF(${total}=${budget / 1_000_000},${quoted(words)},${quoted(texts.wordsOutdated[language])})`;
  line(texts.wordsComputed[language], computed(unchanged, words, styles.wrapped));
}
