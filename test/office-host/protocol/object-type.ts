import { itemNotFound, notImplemented } from './error';

/** An object of Excel as the protocol sees it. Members are called by their documented names: `rowIndex`, `getCell`. */
export interface Handle {
  readonly typeName: string;
  /** By what it is known, sent along with every answer about it: `{ Id: … }`. */
  readonly identity: Readonly<Record<string, string | number>>;
  /** office.js asks for a reference to it, by which later batches call it. */
  readonly isKept: boolean;
  /** What can be loaded without being named. */
  readonly scalars: readonly string[];
  hasScalar(member: string): boolean;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  /** Reaches another object through a property. */
  navigate(member: string): Handle | null;
  /** Reaches another object through a method. */
  make(member: string, args: Arguments): Handle | null;
  call(member: string, args: Arguments): unknown;
  item(args: Arguments): Handle;
  /** `null` for what is no collection. */
  items(): readonly Handle[] | null;
}

export type Arguments = readonly unknown[];

type Members<Member> = Readonly<Record<string, Member>>;

/** What a type of object can do, for objects that stand for a `Self` of the workbook. */
export interface Description<Self> {
  readonly identity?: (self: Self) => Readonly<Record<string, string | number>>;
  readonly isKept?: boolean;
  /** Values that can be loaded. */
  readonly get?: Members<(self: Self) => unknown>;
  /** Values that can be written. */
  readonly set?: Members<(self: Self, value: unknown) => void>;
  /** Properties that are objects; `null` is the null object. */
  readonly nav?: Members<(self: Self) => Handle | null>;
  /** Methods that answer an object. `null` is the null object where the method's name says so, else it is not found. */
  readonly make?: Members<(self: Self, args: Arguments) => Handle | null>;
  /** Methods that answer a value or nothing. */
  readonly call?: Members<(self: Self, args: Arguments) => unknown>;
  readonly items?: (self: Self) => readonly Handle[];
  readonly item?: (self: Self, args: Arguments) => Handle | null;
}

/** Makes the handles of one type. */
export interface ObjectType<Self> {
  (self: Self): Handle;
  /** What a handle stands for; `null` for a handle of another type. */
  self(handle: unknown): Self | null;
  /** Says what a type can do that was only named before, because types lead to each other. */
  describe(description: Description<Self>): void;
}

/** Any member that is not described fails loudly when it is used. */
export function objectType<Self>(typeName: string, description: Description<Self> = {}): ObjectType<Self> {
  const selves = new WeakMap<object, { readonly self: Self }>();
  let current = description;
  const create = (self: Self): Handle => {
    const handle = new TypedHandle(typeName, current, self);
    selves.set(handle, { self });
    return handle;
  };
  return Object.assign(create, {
    self: (handle: unknown) =>
      typeof handle === 'object' && handle !== null ? (selves.get(handle)?.self ?? null) : null,
    describe: (next: Description<Self>) => {
      current = next;
    },
  });
}

class TypedHandle<Self> implements Handle {
  constructor(
    readonly typeName: string,
    private readonly description: Description<Self>,
    private readonly self: Self,
  ) {}

  get identity(): Readonly<Record<string, string | number>> {
    return this.description.identity?.(this.self) ?? {};
  }

  get isKept(): boolean {
    return this.description.isKept ?? false;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.description.get ?? {});
  }

  hasScalar(member: string): boolean {
    return this.description.get?.[member] !== undefined;
  }

  get(member: string): unknown {
    return this.#known(this.description.get, member)(this.self);
  }

  set(member: string, value: unknown): void {
    this.#known(this.description.set, member, ' =')(this.self, value);
  }

  navigate(member: string): Handle | null {
    return this.#known(this.description.nav, member)(this.self);
  }

  make(member: string, args: Arguments): Handle | null {
    const handle = this.#known(this.description.make, member, '()')(this.self, args);
    if (handle === null && !member.includes('OrNullObject')) throw itemNotFound();
    return handle;
  }

  call(member: string, args: Arguments): unknown {
    return this.#known(this.description.call, member, '()')(this.self, args);
  }

  items(): readonly Handle[] | null {
    return this.description.items?.(this.self) ?? null;
  }

  item(args: Arguments): Handle {
    if (!this.description.item) throw notImplemented(`${this.typeName}.getItem()`);
    const handle = this.description.item(this.self, args);
    if (handle === null) throw itemNotFound();
    return handle;
  }

  #known<Member>(members: Members<Member> | undefined, member: string, sign = ''): Member {
    const known = members && Object.hasOwn(members, member) ? members[member] : undefined;
    if (known === undefined) throw notImplemented(`${this.typeName}.${member}${sign}`);
    return known;
  }
}
