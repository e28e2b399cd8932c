import { breathe } from '../breathe';

/**
 * Does what a step queues, in one sync, without Excel telling this program of it as of somebody's edit. The page breathes
 * before office.js makes a message of it and before its answer is looked at.
 */
export async function quietly(
  context: Excel.RequestContext,
  step: () => void | Promise<void>,
): Promise<void> {
  const { runtime } = context;
  runtime.enableEvents = false;
  await step();
  runtime.enableEvents = true;
  await breathe();
  try {
    await context.sync();
  } catch (error) {
    // The batch may have ended before events were on again.
    runtime.enableEvents = true;
    await context.sync().catch(() => undefined);
    throw error;
  }
  await breathe();
}
