import { expect, it } from 'vitest';
import { RemoteDesk } from './remote-desk';

/** A worker that never answers. */
function silentWorker() {
  return Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
}

it('keeps nobody waiting for a file that was closed', async () => {
  const desk = new RemoteDesk(silentWorker());
  const work = { edits: new Map(), notes: new Map() };
  const before = desk.save(work);
  desk.dispose();
  await expect(before).rejects.toThrow('closed');
  await expect(desk.save(work)).rejects.toThrow('closed');
});
