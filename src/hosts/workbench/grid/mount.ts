import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

import { LocaleService, LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteVietnamese from '@univerjs/preset-sheets-note/locales/vi-VN';
import type { Language } from '../../../core/i18n/text';
import { functions } from './functions';

const locales = { vi: LocaleType.VI_VN, en: LocaleType.EN_US } as const;

/** A spreadsheet in an empty element: cells, tabs and a line for formulas, nothing to change looks or structure with. */
export function mountUniver(place: HTMLElement, language: Language): Univer {
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.VI_VN]: { ...coreVietnamese, ...noteVietnamese },
      [LocaleType.EN_US]: { ...coreEnglish, ...noteEnglish },
    },
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
  });
  for (const plugin of [...plugins, ...UniverSheetsNotePreset().plugins]) register(univer, plugin);
  return univer;
}

export function setGridLanguage(univer: Univer, language: Language): void {
  univer.__getInjector().get(LocaleService).setLocale(locales[language]);
}

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

function register(univer: Univer, plugin: Registered): void {
  if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
  else univer.registerPlugin(plugin);
}
