/** The visits to this page, each in a tab of its own. */
export interface Visits {
  /** The name of this one. */
  readonly own: string;
  /** The names of those that last, this one too. */
  living(): Promise<ReadonlySet<string>>;
}

/** As much of a broadcast channel as is used here. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

const prefix = 'phuluc-visit-';
/** So long, in milliseconds, other visits may take to answer. */
const patience = 500;

/** @param locks `undefined` where the browser grants none: it does to https and to this machine only */
export function visitsOf(locks: Pick<LockManager, 'request' | 'query'> | undefined): Visits {
  const own = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  return locks ? lockedVisits(own, locks) : callingVisits(own, new BroadcastChannel(`${prefix}call`));
}

/** Each visit holds a lock as long as it lasts. */
export function lockedVisits(own: string, locks: Pick<LockManager, 'request' | 'query'>): Visits {
  void locks.request(prefix + own, () => new Promise<never>(() => undefined));
  return {
    own,
    living: async () => {
      const { held = [] } = await locks.query();
      const names = held.flatMap(({ name = '' }) =>
        name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
      );
      return new Set([own, ...names]);
    },
  };
}

/** Each visit answers when it is called, as long as it lasts. */
export function callingVisits(own: string, channel: Channel): Visits {
  const heard = new Set([own]);
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data === '') channel.postMessage(own);
    else heard.add(data);
  });
  return {
    own,
    living: async () => {
      heard.clear();
      heard.add(own);
      channel.postMessage('');
      await new Promise((resolve) => setTimeout(resolve, patience));
      return new Set(heard);
    },
  };
}
