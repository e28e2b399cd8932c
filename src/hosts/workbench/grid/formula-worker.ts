import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { functions } from './functions';
import { registerPlugins } from './register-plugins';

/* Computes the formulas of the grid, apart from the page, which would stand still meanwhile. */
const univer = new Univer({ locale: LocaleType.VI_VN, locales: {}, logLevel: LogLevel.WARN });
registerPlugins(univer, UniverSheetsCoreWorkerPreset({ formula: { function: functions } }).plugins);
