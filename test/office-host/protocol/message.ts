import { z } from 'zod';

/** What an action does, by the number that office.js gives it. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached from another one, by the number that office.js gives it. */
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.int(),
  ObjectPathType: z.int(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.int().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.int().nullish(),
  Skip: z.int().nullish(),
});

const action = z.object({
  Id: z.int(),
  ActionType: z.int(),
  Name: z.string().nullish(),
  ObjectPathId: z.int(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

/** One sync of office.js: what to do in order, and how to reach the objects that it is done to. */
export const requestSchema = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type Request = z.output<typeof requestSchema>;
export type Action = z.output<typeof action>;
export type ObjectPath = z.output<typeof objectPath>;
export type ArgumentInfo = z.output<typeof argumentInfo>;
export type QueryInfo = z.output<typeof queryInfo>;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export type Response =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds?: readonly number[] }
  | {
      readonly Error: ErrorAnswer;
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
    };

/** Flags that come with a request. */
export const requestFlags = {
  /** Wait until the person has left the cell that they are typing in. */
  delayForCellEdit: 64,
} as const;
