export type { OfficeApi } from './api';
export { ExcelFailure, type ExcelFailureCode } from './errors';
export { excelHost, type ExcelHostOptions } from './excel-host';
