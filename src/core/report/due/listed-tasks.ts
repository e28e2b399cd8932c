import type { Task } from '../../plan/types';
import type { DataLayout } from '../data/layout';
import type { ReportInput } from '../types';
import { dueGroups, dueKey, type DueGroup } from './due-fields';

/** A task in the list of those that are due. */
export interface ListedTask {
  readonly task: Task;
  readonly group: DueGroup;
}

/** The tasks that stand in the list as the plan was read, in the order of the list. */
export function listedTasks(input: ReportInput, layout: DataLayout): ListedTask[] {
  const groupOf = dueGroups(input);
  return input.plan.tasks
    .flatMap((task) => {
      const group = groupOf(task);
      return group === null ? [] : [{ task, group, key: dueKey(group, task, layout) }];
    })
    .sort((a, b) => a.key - b.key);
}
