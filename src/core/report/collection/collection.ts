import type { Plan } from '../../plan/types';
import { joinAreas, type JoinedAreas } from './areas';
import { findTwins } from './twins';
import type { CollectedPlan, CollectionInput } from './types';

/** What can be said of a plan because it has the columns for it. */
export interface Coverage {
  readonly tracked: boolean;
  readonly budget: boolean;
  readonly spent: boolean;
  readonly deadline: boolean;
}

/** A plan that is counted. */
export interface Entry extends CollectedPlan {
  /** The file as the sheets call it: a number sets files of the same name apart. */
  readonly label: string;
  readonly covers: Coverage;
}

/** Two files that hold the same plan. */
export interface LabelledTwin {
  readonly file: string;
  readonly earlier: string;
  readonly same: boolean;
}

/** Several plans, made ready for the sheets. */
export interface Collection extends Pick<CollectionInput, 'language' | 'asOf' | 'failed'> {
  /** A plan that was given twice stands here once. */
  readonly entries: readonly Entry[];
  readonly twins: readonly LabelledTwin[];
  readonly areas: JoinedAreas;
  /** What at least one of the plans covers. */
  readonly covers: Coverage;
}

export function collect({ plans, language, asOf, failed }: CollectionInput): Collection {
  const labels = labelsOf(plans.map(({ file }) => file));
  const twins = findTwins(plans.map(({ plan }) => plan));
  const repeated = new Set(twins.flatMap(({ plan, same }) => (same ? [plan] : [])));
  const entries = plans.flatMap((one, index): Entry[] =>
    repeated.has(index) ? [] : [{ ...one, label: labels[index] ?? one.file, covers: coverageOf(one.plan) }],
  );
  const some = (key: keyof Coverage): boolean => entries.some(({ covers }) => covers[key]);
  return {
    language,
    asOf,
    failed,
    entries,
    twins: twins.map(({ plan, earlier, same }) => ({
      file: labels[plan] ?? '',
      earlier: labels[earlier] ?? '',
      same,
    })),
    areas: joinAreas(entries, language),
    covers: {
      tracked: some('tracked'),
      budget: some('budget'),
      spent: some('spent'),
      deadline: some('deadline'),
    },
  };
}

function coverageOf({ columns }: Plan): Coverage {
  const roles = new Set(columns.map(({ role }) => role));
  return {
    tracked: roles.has('status') || roles.has('progress') || roles.has('finished'),
    budget: roles.has('budget') || roles.has('budgetPart'),
    spent: roles.has('spent'),
    deadline: roles.has('deadline'),
  };
}

function labelsOf(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let label = file;
    for (let number = 2; taken.has(label.toLowerCase()); number++) label = `${file} (${number})`;
    taken.add(label.toLowerCase());
    return label;
  });
}
