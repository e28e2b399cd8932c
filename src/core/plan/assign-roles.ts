import { roles as allRoles, type Role } from '../catalog/roles';
import type { Catalog } from '../catalog/types';
import { columnNumber } from '../grid/address';
import type { Settings } from '../settings/settings';
import { averageFit, type Candidate, type ColumnDraft } from './column-candidates';

/** Below this score a column is not understood. */
const least = 0.2;
/** A role that comes so near to the chosen one is a rival. */
const rivalShare = 0.8;
/** Roles that several columns of a table may have. */
const shared: ReadonlySet<Role> = new Set<Role>(['budgetPart', 'note']);

/** Roles whose cells look alike, so that cells alone do not tell them apart. */
const sameCells: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  lead: ['support'],
  deadline: ['start', 'finished'],
};

export interface Assignment {
  readonly role: Role | null;
  readonly rivals: readonly Role[];
  /** The cells of this column are ticks. */
  readonly ticks: boolean;
}

/**
 * Gives every column the role that its header and its cells allow best, each role once: the user's own choice first,
 * then grids of ticks, then the task column, then the best score of all that is left.
 */
export function assignRoles(
  drafts: readonly ColumnDraft[],
  settings: Settings,
  catalog: Catalog,
): ReadonlyMap<number, Assignment> {
  const roleOf = new Map<number, Role>();
  const taken = new Set<Role>();
  const give = (col: number, role: Role): void => {
    roleOf.set(col, role);
    taken.add(role);
  };
  const isAbsent = absentRoles(settings);
  const columns = withoutAbsent(withoutYearTotals(drafts), isAbsent);
  for (const [col, role] of ownColumns(settings))
    if (columns.some((draft) => draft.col === col)) give(col, role);
  const ticks = tickColumns(columns.filter(({ col }) => !roleOf.has(col)));
  for (const [col, role] of ticks) if (settings.columns[role] === undefined) give(col, role);
  if (!taken.has('task')) {
    const task = taskColumn(
      columns.filter(({ col }) => !roleOf.has(col)),
      catalog,
    );
    if (task !== null) give(task, 'task');
  }
  for (const { draft, role } of ranked(columns)) {
    if (roleOf.has(draft.col)) continue;
    const finer =
      role === 'ordinal' &&
      columns.some((other) => roleOf.get(other.col) === role && sameGroup(other, draft));
    if (!taken.has(role) || shared.has(role) || finer) give(draft.col, role);
  }
  for (const role of ['lead', 'deadline'] as const) {
    const proven =
      taken.has(role) || isAbsent(role)
        ? null
        : provenColumn(
            role,
            columns.filter(({ col }) => !roleOf.has(col)),
            catalog,
          );
    if (proven !== null) give(proven, role);
  }
  const unnamed =
    taken.has('ordinal') || isAbsent('ordinal') ? null : unnamedOrdinal(columns, roleOf, catalog);
  if (unnamed !== null) give(unnamed, 'ordinal');
  return new Map(
    columns.map((draft) => {
      const role = roleOf.get(draft.col) ?? null;
      const own = role !== null && settings.columns[role] !== undefined;
      const rivals = own ? [] : rivalsOf(draft, role, taken);
      return [draft.col, { role, rivals, ticks: ticks.get(draft.col) === role }];
    }),
  );
}

/** The columns that the user gave a role. */
export function ownColumns(settings: Settings): [number, Role][] {
  return allRoles.flatMap((role) => {
    const letters = settings.columns[role] ?? [];
    return [letters].flat().flatMap((letter): [number, Role][] => {
      const col = columnNumber(letter);
      return col === null ? [] : [[col, role]];
    });
  });
}

/** The roles that no column has, as the user says with an empty list; a plan always has tasks. */
function absentRoles({ columns }: Settings): (role: Role) => boolean {
  return (role) => role !== 'task' && Array.isArray(columns[role]) && columns[role].length === 0;
}

function withoutAbsent(
  drafts: readonly ColumnDraft[],
  isAbsent: (role: Role) => boolean,
): readonly ColumnDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    candidates: draft.candidates.filter(({ role }) => !isAbsent(role)),
  }));
}

/** Several columns of years are parts, and none of them the total. */
function withoutYearTotals(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isYear = (draft: ColumnDraft): boolean =>
    /(?:19|20)\d\d\)?$/.test(draft.header) && has(draft, 'budget') && has(draft, 'budgetPart');
  if (drafts.filter(isYear).length < 2) return drafts;
  return drafts.map((draft) =>
    isYear(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ role }) => role !== 'budget') }
      : draft,
  );
}

