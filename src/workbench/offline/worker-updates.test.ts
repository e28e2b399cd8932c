import { afterEach, expect, it, vi } from 'vitest';
import { registerWorker } from './worker-updates';

/** A worker that waits to replace the one that serves the page. */
function waitingWorker() {
  const worker = Object.assign(new EventTarget(), {
    postMessage: vi.fn(() => worker.dispatchEvent(new Event('statechange'))),
  });
  return worker;
}

async function registered(waiting: EventTarget | null) {
  const registration = Object.assign(new EventTarget(), { waiting, installing: null });
  vi.stubGlobal('navigator', {
    serviceWorker: { controller: {}, register: () => Promise.resolve(registration) },
  });
  const updates: (() => Promise<void>)[] = [];
  await registerWorker((activate) => updates.push(activate));
  return { registration, updates };
}

afterEach(() => void vi.unstubAllGlobals());

it('puts a new version in the place of this one only when that is asked for', async () => {
  const worker = waitingWorker();
  const { updates } = await registered(worker);
  expect(worker.postMessage).not.toHaveBeenCalled();
  await updates[0]?.();
  expect(worker.postMessage.mock.calls).toEqual([['activate']]);
});

it('keeps nobody waiting where another page was first', async () => {
  const { registration, updates } = await registered(waitingWorker());
  registration.waiting = null;
  await expect(updates[0]?.()).resolves.toBeUndefined();
});
