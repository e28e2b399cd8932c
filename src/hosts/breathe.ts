/** Lets the page draw and answer in the middle of long work. */
export function breathe(): Promise<void> {
  // Not every web view has it yet.
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
