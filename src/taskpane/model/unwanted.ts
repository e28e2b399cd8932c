import { cellKey } from '../../core/grid/address';
import type { Patch } from '../../core/grid/patch';
import type { Finding } from '../../core/rules/types';
import type { FixPreview } from '../../workflow/preview-fix';

/** A change by its cell and its new content: what a person did not want comes up again as the same. */
export function changeKey({ cell, after }: Patch): string {
  return `${cellKey(cell)}:${JSON.stringify(after)}`;
}

/**
 * The cells of a review that begin unticked: those that a person unticked before, and those in hidden rows, which
 * nobody sees being changed.
 */
export function excludedAtFirst(
  { cells }: FixPreview,
  unwanted: ReadonlySet<string>,
  together: CellsTogether,
): ReadonlySet<number> {
  const out = cells.filter((cell) => cell.hidden || unwanted.has(changeKey(cell)));
  return new Set(out.flatMap(({ cell }) => together.of(cellKey(cell))));
}

/** Cells that one fix changes together: half of such a fix would spoil the text. */
export class CellsTogether {
  readonly #groups = new Map<number, Set<number>>();

  constructor(findings: readonly Finding[]) {
    for (const { fix } of findings) {
      if (!fix || fix.length < 2) continue;
      const keys = fix.map(({ cell }) => cellKey(cell));
      const group = new Set(keys.flatMap((key) => this.of(key)));
      for (const key of group) this.#groups.set(key, group);
    }
  }

  /** The cell and all that are changed with it. */
  of(key: number): readonly number[] {
    return [...(this.#groups.get(key) ?? [key])];
  }
}
