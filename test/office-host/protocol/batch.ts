import { HostError, httpStatus, invalidArgument, notImplemented } from './error';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
} from './message';
import type { Handle } from './object-type';
import { loadObject, memberName } from './query';
import type { References } from './references';

/** Called with the full name of every member before it is used, such as `Range.values`; what it throws is the answer. */
export type Gate = (member: string) => void;

/** What Excel says of a call on the null object; the call itself does nothing. */
const nullAnswer = { _IsNull: true };

/** Where the paths of a request begin. */
export interface Roots {
  readonly workbook: Handle;
  /** An object that hangs on nothing, by its type; `null` for one that is not known. */
  readonly create: (typeName: string) => Handle | null;
}

/** Runs the actions of one request in order, up to the first that fails. What was done before stays done. */
export function runBatch(request: Request, roots: Roots, references: References, gate: Gate): Response {
  return new Batch(request, roots, references, gate).run();
}

class Batch {
  readonly #objects = new Map<number, Handle | null>();
  readonly #kept = new Map<number, string>();
  readonly #traces: number[] = [];
  /** The member in use, for the message of an error. */
  #location = '';

  constructor(
    private readonly request: Request,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly gate: Gate,
  ) {}

  run(): Response {
    const results: ActionResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      this.#location = '';
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        return {
          Error: {
            Code: code,
            Message: message,
            Location: this.#location,
            ActionIndex: index,
            HttpStatusCode: httpStatus(code),
          },
          ProcessedResults: { Results: results },
        };
      }
    }
    return this.#traces.length > 0 ? { Results: results, TraceIds: this.#traces } : { Results: results };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const handle = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return handle && { ...handle.identity, ...this.#referenceOf(action.ObjectPathId) };
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return handle && this.#query(handle, action);
      case actionTypes.method:
        return this.#call(handle, action);
      case actionTypes.set:
        if (!handle) return nullAnswer;
        this.#write(handle, action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        if (!handle) return nullAnswer;
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#write(handle, name, value);
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  #query(handle: Handle, action: Action): Record<string, unknown> {
    return loadObject(handle, action.QueryInfo ?? {}, (of, member) => this.#enter(of, member));
  }

  #write(handle: Handle, name: string, value: unknown): void {
    const member = memberName(name);
    this.#enter(handle, member);
    handle.set(member, value);
  }

  #call(handle: Handle | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      if (handle) this.#kept.set(action.ObjectPathId, this.references.keep(handle));
      return null;
    }
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.remove(args[0]);
      return null;
    }
    if (!handle) return nullAnswer;
    const member = memberName(action.Name ?? '');
    this.#enter(handle, member);
    return handle.call(member, args) ?? null;
  }

  #referenceOf(pathId: number): { readonly _ReferenceId?: string } {
    const reference = this.#kept.get(pathId);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  #resolve(pathId: number): Handle | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`no object path ${pathId}`);
    const handle = this.#reach(path);
    this.#objects.set(pathId, handle);
    return handle;
  }

  #reach(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.roots.workbook;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference:
        return this.references.find(path.Name ?? '');
      case pathTypes.newObject:
        return this.#create(path.Name ?? '');
      default:
        return this.#reachFrom(this.#resolve(path.ParentObjectPathId ?? -1), path);
    }
  }

  #create(typeName: string): Handle {
    const handle = this.roots.create(typeName);
    if (!handle) throw notImplemented(`new ${typeName}`);
    return handle;
  }

  #reachFrom(parent: Handle | null, path: ObjectPath): Handle | null {
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.indexer) {
      this.#enter(parent, 'getItem');
      return parent.item(this.#arguments(path.ArgumentInfo));
    }
    const member = memberName(path.Name ?? '');
    this.#enter(parent, member);
    return path.ObjectPathType === pathTypes.property
      ? parent.navigate(member)
      : parent.make(member, this.#arguments(path.ArgumentInfo));
  }

  #enter(handle: Handle, member: string): void {
    this.#location = `${handle.typeName}.${member}`;
    this.gate(this.#location);
  }

  /** The arguments with objects in the place of their paths. */
  #arguments(info: ArgumentInfo | null | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.#argument(argument, paths[index]));
  }

  #argument(argument: unknown, path: unknown): unknown {
    if (Array.isArray(path) && Array.isArray(argument))
      return argument.map((part: unknown, index) => this.#argument(part, path[index]));
    return typeof path === 'number' && path !== 0 ? this.#resolve(path) : argument;
  }
}
