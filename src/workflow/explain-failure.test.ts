import { expect, it } from 'vitest';
import { at } from '../../test/support/grid';
import { formatMessage } from '../core/i18n/message';
import { ApplyFailed } from './apply';
import { UnusableTable } from './errors';
import { explainFailure } from './explain-failure';

const left = [{ cell: at('F7'), before: 5, after: 6 }];

it.each<[unknown, string]>([
  [new ApplyFailed([], null), 'so the table was put back as it was'],
  [new ApplyFailed(left, null), 'the cells F7 could not be put back'],
  [new UnusableTable('noTableOnSheet', { sheet: 'Bìa' }), 'The sheet “Bìa” has no table of tasks'],
  [new Error('out of order'), 'Something unexpected went wrong (out of order). Try again.'],
  ['out of order', 'went wrong (out of order)'],
  [Object.assign(new Error('odd'), { text: 'no sentence' }), 'went wrong (odd)'],
])('says what %s means', (error, words) => {
  const { text, data } = explainFailure(error);
  expect(formatMessage(text, data, 'en')).toContain(words);
});
