import type { Task } from '../plan/types';
import type { CivilDate } from '../values/civil-date';
import type { StatusCode } from '../values/status/types';

/**
 * Where a task stands on a day, from what the sheet says of its status, its finish and its deadline.
 *
 * Only statements count: a finish date makes a task complete where the status says so or says nothing.
 */
export function taskStatus(task: Task, asOf: CivilDate): StatusCode {
  const stated = statedStatus(task);
  if (stated === 'paused' || stated === 'cancelled') return stated;
  const end = task.deadline?.value.end ?? null;
  const finish = task.finished?.value.start ?? null;
  const finishesLater = finish !== null && finish > asOf;
  if (claimsCompletion(stated, finish) && !finishesLater) {
    const late = stated === 'doneLate' || (finish !== null && end !== null && finish > end);
    return late ? 'doneLate' : 'done';
  }
  if (stated === 'recurring' || isStanding(task)) return 'recurring';
  if (stated === 'unknown') return 'unknown';
  if (end !== null && end < asOf) return stated === null && !finishesLater ? 'unknown' : 'overdue';
  if (stated === 'overdue' && end === null) return 'overdue';
  if (finishesLater || stated === 'inProgress' || stated === 'overdue') return 'inProgress';
  return stated === 'notStarted' && end === null ? 'notStarted' : 'notDue';
}

/** True for what the meeting counts as completed. */
export function isCompleted(status: StatusCode): boolean {
  return status === 'done' || status === 'doneLate';
}

/** What the status cell says, else what the share of completion says; `null` where both are silent. */
function statedStatus(task: Task): StatusCode | null {
  if (task.status && task.status.text !== '') return task.status.value.code;
  const share = task.progress?.value ?? null;
  if (share === null) return null;
  if (share >= 1) return 'done';
  return share > 0 ? 'inProgress' : 'notStarted';
}

function claimsCompletion(stated: StatusCode | null, finish: CivilDate | null): boolean {
  return stated === null ? finish !== null : isCompleted(stated);
}

function isStanding(task: Task): boolean {
  const kind = task.deadline?.value.kind;
  return kind === 'recurring' || kind === 'open';
}
