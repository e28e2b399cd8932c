import type { Task } from '../../../plan/types';
import { isCompleted } from '../../../rollup/task-status';
import type { CivilDate } from '../../../values/civil-date';
import type { StatusCode } from '../../../values/status/types';
import { defineRule } from '../../define-rule';
import type { Reporter } from '../../types';
import { isEmpty, statusReach } from '../status-cells';

type Message =
  | 'ticks'
  | 'noFinish'
  | 'noFinishes'
  | 'beforeStart'
  | 'future'
  | 'finished'
  | 'recurring'
  | 'notWhole'
  | 'whole'
  | 'begun'
  | 'early'
  | 'notDue'
  | 'onTime';

/** So many completed tasks without a finish date, if they are the greater part, are a habit of the sheet. */
const habit = 4;

export const rule = defineRule<Message>({
  meta: {
    id: 'status/contradiction',
    severity: 'warning',
    onByDefault: true,
    stage: 'cross-row',
    columns: ['status'],
    reach: statusReach,
    fixable: false,
    title: {
      vi: 'Tình trạng mâu thuẫn với ngày hoàn thành, thời hạn hoặc tỷ lệ',
      en: 'A status that contradicts dates or shares',
    },
    why: {
      vi: 'Khi tình trạng và ngày hoàn thành nói khác nhau thì số liệu báo cáo đúng hay sai tùy người đếm nhìn cột nào.',
      en: 'Where the status and the dates disagree, the figures depend on which column one counts.',
    },
    basis: 'Nguyên tắc báo cáo: số liệu tổng hợp phải khớp với bảng chi tiết',
    messages: {
      ticks: {
        vi: 'Nhiệm vụ được đánh dấu ở nhiều tình trạng cùng lúc: {status}. Hãy giữ một dấu.',
        en: 'The task is ticked under several statuses at once: {status}. Keep one tick.',
      },
      noFinish: {
        vi: 'Tình trạng ghi “{status}” nhưng chưa có ngày hoàn thành. Hãy ghi ngày để biết đúng hạn hay chậm.',
        en: 'The status says “{status}”, but there is no finish date. Enter it, so that one knows whether the task was on time.',
      },
      noFinishes: {
        vi: '{count} trong {total} nhiệm vụ đã hoàn thành chưa ghi ngày hoàn thành, nên không biết đúng hạn hay chậm.',
        en: '{count} of {total} completed tasks have no finish date, so that nobody knows whether they were on time.',
      },
      beforeStart: {
        vi: 'Ngày hoàn thành {finish} ở trước thời gian bắt đầu {start}.',
        en: 'The finish date {finish} lies before the start {start}.',
      },
      future: {
        vi: 'Tình trạng ghi “{status}” nhưng ngày hoàn thành {finish} ở sau ngày báo cáo {asOf}; đến ngày báo cáo nhiệm vụ được tính là chưa xong.',
        en: 'The status says “{status}”, but the finish date {finish} lies after the day of the report, {asOf}; until then the task counts as unfinished.',
      },
      finished: {
        vi: 'Tình trạng ghi “{status}” nhưng đã có ngày hoàn thành {finish}. Hãy sửa tình trạng hoặc ngày.',
        en: 'The status says “{status}”, but there is a finish date, {finish}. Correct the one or the other.',
      },
      recurring: {
        vi: 'Nhiệm vụ ghi “{status}” nhưng có ngày hoàn thành {finish}. Nếu đây là lần gần nhất, nên ghi ở cột ghi chú.',
        en: 'The task is marked “{status}” but has a finish date, {finish}. If that was its latest round, put it in the notes.',
      },
      notWhole: {
        vi: 'Tình trạng ghi “{status}” nhưng tỷ lệ hoàn thành là {percent}%.',
        en: 'The status says “{status}”, but the share of completion is {percent}%.',
      },
      whole: {
        vi: 'Tỷ lệ hoàn thành là 100% nhưng tình trạng ghi “{status}”.',
        en: 'The share of completion is 100%, but the status says “{status}”.',
      },
      begun: {
        vi: 'Tình trạng ghi “{status}” nhưng tỷ lệ hoàn thành đã là {percent}%.',
        en: 'The status says “{status}”, but the share of completion is {percent}% already.',
      },
      early: {
        vi: 'Tình trạng ghi “{status}” nhưng thời hạn {end} chưa qua tính đến ngày báo cáo {asOf}.',
        en: 'The status says “{status}”, but the deadline {end} has not passed by the day of the report, {asOf}.',
      },
      notDue: {
        vi: 'Tình trạng ghi “{status}” nhưng thời hạn {end} đã qua tính đến ngày báo cáo {asOf}.',
        en: 'The status says “{status}”, but the deadline {end} had passed by the day of the report, {asOf}.',
      },
      onTime: {
        vi: 'Tình trạng ghi “{status}” nhưng ngày hoàn thành {finish} vẫn trong hạn {end}.',
        en: 'The status says “{status}”, but the finish date {finish} is within the deadline {end}.',
      },
    },
  },
  check(plan, report, { asOf }) {
    for (const task of plan.tasks) reportContradictions(task, asOf, report);
    const completed = plan.tasks.filter(saysCompleted);
    const undated = completed.filter(({ finished }) => finished && isEmpty(finished));
    const column = undated[0]?.finished?.column;
    if (column && undated.length >= habit && undated.length * 2 > completed.length) {
      report({
        cell: column.headerCell,
        message: 'noFinishes',
        severity: 'review',
        data: { count: undated.length, total: completed.length },
      });
      return;
    }
    for (const { finished, status } of undated) {
      if (!finished || !status) continue;
      const data = { status: status.text };
      report({ cell: finished.cell, message: 'noFinish', severity: 'review', data });
    }
  },
});

