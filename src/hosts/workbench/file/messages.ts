import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { SheetFailure, Work } from './content';

/** What is asked of the worker that keeps the file. */
export type Question =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'save'; readonly work: Work }
  | { readonly kind: 'put'; readonly work: Work; readonly specs: readonly SheetSpec[] };

export interface Request {
  readonly id: number;
  readonly question: Question;
}

/** How it answers; an error crosses over as data. */
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly unusable: SheetFailure }
  | { readonly id: number; readonly message: string };
