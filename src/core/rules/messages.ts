import type { Role } from '../catalog/roles';
import type { FormulaEffect } from '../fix/formula-effect';
import { displayPlainly, type CellValue } from '../grid/grid';
import type { MessageData } from '../i18n/message';
import type { Text } from '../i18n/text';
import { roleNames } from '../plan/role-names';

const missingColumn: Text = {
  vi: 'Bảng không có cột: {columns}.',
  en: 'The table has no such column: {columns}.',
};

const movesFormulaTo: Text = {
  vi: 'Sửa thành “{after}”. Công thức ở ô {cell} đang cho {old} sẽ cho {new}.',
  en: 'Change it to “{after}”. The formula in {cell} now gives {old} and will give {new}.',
};

const movesFormula: Text = {
  vi: 'Sửa thành “{after}”. Kết quả của công thức {cell} đọc ô này có thể đổi theo: hãy kiểm tra lại.',
  en: 'Change it to “{after}”. The result of the formula {cell}, which reads this cell, may change: check it.',
};

/** Why a rule did not look. */
export function missingColumns(missing: readonly Role[]): { why: Text; data: MessageData } {
  const columns: Text = {
    vi: missing.map((role) => roleNames[role].vi).join(', '),
    en: missing.map((role) => roleNames[role].en).join(', '),
  };
  return { why: missingColumn, data: { columns } };
}

/** What a change does to a formula that reads the cell. */
export function effectMessage({ after, reader }: FormulaEffect): Text {
  return after === null || reader.cell === null ? movesFormula : movesFormulaTo;
}

export function effectData({ reader, after }: FormulaEffect, value: CellValue): MessageData {
  return {
    after: displayPlainly(value),
    cell: reader.cell ? { cell: reader.cell } : reader.formula,
    old: displayPlainly(reader.value),
    new: after ?? '',
  };
}
