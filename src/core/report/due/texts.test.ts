import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../i18n/message';
import { languages } from '../../i18n/text';
import { linesOf } from '../measures';
import { distanceWidth } from './due-columns';
import { texts } from './texts';

describe('what is said of the distance to a deadline', () => {
  it.each(['daysOverdue', 'daysPast', 'daysLeft', 'today', 'overdueWithoutEnd'] as const)(
    '%s stands on one line, because the rows of the list are no higher than their texts need',
    (key) => {
      for (const language of languages) {
        expect(linesOf(formatMessage(texts[key], { days: 8888 }, language), distanceWidth)).toBe(1);
      }
    },
  );
});
