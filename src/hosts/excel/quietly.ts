/** Does what a step queues, in one sync, without Excel telling this program of it as of somebody's edit. */
export async function quietly(context: Excel.RequestContext, step: () => void): Promise<void> {
  const { runtime } = context;
  runtime.enableEvents = false;
  step();
  runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // The batch may have ended before events were on again.
    runtime.enableEvents = true;
    await context.sync().catch(() => undefined);
    throw error;
  }
}
