import { LocaleService, LocaleType } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';

describe.each([LocaleType.VI_VN, LocaleType.EN_US])('the grid in %s', (language) => {
  const service = new LocaleService();
  service.load(locales);
  service.setLocale(language);

  it.each(['analyzing', 'calculating', 'array-analysis', 'array-calculation', 'done'])(
    'has words for the progress of a calculation: %s',
    (stage) => {
      const key = `sheets-formula.progress.${stage}`;
      expect(service.t(key)).not.toContain('progress');
    },
  );

  it('keeps the words that it has of its own', () => {
    expect(service.t('sheets-formula.functionList.SUM.description')).not.toContain('functionList');
  });
});
