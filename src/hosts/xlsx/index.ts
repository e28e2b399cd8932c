export { emptyWorkbook } from './empty-workbook';
export { UnusableFile, type UnusableCode } from './errors';
export { fileHost } from './file-host';
export { openWorkbook, XlsxWorkbook } from './workbook';
