import type { Plan } from '../../../plan/types';
import { formatOrdinal } from '../../../values/ordinal/format-ordinal';
import { defineRule } from '../../define-rule';
import type { Reporter } from '../../types';
import { sequencesOf, type Numbered } from './sequences';

type Message = 'gap' | 'duplicate' | 'backwards' | 'lostZero' | 'mixed' | 'writeZero';

export const rule = defineRule<Message>({
  meta: {
    id: 'structure/ordinal-sequence',
    severity: 'warning',
    onByDefault: true,
    stage: 'structure',
    columns: ['ordinal'],
    reach: ['ordinal', 'code'],
    fixable: false,
    title: {
      vi: 'Số thứ tự bị nhảy, trùng hoặc không thống nhất',
      en: 'Numbers with gaps, repeats or mixed forms',
    },
    why: {
      vi: 'Số thứ tự nhảy hoặc trùng thường là dấu hiệu một nhiệm vụ bị mất hoặc bị chép hai lần.',
      en: 'A gap or a repeat often shows that a task was lost or pasted twice.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: các khoản, điểm được đánh số liên tục',
    messages: {
      gap: {
        vi: 'Số thứ tự nhảy từ {previous} sang {current}. Hãy kiểm tra có thiếu nhiệm vụ không.',
        en: 'The numbering jumps from {previous} to {current}. Check whether a task is missing.',
      },
      duplicate: {
        vi: 'Số thứ tự {current} trùng với ô {cell}.',
        en: 'The number {current} repeats that of cell {cell}.',
      },
      backwards: {
        vi: 'Số thứ tự {current} đứng sau {previous}.',
        en: 'The number {current} follows {previous}.',
      },
      lostZero: {
        vi: 'Sau {previous} là {current}: có lẽ là {expected} bị mất số 0 vì được lưu dạng số.',
        en: '{current} follows {previous}: it is probably {expected}, whose final zero was lost because it is stored as a number.',
      },
      writeZero: { vi: 'Ghi {expected} dạng chữ', en: 'Write {expected} as text' },
      mixed: {
        vi: 'Số thứ tự lẫn hai cách viết: “{current}” ở đây, “{other}” ở ô {cell}.',
        en: 'The numbering mixes two notations: “{current}” here, “{other}” in cell {cell}.',
      },
    },
  },
  check(plan, report) {
    let previousSection: Numbered | null = null;
    for (const sequence of sequencesOf(plan)) {
      checkSequence(sequence, previousSection, report);
      previousSection = sequence.at(-1) ?? previousSection;
    }
    checkNotation(plan, report);
  },
});

function checkSequence(
  sequence: readonly Numbered[],
  earlier: Numbered | null,
  report: Reporter<Message>,
): void {
  const lastOf = new Map<string, Numbered>();
  for (const current of sequence) {
    const previous = lastOf.get(current.parent);
    if (previous) compare(previous, current, report);
    else if (lastOf.size === 0) checkStart(earlier, current, report);
    lastOf.set(current.parent, current);
  }
}

/** A section counts from 1 or goes on where the one before stopped. A sequence after an unnumbered task is not judged. */
function checkStart(earlier: Numbered | null, current: Numbered, report: Reporter<Message>): void {
  if (earlier?.parent !== current.parent || current.last <= earlier.last + 1) return;
  const goesOn = current.last > earlier.last;
  if (goesOn)
    report({ cell: current.read.cell, message: 'gap', severity: 'review', data: pair(earlier, current) });
}

function compare(previous: Numbered, current: Numbered, report: Reporter<Message>): void {
  const { cell, value } = current.read;
  if (current.last === previous.last + 1) return;
  if (value.kind === 'decimal' && current.last === 1 && previous.last === 9) {
    const expected = formatOrdinal([...value.path.slice(0, -1), 10], 'decimal');
    report({
      cell,
      message: 'lostZero',
      data: { ...pair(previous, current), expected },
      suggestions: [{ changes: [{ cell, after: expected }], message: 'writeZero', data: { expected } }],
    });
  } else if (current.last === previous.last) {
    report({ cell, message: 'duplicate', data: { current: value.text, cell: { cell: previous.read.cell } } });
  } else if (current.last > previous.last) {
    report({ cell, message: 'gap', severity: 'review', data: pair(previous, current) });
  } else if (current.last !== 1) {
    report({ cell, message: 'backwards', data: pair(previous, current) });
  }
}

function pair(previous: Numbered, current: Numbered): { previous: string; current: string } {
  return { previous: previous.read.value.text, current: current.read.value.text };
}

/** `01` beside `1`: reported once, at the first number in the rarer notation. */
function checkNotation(plan: Plan, report: Reporter<Message>): void {
  const single = plan.tasks.flatMap(({ ordinal }) =>
    ordinal && /^0?[1-9][.)]?$/.test(ordinal.text) ? [ordinal] : [],
  );
  const padded = single.filter(({ text }) => text.startsWith('0'));
  const plain = single.filter(({ text }) => !text.startsWith('0'));
  const [rarer, usual] = padded.length <= plain.length ? [padded, plain] : [plain, padded];
  const [odd] = rarer;
  const [other] = usual;
  if (!odd || !other) return;
  report({
    cell: odd.cell,
    message: 'mixed',
    severity: 'review',
    data: { current: odd.text, other: other.text, cell: { cell: other.cell } },
  });
}
