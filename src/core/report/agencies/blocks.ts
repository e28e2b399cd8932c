import type { Task } from '../../plan/types';
import type { LeadRollup } from '../../rollup/types';
import { taskKeys } from '../data/keys';
import type { ReportInput } from '../types';

/** A task under one of its lead agencies. */
export interface Entry {
  readonly task: Task;
  /** The key of the agency under which its money is counted. */
  readonly payer: number;
}

/** A lead agency with its tasks, in the order of the plan. */
export interface Block {
  /** Position in the roll-up's list of leads, from 1. */
  readonly key: number;
  readonly lead: LeadRollup;
  readonly entries: readonly Entry[];
}

/** The lead agencies in the order in which the plan names them; the tasks without any come last. */
export function agencyBlocks({ plan, rollup }: ReportInput): Block[] {
  const keysOf = taskKeys(plan, rollup);
  const blocks = rollup.leads.map((lead, index) => ({ key: index + 1, lead, entries: [] as Entry[] }));
  for (const task of plan.tasks) {
    const { leads } = keysOf(task);
    for (const key of leads) blocks[key - 1]?.entries.push({ task, payer: leads[0] ?? key });
  }
  const isNamed = ({ lead }: Block): boolean => lead.agency !== null;
  return [...blocks.filter(isNamed), ...blocks.filter((block) => !isNamed(block))];
}
