import { runInContext, type Context } from 'node:vm';
import type { Meter } from './meter';

/** A member of the service fails in a way that a program can catch. */
export class ServiceError extends Error {}

/** The base of everything that a program gets from the service: its methods and getters are all that can be reached. */
export abstract class Service {
  /** As the service calls its kind. */
  abstract readonly kind: string;
}

/** The names of things to choose from. */
export class Enumeration extends Service {
  constructor(
    readonly kind: string,
    readonly values: readonly string[],
  ) {
    super();
  }
}

/**
 * The border between the emulator and the program: hands out services as objects of which nothing unknown can be asked,
 * and lists, dates and errors as those of the program's own world.
 */
export class Realm {
  /** What was asked of the service that it does not know. */
  readonly violations: string[] = [];
  readonly #handed = new WeakMap<Service, object>();
  readonly #services = new WeakMap<object, Service>();
  readonly #array: (items: unknown[]) => unknown;
  readonly #date: (instant: number) => unknown;
  readonly #error: (message: string) => Error;
  readonly #object: (json: string) => unknown;

  constructor(
    context: Context,
    private readonly meter: Meter,
  ) {
    const own = (code: string): unknown => runInContext(code, context);
    this.#array = own('(items) => Array.from(items)') as (items: unknown[]) => unknown;
    this.#date = own('(instant) => new Date(instant)') as (instant: number) => unknown;
    this.#error = own('(message) => new Error(message)') as (message: string) => Error;
    this.#object = own('(json) => JSON.parse(json)') as (json: string) => unknown;
  }

  /** What the program gets for something of the emulator. */
  hand(value: unknown): unknown {
    if (value instanceof Service) return this.#handOf(value);
    if (Array.isArray(value))
      return this.#array(value.map((item: unknown) => (isPlain(item) ? item : this.hand(item))));
    if (value instanceof Date) return this.#date(value.getTime());
    if (typeof value === 'object' && value !== null) return this.#object(JSON.stringify(value));
    return value;
  }

  /** What the program hands over: services as they are, everything else untouched. */
  take(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => (isPlain(item) ? item : this.take(item)));
    return typeof value === 'object' && value !== null ? (this.#services.get(value) ?? value) : value;
  }

  #handOf(service: Service): object {
    const known = this.#handed.get(service);
    if (known) return known;
    const handed = new Proxy(Object.freeze({}), { get: (_, member) => this.#member(service, member) });
    this.#handed.set(service, handed);
    this.#services.set(handed, service);
    return handed;
  }

  #member(service: Service, member: string | symbol): unknown {
    if (typeof member === 'symbol') return undefined;
    const name = `${service.kind}.${member}`;
    if (service instanceof Enumeration) {
      if (!service.values.includes(member)) throw this.#violation(`${name} is not known to the service`);
      return name;
    }
    const descriptor = descriptorOf(service, member);
    if (descriptor?.get) return this.hand(descriptor.get.call(service));
    const method: unknown = descriptor?.value;
    if (typeof method !== 'function') throw this.#violation(`${name} is not known to the service`);
    return (...given: unknown[]) =>
      this.#call(name, given, (taken) => Reflect.apply(method, service, taken) as unknown);
  }

  #violation(message: string): Error {
    this.violations.push(message);
    return this.#error(message);
  }

  #call(name: string, given: readonly unknown[], method: (taken: readonly unknown[]) => unknown): unknown {
    this.meter.count(name);
    if (given.includes(undefined)) throw this.#violation(`${name} was given undefined`);
    try {
      return this.hand(method(given.map((value) => this.take(value))));
    } catch (error) {
      throw error instanceof ServiceError ? this.#error(`Exception: ${error.message}`) : error;
    }
  }
}

/** The same in every world. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Of a method or getter that the class of a service, or one that it is built on, declares. */
function descriptorOf(service: Service, member: string): PropertyDescriptor | undefined {
  for (let type: object | null = Object.getPrototypeOf(service) as object | null; type;) {
    if (type === Service.prototype) return undefined;
    const found = Object.getOwnPropertyDescriptor(type, member);
    if (found && member !== 'constructor') return found;
    type = Object.getPrototypeOf(type) as object | null;
  }
  return undefined;
}
