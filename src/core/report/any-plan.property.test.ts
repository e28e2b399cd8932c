import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../test/support/grid';
import { readerOf } from '../../../test/support/plan';
import { formulaProblem, formulasOf, reportInput } from '../../../test/support/report';
import { languages } from '../i18n/text';
import { checkPlan } from '../rules/check';
import { rules } from '../rules/index';
import { day } from '../../../test/support/day';
import { agenciesSheet } from './agencies/agencies-sheet';
import { dataSheet } from './data/data-sheet';
import { dueSheet } from './due/due-sheet';
import { findingsSheet } from './findings/findings-sheet';
import { journalSheet } from './journal/journal-sheet';

const start = fc.constantFrom('', '=', '+', '-', '@', '"', "'", '=1+1', '=HYPERLINK("x")', '{x}', '(', ')');
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('kế hoạch', 'a\nb', '"quoted"', 'dài '.repeat(80), "d'Artagnan", '{count}', '5'),
);
const text = fc.tuple(start, word).map(([first, rest]) => `${first}${rest}`);
const agency = fc.oneof(
  text,
  fc.constantFrom('Phòng Nội vụ', 'Phòng Tư pháp; Phòng Nội vụ', `Phòng ${'Rất Dài '.repeat(40)}`),
);
const deadline = fc.oneof(text, fc.constantFrom('31/5/2023', 'Quý IV/2023', 'Hằng năm', null));
const status = fc.oneof(text, fc.constantFrom('Đã hoàn thành', 'Quá hạn', 'Đang thực hiện', null));
const budget = fc.oneof(text, fc.constantFrom(5, 2.5, 'Lồng ghép', null));
const row = fc.tuple(text, agency, budget, deadline, status);
const sheetName = fc.constantFrom('Phụ lục', `Kế "hoạch" '23`, "'", '=A1', '{count}');

describe('whatever a plan holds', () => {
  it('gives formulas that a spreadsheet takes, and never turns its texts into formulas', () => {
    const read = readerOf({ rows: [] });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        sheetName,
        fc.constantFrom(...languages),
        (rows, name, language) => {
          const header = [
            'STT',
            'Nhiệm vụ',
            'Cơ quan chủ trì',
            'Kinh phí (triệu đồng)',
            'Thời hạn',
            'Tình trạng',
          ];
          const table = rows.map((cells, index) => [index + 1, ...cells]);
          const sure = [99, 'Kiểm tra công vụ', 'Phòng Nội vụ', 5, '31/5/2023', 'Đang thực hiện'];
          const grid = gridOf([['PHỤ LỤC'], ['KẾ HOẠCH NĂM 2023'], header, ...table, sure], { sheet: name });
          const plan = read(grid);
          const journal = rows.map(([task]) => ({
            at: task,
            sheet: name,
            cell: { row: 4, col: 2 },
            before: task,
            after: task,
            rules: [task],
          }));
          const checked = checkPlan(plan, rules, { asOf: day('2023-06-15') });
          const input = reportInput(plan, '2023-06-15', { language, journal, checked, rules });
          const { layout } = dataSheet(input);
          const specs = [
            dueSheet(input, layout),
            agenciesSheet(input, layout),
            findingsSheet(input),
            journalSheet(input),
          ];
          const problems = specs.flatMap(formulasOf).filter((formula) => formulaProblem(formula) !== null);
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
