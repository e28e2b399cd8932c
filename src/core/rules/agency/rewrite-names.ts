import type { MessageData } from '../../i18n/message';
import type { Plan } from '../../plan/types';
import type { Agency } from '../../values/agency/types';
import type { Change } from '../types';
import { namesIn, type AgencyCell } from './agency-cells';
import type { Doubt, JudgedName, Renaming } from './judge-names';
import { spellingKey } from './name-forms';
import { withNames } from './name-places';

export interface Rewriting {
  readonly data: MessageData;
  /** The cell with all its names put right. */
  readonly changes: readonly Change[];
  /** The meaning provably stays the same. */
  readonly safe: boolean;
}

/** All names of a cell that one rule would write otherwise, as one change, so that a fix leaves nothing to say. */
export function rewritingOf(plan: Plan, cell: AgencyCell, names: readonly JudgedName<Renaming>[]): Rewriting {
  const right = new Map(names.map(({ agency, verdict }) => [agency, verdict.name]));
  const after = withNames(cell, (agency) => right.get(agency) ?? null);
  return {
    data: {
      text: distinct(names.map(({ form }) => form)),
      name: distinct(names.map(({ verdict }) => verdict.name)),
    },
    changes: after === null ? [] : [{ cell: cell.cell, after }],
    safe:
      names.every(({ agency, verdict }) => verdict.safe && (cell.certain || !/[\r\n]/.test(agency.text))) &&
      (after === null || sameList(cell.names, right, namesIn(after, plan))),
  };
}

/** Capitals and `và` tell where a name ends: the list must still be read as the same names. */
function sameList(
  before: readonly Agency[],
  right: ReadonlyMap<Agency, string>,
  after: readonly Agency[],
): boolean {
  return (
    before.length === after.length &&
    before.every((agency, index) => {
      const now = after[index];
      return now !== undefined && spellingKey(now.text) === spellingKey(right.get(agency) ?? agency.text);
    })
  );
}

/** One change for each name that may have been meant. */
export function replacements(
  cell: AgencyCell,
  { agency, verdict }: JudgedName<Doubt>,
): { readonly name: string; readonly changes: readonly Change[] }[] {
  return verdict.names.flatMap((name) => {
    const after = withNames(cell, (other) => (other === agency ? name : null));
    return after === null ? [] : [{ name, changes: [{ cell: cell.cell, after }] }];
  });
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('; ');
}