function saysCompleted({ status }: Task): boolean {
  return status !== null && isCompleted(status.value.code);
}

const unfinished: ReadonlySet<StatusCode> = new Set<StatusCode>([
  'inProgress',
  'overdue',
  'notStarted',
  'notDue',
  'paused',
  'cancelled',
]);

function reportContradictions(task: Task, asOf: CivilDate, report: Reporter<Message>): void {
  const { status, finished, start } = task;
  const first = finished?.value.start ?? null;
  const last = finished?.value.end ?? null;
  const begin = start?.value.start ?? null;
  if (finished && last !== null && begin !== null && last < begin) {
    const data = { finish: { date: last }, start: { date: begin } };
    report({ cell: finished.cell, message: 'beforeStart', severity: 'error', data });
  }
  if (!status || isEmpty(status)) return;
  const { code } = status.value;
  const data = { status: status.column.tick ? status.value.text : status.text, asOf: { date: asOf } };
  if (status.column.tick && code === 'unknown') {
    report({ cell: status.cell, message: 'ticks', data });
    return;
  }
  if (finished && first !== null) {
    const dated = { ...data, finish: finished.text };
    const past = first <= asOf;
    if (isCompleted(code) && !past) report({ cell: finished.cell, message: 'future', data: dated });
    if (unfinished.has(code) && past) report({ cell: status.cell, message: 'finished', data: dated });
    if (code === 'recurring' && past)
      report({ cell: status.cell, message: 'recurring', severity: 'review', data: dated });
  }
  reportByProgress(task, code, data, report);
  reportByDeadline(task, code, data, asOf, report);
}

interface Said {
  readonly status: string;
  readonly asOf: { readonly date: CivilDate };
}

function reportByProgress(
  { status, progress }: Task,
  code: StatusCode,
  said: Said,
  report: Reporter<Message>,
): void {
  const share = progress?.value ?? null;
  if (!status || !progress || share === null) return;
  const { cell } = status;
  const data = { ...said, percent: String(Math.round(share * 1000) / 10).replace('.', ',') };
  if (isCompleted(code) && share < 1) report({ cell, message: 'notWhole', data });
  else if (unfinished.has(code) && share === 1) report({ cell, message: 'whole', data });
  else if (code === 'notStarted' && share > 0) report({ cell, message: 'begun', data });
}

function reportByDeadline(
  { status, deadline, finished }: Task,
  code: StatusCode,
  said: Said,
  asOf: CivilDate,
  report: Reporter<Message>,
): void {
  const end = deadline?.value.end ?? null;
  if (!status || end === null) return;
  const { cell } = status;
  const finish = finished?.value.end ?? null;
  const data = { ...said, end: { date: end } };
  if (code === 'overdue' && end >= asOf) report({ cell, message: 'early', data });
  if (code === 'notDue' && end < asOf && finish === null) report({ cell, message: 'notDue', data });
  if (code === 'doneLate' && finish !== null && finish <= end) {
    report({ cell, message: 'onTime', data: { ...data, finish: { date: finish } } });
  }
}
