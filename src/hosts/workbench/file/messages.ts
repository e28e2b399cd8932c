import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { SheetFailure, Work } from './content';

/** What is asked of the worker that keeps the file. */
export type Question =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'save'; readonly work: Work }
  | { readonly kind: 'put'; readonly work: Work; readonly specs: readonly SheetSpec[] };

/** How it answers; an error crosses over as data. */
export type Answer =
  { readonly result: unknown } | { readonly unusable: SheetFailure } | { readonly message: string };
