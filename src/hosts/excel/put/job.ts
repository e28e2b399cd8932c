import { Breather } from '../../breathe';
import { inEvenBatches } from '../../common/payload';
import { quietly } from '../quietly';

/** Something to be done with a workbook, without waiting for an answer. */
export interface Job {
  /** What it sends, in bytes. */
  readonly size: number;
  readonly queue: () => void;
}

/** What a call or the setting of a property sends beside its value, in bytes. */
export const actionSize = 250;

/** Does jobs in their order, as many in one sync as Excel takes; the page breathes between them. */
export async function perform(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  const { application } = context.workbook;
  const breather = new Breather();
  for (const batch of inEvenBatches(jobs, ({ size }) => size)) {
    await quietly(context, async () => {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      for (const { queue } of batch) {
        queue();
        await breather.rest();
      }
    });
  }
}
