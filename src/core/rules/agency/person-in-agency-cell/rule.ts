import type { Column, Plan } from '../../../plan/types';
import { hasPhoneNumber, isPersonName } from '../../../values/agency/people';
import { defineRule } from '../../define-rule';
import { agencyCells, lacksAgencies, noAgencyColumn, type AgencyCell } from '../agency-cells';

/** A column with persons in more than this share of its cells is one of persons. */
const mostly = 0.5;

export const rule = defineRule({
  meta: {
    id: 'agency/person-in-agency-cell',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    fixable: false,
    title: {
      vi: 'Cột cơ quan không ghi tên người và số điện thoại',
      en: 'The columns of agencies hold no persons and telephone numbers',
    },
    why: {
      vi: 'Nhiệm vụ được giao cho cơ quan; tên người và số điện thoại trong phụ lục ban hành là thông tin cá nhân và làm sai bảng tổng hợp theo cơ quan.',
      en: 'Tasks are given to agencies; names and telephone numbers in an issued annex are personal data and spoil the summary by agency.',
    },
    basis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 13/2023/NĐ-CP',
    messages: {
      phone: {
        vi: 'Ô này có số điện thoại. Nên chuyển sang danh sách liên hệ riêng, không để trong phụ lục ban hành.',
        en: 'This cell holds a telephone number. Keep it in a list of contacts, not in an annex that is issued.',
      },
      person: {
        vi: 'Ô này ghi tên người. Hãy ghi cơ quan, đơn vị được giao nhiệm vụ.',
        en: 'This cell names a person. Name the agency that is given the task.',
      },
      column: {
        vi: 'Cột này phần lớn ghi tên người chứ không phải cơ quan ({count} ô). Hãy kiểm tra có đúng là cột cơ quan không.',
        en: 'This column mostly holds persons, not agencies ({count} cells). Check whether it is the column of agencies.',
      },
      noColumn: noAgencyColumn,
    },
  },
  check(plan, report) {
    if (lacksAgencies(plan, report)) return;
    for (const [column, cells] of cellsByColumn(plan)) {
      const persons = cells.filter(namesPerson);
      const ofPersons = persons.length > 1 && persons.length > cells.length * mostly;
      if (ofPersons) report({ cell: column.headerCell, message: 'column', data: { count: persons.length } });
      for (const { cell, text } of cells) {
        if (hasPhoneNumber(text)) report({ cell, message: 'phone', severity: 'warning' });
      }
      if (ofPersons) continue;
      for (const agencies of persons) {
        if (!hasPhoneNumber(agencies.text)) report({ cell: agencies.cell, message: 'person' });
      }
    }
  },
});

function cellsByColumn(plan: Plan): ReadonlyMap<Column, readonly AgencyCell[]> {
  const columns = new Map(plan.columns.map((column) => [column.col, column]));
  const cells = new Map<Column, AgencyCell[]>();
  for (const agencies of agencyCells(plan)) {
    const column = columns.get(agencies.cell.col);
    if (!column) continue;
    const list = cells.get(column);
    if (list) list.push(agencies);
    else cells.set(column, [agencies]);
  }
  return cells;
}

function namesPerson({ names }: AgencyCell): boolean {
  return names.some(
    ({ kind, text }) =>
      kind === 'person' || (kind === 'note' && isPersonName(text.replace(/^\(\s*|\s*\)$/g, ''))),
  );
}
