import type { Plan, Task } from '../../plan/types';
import { leadNames } from '../../rollup/roll-up';
import type { Rollup } from '../../rollup/types';
import { foldKey } from '../../text/keys';

/** Where a task counts: positions in the lists of the roll-up, from 1, for formulas to count by. */
export interface TaskKeys {
  readonly area: number;
  /** The agency that carries the money comes first. */
  readonly leads: readonly number[];
  readonly period: number;
}

/** The names of the lead agencies of a task, without persons. */
export function leadText({ leads }: TaskKeys, rollup: Rollup): string {
  return leads.flatMap((key) => rollup.leads[key - 1]?.agency ?? []).join('; ');
}

export function taskKeys(plan: Plan, rollup: Rollup): (task: Task) => TaskKeys {
  const beforeSections = rollup.areas.length - plan.sections.length;
  const leads = new Map(
    rollup.leads.map(({ agency }, index) => [agency === null ? '' : foldKey(agency), index + 1]),
  );
  const periods = new Map(rollup.quarters.map(({ quarter }, index) => [quarter, index + 1]));
  return (task) => ({
    area: task.section ? task.section.index + 1 + beforeSections : 1,
    leads: leadNames(task).map((name) => leads.get(name === null ? '' : foldKey(name)) ?? 0),
    period: periods.get(task.deadline?.value.quarter ?? null) ?? 0,
  });
}
