import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridOf, type TestCell } from '../../../test/support/grid';
import type { Row } from '../../../test/support/plan-rows';
import { buildCatalog } from '../catalog/build';
import { defaultSettings } from '../settings/settings';
import { readPlan } from './read-plan';

// Plans are made up, written down in one of the usual styles, and must be read back as they were made up.

interface MadeTask {
  readonly text: string;
  readonly lead: string | null;
  readonly budget: number | null;
  readonly deadline: string;
}

interface MadeSection {
  readonly title: string;
  /** Each group is a list of tasks under a heading of its own. */
  readonly groups: readonly (readonly MadeTask[])[];
  readonly tasks: readonly MadeTask[];
}

interface Style {
  readonly sections: 'roman' | 'romanInTitle' | 'letters' | 'capitals' | 'merged' | 'column';
  readonly numbering: 'restart' | 'running' | 'text';
  readonly sums: 'inSections' | 'below' | 'none';
  readonly total: 'above' | 'below' | 'none';
  /** The header is repeated before every row whose number this divides. */
  readonly page: number;
  /** A task at the end of a page goes on below the repeated header. */
  readonly torn: boolean;
  readonly gaps: boolean;
  readonly columnNumbers: boolean;
  readonly signature: boolean;
}

const verbs = ['Xây dựng', 'Rà soát', 'Ban hành', 'Kiểm tra', 'Tổ chức', 'Đào tạo', 'Tổng hợp', 'Cập nhật'];
const objects = [
  'kế hoạch cải cách hành chính',
  'văn bản quy phạm pháp luật',
  'danh mục thủ tục',
  'dữ liệu số',
  'chế độ báo cáo',
];
const titles = ['Thể chế', 'Thủ tục hành chính', 'Bộ máy', 'Công vụ', 'Hạ tầng số', 'Dữ liệu số', 'Nhân lực'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

const madeTask: fc.Arbitrary<MadeTask> = fc.record({
  text: fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.nat({ max: 99 }))
    .map(([verb, object, at]) => `${verb} ${object} đợt ${at}`),
  lead: fc.constantFrom(
    'Phòng Nội vụ',
    'Phòng Tư pháp',
    'các cơ quan, đơn vị',
    'Văn phòng HĐND và UBND',
    null,
  ),
  budget: fc.option(fc.integer({ min: 1, max: 500 })),
  deadline: fc.constantFrom('Quý I/2023', 'Trước ngày 31/12/2023', 'Năm 2023', 'Hằng năm'),
});

