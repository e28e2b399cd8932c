import { afterEach, describe, expect, it } from 'vitest';
import { callingVisits, lockedVisits, type Visits } from './visits';

/** A browser in which tabs are opened and closed. */
interface Browser {
  readonly open: (own: string) => { readonly visits: Visits; readonly close: () => void };
}

function withLocks(): Browser {
  const held = new Set<string>();
  return {
    open: (own) => {
      let name = '';
      const request = (wanted: string): Promise<never> => {
        held.add((name = wanted));
        return new Promise<never>(() => undefined);
      };
      const query = () =>
        Promise.resolve({ held: [...held, 'of another page'].map((one) => ({ name: one })) });
      return { visits: lockedVisits(own, { request, query }), close: () => void held.delete(name) };
    },
  };
}

const channels: BroadcastChannel[] = [];

function withoutLocks(): Browser {
  return {
    open: (own) => {
      const channel = new BroadcastChannel('test');
      channels.push(channel);
      return { visits: callingVisits(own, channel), close: () => channel.close() };
    },
  };
}

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

describe.each([
  ['with locks', withLocks],
  ['without locks', withoutLocks],
])('the visits to a page %s', (_, browser) => {
  it('are known to each other as long as they last', async () => {
    const { open } = browser();
    const [first, second] = [open('một'), open('hai')];
    expect(await first.visits.living()).toEqual(new Set(['một', 'hai']));
    second.close();
    expect(await first.visits.living()).toEqual(new Set(['một']));
  });
});
