import type { CellStyle, PrintSpec } from '../grid/sheet-spec';

/** Sums are exact đồng; a report states them in millions, with as many decimals as there are. */
export const wholeMoney = '#,##0';
export const finerMoney = '#,##0.0#####';
const dateFormat = 'dd/mm/yyyy';
const headFill = 'E7E6E6';
const totalFill = 'F2F2F2';
/** Dark enough on white and on grey. */
const linkColor = '0B4F9E';

const inTable: CellStyle = { border: true, vertical: 'top', wrap: true };
const figure: CellStyle = { border: true, vertical: 'top', align: 'right' };
const total: CellStyle = { bold: true, fill: totalFill };

export const styles = {
  title: { size: 14, bold: true, align: 'center', vertical: 'center', wrap: true },
  subtitle: { size: 13, align: 'center', vertical: 'center', wrap: true },
  heading: { size: 13, bold: true },
  plain: {},
  wrapped: { wrap: true, vertical: 'top' },
  label: { bold: true },
  note: { italic: true, wrap: true, vertical: 'top' },
  unit: { italic: true, align: 'right' },
  /** A cell for people to fill in. */
  input: { border: true, fill: 'FFF9E5', align: 'center' },
  inputDate: { border: true, fill: 'FFF9E5', align: 'center', numberFormat: dateFormat },
  head: { border: true, bold: true, align: 'center', vertical: 'center', wrap: true, fill: headFill },
  text: inTable,
  center: { ...inTable, align: 'center' },
  /** In a table of data, where a row is a line. */
  line: { border: true, vertical: 'top' },
  link: { ...inTable, color: linkColor, underline: true },
  centerLink: { ...inTable, align: 'center', color: linkColor, underline: true },
  count: { ...figure, numberFormat: '#,##0' },
  money: { ...figure, numberFormat: wholeMoney },
  percent: { ...figure, numberFormat: '0.0%' },
  date: { border: true, vertical: 'top', align: 'center', numberFormat: dateFormat },
  totalText: { ...inTable, ...total },
  totalCount: { ...figure, ...total, numberFormat: '#,##0' },
  totalMoney: { ...figure, ...total, numberFormat: wholeMoney },
  totalPercent: { ...figure, ...total, numberFormat: '0.0%' },
  /** The lines for place, date, titles and names below a report. */
  signature: { align: 'center' },
  signatureTitle: { align: 'center', bold: true },
  signatureDate: { align: 'center', italic: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Nghị định 30/2020/NĐ-CP, phụ lục I: A4, 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
export const margins: PrintSpec['margins'] = { top: 20, bottom: 20, left: 30, right: 15 };
