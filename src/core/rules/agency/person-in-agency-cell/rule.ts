import type { Agency } from '../../../values/agency/types';
import { hasPhoneNumber, isPersonName } from '../../../values/agency/people';
import { defineRule } from '../../define-rule';
import { agencyRoles, agencyTexts, lacksAgencies, noAgencyColumn, type AgencyText } from '../agency-texts';

/** A column with persons in more than this share of its cells is one of persons. */
const mostly = 0.5;

export const rule = defineRule({
  meta: {
    id: 'agency/person-in-agency-cell',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    reach: agencyRoles,
    fixable: false,
    title: {
      vi: 'Cột cơ quan ghi tên người hoặc số điện thoại',
      en: 'A person or a telephone number in a column of agencies',
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
    const texts = agencyTexts(plan).map(({ cells, text, names }) => ({
      cells,
      hasPhone: hasPhoneNumber(text),
      hasPerson: names.some(isPerson),
    }));
    for (const { col, role, headerCell } of plan.columns) {
      if (role !== 'lead' && role !== 'support') continue;
      const own = texts.map((text) => ({ ...text, cells: text.cells.filter((cell) => cell.col === col) }));
      const count = countCells(own.filter(({ hasPerson }) => hasPerson));
      const ofPersons = count > 1 && count > countCells(own) * mostly;
      if (ofPersons) report({ cell: headerCell, message: 'column', data: { count } });
      for (const { cells, hasPhone, hasPerson } of own) {
        if (hasPhone) for (const cell of cells) report({ cell, message: 'phone', severity: 'warning' });
        else if (hasPerson && !ofPersons) for (const cell of cells) report({ cell, message: 'person' });
      }
    }
  },
});

function countCells(texts: readonly Pick<AgencyText, 'cells'>[]): number {
  return texts.reduce((count, { cells }) => count + cells.length, 0);
}

function isPerson({ kind, text }: Agency): boolean {
  return kind === 'person' || (kind === 'note' && isPersonName(text.replace(/^\(\s*|\s*\)$/g, '')));
}
