import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

import {
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Language } from '../../../core/i18n/text';
import { showDecimals } from './decimals';
import { keepWhatIsTyped } from './edit-field';
import { functions } from './functions';
import { locales } from './locales';
import { registerPlugins } from './register-plugins';
import { readTypingAsVietnamese } from './typing';

const localeOf = { vi: LocaleType.VI_VN, en: LocaleType.EN_US } as const;

/** A spreadsheet in an empty element: cells, tabs and a line for formulas, nothing to change looks or structure with. */
export function mountUniver(place: HTMLElement, language: Language, formulaWorker: Worker): Univer {
  const univer = new Univer({
    locale: localeOf[language],
    locales,
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container: place,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    formula: { function: functions },
    workerURL: formulaWorker,
  });
  registerPlugins(univer, [...plugins, ...UniverSheetsNotePreset().plugins]);
  return univer;
}

/**
 * Waits until people can type into the grid, and lets it show and read numbers and days as they are written in
 * Vietnamese, and lose nothing that is typed. A workbook must be open in it.
 */
export async function prepareTyping(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  showDecimals(univer);
  readTypingAsVietnamese(univer);
  keepWhatIsTyped(univer);
  // The field in which cells are edited needs parts of the grid that come with its first picture.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}

export function setGridLanguage(univer: Univer, language: Language): void {
  univer.__getInjector().get(LocaleService).setLocale(localeOf[language]);
}
