import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { fillIn } from './filling';
import { functions } from './functions';
import { isMirrored } from './mirror';
import { registerPlugins } from './register-plugins';
import { tellOnlyNews } from './results';

/* Computes the formulas of the grid, apart from the page, which would stand still meanwhile. */
const univer = new Univer({ locale: LocaleType.VI_VN, locales: {}, logLevel: LogLevel.WARN });
registerPlugins(univer, UniverSheetsCoreWorkerPreset({ formula: { function: functions } }).plugins);
const injector = univer.__getInjector();
const instances = injector.get(IUniverInstanceService);
tellOnlyNews(injector.get(ICommandService), instances);

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isMirrored(data)) return;
  const workbook = instances.getUnit<Workbook>(data.filling.unitId, UniverInstanceType.UNIVER_SHEET);
  if (workbook) fillIn(workbook, data.filling);
});
