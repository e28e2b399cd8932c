import { LocaleType, type ILanguagePack } from '@univerjs/core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteVietnamese from '@univerjs/preset-sheets-note/locales/vi-VN';

const formulas = 'sheets-formula';

/** What the grid says of its calculation, which its own locales leave out: it would show the names of the texts. */
const progress = {
  vi: {
    analyzing: 'Đang xem công thức',
    calculating: 'Đang tính',
    'array-analysis': 'Đang xem công thức mảng',
    'array-calculation': 'Đang tính mảng',
    done: 'Đã tính xong',
  },
  en: {
    analyzing: 'Analyzing formulas',
    calculating: 'Calculating',
    'array-analysis': 'Analyzing arrays',
    'array-calculation': 'Calculating arrays',
    done: 'Calculated',
  },
};

/** The words of the grid, by its name of the language. */
export const locales: Readonly<Record<string, ILanguagePack>> = {
  [LocaleType.VI_VN]: withProgress({ ...coreVietnamese, ...noteVietnamese }, progress.vi),
  [LocaleType.EN_US]: withProgress({ ...coreEnglish, ...noteEnglish }, progress.en),
};

function withProgress(pack: ILanguagePack, words: ILanguagePack): ILanguagePack {
  const known = pack[formulas];
  const own = typeof known === 'object' && !Array.isArray(known) ? known : {};
  return { ...pack, [formulas]: { ...own, progress: words } };
}
