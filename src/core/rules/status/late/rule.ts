import type { Plan, Task } from '../../../plan/types';
import { taskStatus } from '../../../rollup/task-status';
import { daysBetween, type CivilDate } from '../../../values/civil-date';
import { formatStatus } from '../../../values/status/parse-status';
import { defineRule } from '../../define-rule';
import type { Problem, ProposedChange } from '../../types';
import { statusReach, writtenStatus } from '../status-cells';

type Message = 'late' | 'lateAtLeast' | 'noteDiffers' | 'overdue' | 'sayLate';

/** `Chậm 05 ngày`, `quá hạn 5 ngày`; days of work are counted otherwise. */
const daysLate = /(?:chậm|trễ|muộn|quá)\s*(?:hạn|tiến độ)?\s*(\d{1,3})\s*ngày(?!\s*làm việc)/iu;

export const rule = defineRule<Message>({
  meta: {
    id: 'status/late',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['status', 'deadline'],
    reach: statusReach,
    fixable: false,
    title: { vi: 'Nhiệm vụ chậm hạn nhưng chưa ghi là chậm', en: 'A late task that is not called late' },
    why: {
      vi: 'Hoàn thành sau hạn mà chỉ ghi “Hoàn thành” thì báo cáo đếm nhầm thành đúng hạn.',
      en: 'A task that was finished late but says only “done” is counted as on time.',
    },
    basis: 'Thông lệ báo cáo tiến độ: tách hoàn thành đúng hạn và hoàn thành quá hạn',
    messages: {
      late: {
        vi: 'Hoàn thành ngày {finish}, chậm {days} ngày so với hạn {end}, nhưng tình trạng chỉ ghi “{status}”.',
        en: 'Finished on {finish}, {days} days after the deadline {end}, but the status only says “{status}”.',
      },
      lateAtLeast: {
        vi: 'Hoàn thành sớm nhất là ngày {finish}, chậm ít nhất {days} ngày so với hạn {end}, nhưng tình trạng chỉ ghi “{status}”.',
        en: 'Finished on {finish} at the earliest, at least {days} days after the deadline {end}, but the status only says “{status}”.',
      },
      noteDiffers: {
        vi: 'Ghi chú nói chậm {said} ngày, nhưng từ hạn {end} đến ngày hoàn thành {finish} là chậm {days} ngày.',
        en: 'The note says {said} days late, but from the deadline {end} to the finish {finish} it is {days} days.',
      },
      overdue: {
        vi: 'Đã quá hạn {days} ngày (hạn {end}) tính đến ngày báo cáo {asOf}, nhưng tình trạng ghi “{status}”.',
        en: 'Overdue by {days} days (deadline {end}) on the day of the report, {asOf}, but the status says “{status}”.',
      },
      sayLate: { vi: 'Ghi “{after}”', en: 'Write “{after}”' },
    },
  },
  check(plan, report, { asOf }) {
    for (const task of plan.tasks) {
      for (const problem of problemsOf(task, plan, asOf)) report(problem);
    }
  },
});

function* problemsOf(task: Task, plan: Plan, asOf: CivilDate): Iterable<Problem<Message>> {
  const { status, deadline, finished } = task;
  const end = deadline?.value.end ?? null;
  if (!status || end === null) return;
  const now = taskStatus(task, asOf);
  const stated = status.value.code;
  const data = { status: status.text, end: { date: end }, asOf: { date: asOf } };
  if (now === 'overdue' && (stated === 'inProgress' || stated === 'notStarted')) {
    const days = daysBetween(end, asOf);
    yield { cell: status.cell, message: 'overdue', severity: 'review', data: { ...data, days } };
  }
  const finish = finished?.value.start ?? null;
  if (finish === null || (now !== 'done' && now !== 'doneLate')) return;
  const days = finish > end ? daysBetween(end, finish) : 0;
  const dated = { ...data, finish: { date: finish }, days };
  const exact = finished?.value.end === finish;
  const said = saidDays(task);
  if (now === 'doneLate' && stated !== 'doneLate' && days > 0) {
    yield {
      cell: status.cell,
      message: exact ? 'late' : 'lateAtLeast',
      // Where the note gives the delay, nobody is misled; only the word is missing.
      ...(said === days ? { severity: 'review' } : {}),
      data: dated,
      suggestions: sayLate(task, plan),
    };
  }
  const note = task.fields.note;
  if (note && said !== null && exact && said !== days) {
    yield { cell: note.cell, message: 'noteDiffers', data: { ...dated, said } };
  }
}

function sayLate(task: Task, plan: Plan): ProposedChange<Message>[] {
  const written = writtenStatus(task, plan);
  const after = formatStatus('doneLate');
  if (!written?.editable) return [];
  return [{ changes: [{ cell: written.cell, after }], message: 'sayLate', data: { after } }];
}

/** How many days late the note says the task was. */
function saidDays({ fields }: Task): number | null {
  const said = daysLate.exec(fields.note?.text ?? '')?.[1];
  return said === undefined ? null : Number(said);
}
