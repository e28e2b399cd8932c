import { integer, text } from '../arguments';
import { Enumeration, Service, ServiceError } from '../realm';
import { serialOf } from '../book/time';
import type { Screen } from './interface';
import type { World } from './world';

const longestProperty = 9 * 1024;
const longestStore = 500 * 1024;

export class PropertiesService extends Service {
  readonly kind = 'PropertiesService';

  constructor(private readonly world: World) {
    super();
  }

  getDocumentProperties(): Properties {
    return new Properties(this.world);
  }
}

class Properties extends Service {
  readonly kind = 'Properties';

  constructor(private readonly world: World) {
    super();
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.world.book.properties);
  }

  setProperties(properties: unknown): this {
    if (typeof properties !== 'object' || properties === null)
      throw new ServiceError('Properties are an object.');
    for (const [key, value] of Object.entries(properties)) this.#set(key, text(value));
    return this;
  }

  deleteProperty(key: unknown): this {
    this.world.book.properties.delete(text(key));
    return this;
  }

  #set(key: string, value: string): void {
    const { properties } = this.world.book;
    if (Buffer.byteLength(value) > longestProperty) throw new ServiceError(`Argument too large: value`);
    properties.set(key, value);
    const size = [...properties].reduce((sum, [name, kept]) => sum + Buffer.byteLength(name + kept), 0);
    if (size > longestStore) throw new ServiceError('You have exceeded the property storage quota.');
  }
}

export class LockService extends Service {
  readonly kind = 'LockService';
  readonly #lock: Lock;

  constructor(world: World) {
    super();
    this.#lock = new Lock(world);
  }

  getDocumentLock(): Lock {
    return this.#lock;
  }
}

/** Whoever holds it and ends, loses it. */
class Lock extends Service {
  readonly kind = 'Lock';
  #holder: number | null = null;

  constructor(private readonly world: World) {
    super();
  }

  tryLock(patience: unknown): boolean {
    const { book, meter } = this.world;
    if (this.#holder === meter.run) return true;
    if (book.isLocked) {
      meter.spend(integer(patience));
      return false;
    }
    this.#holder = meter.run;
    return true;
  }

  releaseLock(): void {
    this.#holder = null;
  }
}

export class CacheService extends Service {
  readonly kind = 'CacheService';

  constructor(private readonly world: World) {
    super();
  }

  getDocumentCache(): Cache {
    return new Cache(this.world);
  }
}

class Cache extends Service {
  readonly kind = 'Cache';

  constructor(private readonly world: World) {
    super();
  }

  get(key: unknown): string | null {
    return this.world.book.cache.get(text(key)) ?? null;
  }

  put(key: unknown, value: unknown, seconds: unknown): void {
    if (integer(seconds) > 21_600) throw new ServiceError('Nothing is kept longer than six hours.');
    this.world.book.cache.set(text(key), text(value));
  }
}

export class Session extends Service {
  readonly kind = 'Session';

  constructor(
    private readonly user: () => string,
    private readonly screen: Screen,
  ) {
    super();
  }

  getActiveUserLocale(): string {
    return this.screen.locale;
  }

  getTemporaryActiveUserKey(): string {
    return this.user();
  }
}

export class Utilities extends Service {
  readonly kind = 'Utilities';
  #uuids = 0;

  getUuid(): string {
    return `00000000-0000-4000-8000-${String(++this.#uuids).padStart(12, '0')}`;
  }

  formatDate(date: unknown, timeZone: unknown, pattern: unknown): string {
    if (Object.prototype.toString.call(date) !== '[object Date]') throw new ServiceError('This is no date.');
    const shown = new Date(Math.round((serialOf(Number(date), text(timeZone)) - 25_569) * 86_400_000));
    const digits = (value: number, length: number) => String(value).padStart(length, '0');
    const parts: Readonly<Record<string, string>> = {
      yyyy: digits(shown.getUTCFullYear(), 4),
      MM: digits(shown.getUTCMonth() + 1, 2),
      dd: digits(shown.getUTCDate(), 2),
      HH: digits(shown.getUTCHours(), 2),
      mm: digits(shown.getUTCMinutes(), 2),
      ss: digits(shown.getUTCSeconds(), 2),
      SSS: digits(shown.getUTCMilliseconds(), 3),
    };
    return text(pattern).replace(/[A-Za-z]+/g, (letters) => {
      const part = parts[letters];
      if (part === undefined) throw new Error(`The emulator does not know the pattern ${letters}.`);
      return part;
    });
  }
}

export class Charts extends Service {
  readonly kind = 'Charts';
  readonly #strategy = new Enumeration('ChartHiddenDimensionStrategy', ['SHOW_BOTH', 'IGNORE_BOTH']);

  get ChartHiddenDimensionStrategy(): Enumeration {
    return this.#strategy;
  }
}
