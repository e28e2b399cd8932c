import type { MessageData } from '../../i18n/message';
import type { Plan } from '../../plan/types';
import type { Agency } from '../../values/agency/types';
import { namesIn, type AgencyText } from './agency-texts';
import type { Doubt, JudgedName, Renaming } from './judge-names';
import { spellingKey } from './name-forms';
import { withNames } from './name-places';

export interface Rewriting {
  readonly data: MessageData;
  /** The text with all its names put right; `null` where its cells must not be edited. */
  readonly after: string | null;
  /** The meaning provably stays the same. */
  readonly safe: boolean;
}

/** All names of a text that one rule would write otherwise, as one change, so that a fix leaves nothing to say. */
export function rewritingOf(
  plan: Plan,
  agencies: AgencyText,
  names: readonly JudgedName<Renaming>[],
): Rewriting {
  const right = new Map(names.map(({ agency, verdict }) => [agency, verdict.name]));
  const after = withNames(agencies, (agency) => right.get(agency) ?? null);
  return {
    data: {
      text: distinct(names.map(({ form }) => form)),
      name: distinct(names.map(({ verdict }) => verdict.name)),
    },
    after,
    safe:
      names.every(
        ({ agency, verdict }) => verdict.safe && (agencies.certain || !/[\r\n]/.test(agency.text)),
      ) &&
      (after === null || sameList(agencies.names, right, namesIn(after, plan))),
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

/** The text with each of the names that may have been meant. */
export function replacements(
  agencies: AgencyText,
  { agency, verdict }: JudgedName<Doubt>,
): { readonly name: string; readonly after: string }[] {
  return verdict.names.flatMap((name) => {
    const after = withNames(agencies, (other) => (other === agency ? name : null));
    return after === null ? [] : [{ name, after }];
  });
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('; ');
}