/** Columns whose cells are ticks, or are to be: alone or in an empty group they need a header that says so. */
function tickColumns(drafts: readonly ColumnDraft[]): Map<number, Role> {
  const found = new Map<number, Role>();
  for (const kind of ['status', 'deadline'] as const) {
    const able = drafts.filter(
      ({ tick, ticked, samples }) => tick !== null && kind in tick && (ticked >= 0.8 || samples.length === 0),
    );
    const ticked = able.filter((draft) => draft.ticked > 0);
    const named = able.filter(({ candidates }) => candidates[0]?.role === kind);
    const empty = able.filter((draft) => named.length > 1 && named.includes(draft));
    const beside = able.filter((draft) => ticked.some((other) => sameGroup(other, draft)));
    for (const { col } of [...ticked, ...empty, ...beside]) found.set(col, kind);
  }
  return found;
}

/** The column that says what is to be done: by its header, else the one with the longest texts and no clear header. */
function taskColumn(drafts: readonly ColumnDraft[], catalog: Catalog): number | null {
  const named = drafts
    // `Số nhiệm vụ` counts tasks.
    .filter(({ samples }) => averageFit('task', samples, catalog) >= 0.4)
    .flatMap(({ col, candidates }) =>
      candidates.filter(({ role }) => role === 'task').map(({ score }) => ({ col, score })),
    )
    .sort((a, b) => b.score - a.score || a.col - b.col)[0];
  if (named && named.score >= least) return named.col;
  const wordy = drafts
    .filter(({ candidates }) => (candidates[0]?.score ?? 0) < 0.4)
    .filter(({ samples }) => samples.length > 0 && averageFit('task', samples, catalog) >= 0.8)
    .map(({ col, samples }) => ({
      col,
      length: samples.reduce((sum, { text }) => sum + text.length, 0) / samples.length,
    }))
    .sort((a, b) => b.length - a.length)[0];
  return wordy && wordy.length >= 15 ? wordy.col : null;
}

/** All claims of columns to roles other than the tasks, the best first. */
function ranked(drafts: readonly ColumnDraft[]): { draft: ColumnDraft; role: Role; score: number }[] {
  return drafts
    .flatMap((draft) => draft.candidates.map(({ role, score }) => ({ draft, role, score })))
    .map((claim) =>
      isSpan(claim.draft, claim.role, drafts) ? { ...claim, score: claim.score * 0.9 } : claim,
    )
    .filter(({ role, score }) => role !== 'task' && score >= least)
    .sort((a, b) => b.score - a.score || a.draft.col - b.draft.col);
}

/**
 * `Thời gian thực hiện` beside a `Thời gian hoàn thành` that is filled as well and stands before the tracking columns:
 * the latter is the deadline.
 */
function isSpan(own: ColumnDraft, role: Role, drafts: readonly ColumnDraft[]): boolean {
  if (role !== 'deadline' || !/thực hiện|triển khai/i.test(own.header)) return false;
  if (/hoàn thành|thời hạn/i.test(own.header)) return false;
  const status = drafts.find(({ candidates }) => candidates[0]?.role === 'status');
  return drafts.some(
    (other) =>
      other.col !== own.col &&
      has(other, 'deadline') &&
      /hoàn thành/i.test(other.header) &&
      other.samples.length >= own.samples.length * 0.8 &&
      (!status || other.col < status.col),
  );
}

/** The first column with an unknown header whose cells nearly all prove the role. */
function provenColumn(role: Role, drafts: readonly ColumnDraft[], catalog: Catalog): number | null {
  const found = drafts.find(
    ({ header, candidates, samples }) =>
      header !== '' &&
      candidates.length === 0 &&
      samples.length >= 2 &&
      averageFit(role, samples, catalog) >= 0.8,
  );
  return found?.col ?? null;
}

/** Numbers without a header, or below an unknown one, left of the tasks. */
function unnamedOrdinal(
  drafts: readonly ColumnDraft[],
  roleOf: ReadonlyMap<number, Role>,
  catalog: Catalog,
): number | null {
  const task = drafts.find(({ col }) => roleOf.get(col) === 'task');
  const found = drafts.find(
    ({ col, candidates, samples }) =>
      candidates.length === 0 &&
      task !== undefined &&
      col < task.col &&
      samples.length > 0 &&
      averageFit('ordinal', samples, catalog) >= 0.6,
  );
  return found?.col ?? null;
}

function rivalsOf(draft: ColumnDraft, role: Role | null, taken: ReadonlySet<Role>): Role[] {
  if (draft.candidates.length === 0)
    return (role ? (sameCells[role] ?? []) : []).filter((rival) => !taken.has(rival));
  const own = draft.candidates.find((candidate) => candidate.role === role)?.score ?? 0;
  const near = (candidate: Candidate): boolean =>
    candidate.role !== role &&
    candidate.score >= Math.max(least, own * rivalShare) &&
    !taken.has(candidate.role);
  return draft.candidates.filter(near).map((candidate) => candidate.role);
}

function has(draft: ColumnDraft, role: Role): boolean {
  return draft.candidates.some((candidate) => candidate.role === role);
}

/** Both stand below one group heading: `TT` and `Chi tiết` below `Stt`. */
function sameGroup({ group: a }: ColumnDraft, { group: b }: ColumnDraft): boolean {
  return a !== null && b !== null && a.row === b.row && a.col === b.col;
}