const madeSection = fc.record({
  groups: fc.array(fc.array(madeTask, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  tasks: fc.array(madeTask, { minLength: 1, maxLength: 4 }),
});

const plan: fc.Arbitrary<readonly MadeSection[]> = fc
  .array(madeSection, { minLength: 1, maxLength: 5 })
  .map((sections) => sections.map((section, index) => ({ ...section, title: titles[index] ?? '' })));

const style: fc.Arbitrary<Style> = fc.record({
  sections: fc.constantFrom('roman', 'romanInTitle', 'letters', 'capitals', 'merged', 'column'),
  numbering: fc.constantFrom('restart', 'running', 'text'),
  sums: fc.constantFrom('inSections', 'below', 'none'),
  total: fc.constantFrom('above', 'below', 'none'),
  page: fc.integer({ min: 2, max: 12 }),
  torn: fc.boolean(),
  gaps: fc.boolean(),
  columnNumbers: fc.boolean(),
  signature: fc.boolean(),
});

const sumOf = (tasks: readonly MadeTask[]): number =>
  tasks.reduce((sum, { budget }) => sum + (budget ?? 0), 0);
const tasksOf = ({ groups, tasks }: MadeSection): MadeTask[] => [...groups.flat(), ...tasks];

/** Writes a plan down: order, task, lead, budget, deadline, and the area where sections are a column. */
function write(sections: readonly MadeSection[], form: Style): { rows: Row[]; merges: string[] } {
  const inColumn = form.sections === 'column';
  const header: Row = [
    'Stt',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Kinh phí (triệu đồng)',
    'Thời hạn',
    ...(inColumn ? ['Lĩnh vực'] : []),
  ];
  const rows: Row[] = [['PHỤ LỤC'], ['KẾ HOẠCH NĂM 2023'], header];
  const merges: string[] = [];
  const all = sections.flatMap(tasksOf);
  const total: Row = ['Tổng cộng', null, null, sumOf(all), null];
  if (form.columnNumbers) rows.push(header.map((_, index) => `(${index + 1})`));
  if (form.total === 'above') rows.push(total);
  let number = 0;
  let written = 0;
  const push = (row: Row): void => {
    const breaks = ++written % form.page === 0;
    const text = row[1];
    if (breaks && form.torn && typeof text === 'string' && row[4] !== undefined && row[4] !== null) {
      const at = text.indexOf(' ', 10);
      rows.push([row[0] ?? null, text.slice(0, at), ...row.slice(2)], header, [null, text.slice(at + 1)]);
      return;
    }
    if (breaks) rows.push(header);
    rows.push(row);
  };
  sections.forEach((section, index) => {
    const sum = form.sums === 'inSections' ? sumOf(tasksOf(section)) : null;
    if (form.gaps) rows.push([]);
    if (!inColumn) push(headingRow(section.title, index, sum, form));
    if (form.sections === 'merged') merges.push(`A${rows.length}:${sum === null ? 'E' : 'C'}${rows.length}`);
    if (form.numbering !== 'running') number = 0;
    const pushTask = (order: TestCell, task: MadeTask): void => {
      const cells: Row = [order, task.text, task.lead, task.budget, task.deadline];
      push(inColumn ? [...cells, section.title] : cells);
    };
    const write = (value: number): TestCell => (form.numbering === 'text' ? `${value}.` : value);
    if (inColumn) tasksOf(section).forEach((task) => pushTask(write(++number), task));
    else {
      section.groups.forEach((group, position) => {
        const own = ++number;
        push([write(own), `Nhóm việc thứ ${['nhất', 'hai'][position] ?? ''}`]);
        group.forEach((task, at) => pushTask(`${own}.${at + 1}`, task));
      });
      section.tasks.forEach((task) => pushTask(write(++number), task));
    }
    if (form.sums === 'below' && !inColumn) push([null, 'Cộng', null, sumOf(tasksOf(section))]);
  });
  if (form.total === 'below') rows.push(total);
  if (form.signature)
    rows.push([], ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'], [null, null, null, 'CHỦ TỊCH']);
  return { rows, merges };
}

function headingRow(title: string, index: number, sum: number | null, { sections }: Style): Row {
  switch (sections) {
    case 'roman':
      return [roman[index] ?? '', title, null, sum];
    case 'romanInTitle':
      return [`${roman[index] ?? ''}. ${title.toUpperCase()}`, null, null, sum];
    case 'letters':
      return ['ABCDEGH'.charAt(index), title, null, sum];
    case 'capitals':
      return [null, title.toUpperCase(), null, sum];
    case 'merged':
    case 'column':
      return [title, null, null, sum];
  }
}

const catalog = buildCatalog(defaultSettings.dictionary);

it('reads a plan back in whatever style it was written', () => {
  fc.assert(
    fc.property(plan, style, (made, form) => {
      // One sum below one section may be that of the section or of everything.
      fc.pre(made.length > 1 || form.sums !== 'below' || form.total !== 'none');
      const { rows, merges } = write(made, form);
      const read = readPlan(gridOf(rows, { merges }), defaultSettings, catalog);
      const million = 1_000_000;
      expect(read?.tasks.map(({ fields }) => fields.task?.text)).toEqual(
        made.flatMap(tasksOf).map(({ text }) => text),
      );
      expect(read?.tasks.map(({ budget }) => budget?.value.dong ?? null)).toEqual(
        made.flatMap(tasksOf).map(({ budget }) => (budget === null ? null : budget * million)),
      );
      expect(read?.sections.map(({ title, tasks }) => [title.toLowerCase(), tasks.length])).toEqual(
        made.map((section) => [section.title.toLowerCase(), tasksOf(section).length]),
      );
      if (form.sections !== 'column') {
        const stated = form.sums === 'none' ? [] : made.map((section) => sumOf(tasksOf(section)) * million);
        expect(read?.sections.flatMap(({ stated: sums }) => sums.map(({ budget }) => budget.dong))).toEqual(
          stated,
        );
        expect(read?.rows.filter(({ kind }) => kind === 'group').length).toBe(
          made.flatMap(({ groups }) => groups).length,
        );
      }
      const grand = read?.totals.filter(({ scope }) => scope === 'grand') ?? [];
      expect(grand.map(({ stated }) => stated[0]?.budget.dong)).toEqual(
        form.total === 'none' ? [] : [sumOf(made.flatMap(tasksOf)) * million],
      );
    }),
    { numRuns: 150 },
  );
});
