import { startsSmall } from './labels';
import { lastStep, type Habits, type Place } from './places';
import type { Layout } from './row-facts';

const bulleted = /^[-–+•*]/;

/**
 * The row goes on with the task above it: a row torn by a page break, a further line of the same task, or its points
 * a), b) without cells of their own. A row whose number was only forgotten, or shared, is a task of its own.
 */
export function isContinuation(place: Place, habits: Habits, layout: Layout): boolean {
  const { facts, previousKind } = place;
  if (previousKind !== 'task' && previousKind !== 'continuation') return false;
  switch (facts.mark) {
    case 'roman':
    case 'capital':
    case 'number':
    case 'code':
      return facts.sharesOrdinal && (facts.sharesTitle || !isOwnTask(place, habits, layout));
    case 'letter':
    case 'bullet':
      return isPoint(place);
    case 'none':
      return facts.sharesTitle || !isOwnTask(place, habits, layout);
  }
}

/** A point of a list inside the task above: that has the cells, and none of the points has any but for money. */
function isPoint({ facts, numbered, numberedKind, siblingsFilled }: Place): boolean {
  if (facts.title === '') return true;
  return !siblingsFilled && facts.seen === 0 && numberedKind === 'task' && (numbered?.seen ?? 0) > 0;
}

/** A row without a number of its own is a task where it says what a task says. */
function isOwnTask(place: Place, habits: Habits, layout: Layout): boolean {
  const { facts, numbered, nextNumbered, belowHeader } = place;
  if (facts.title === '') return false;
  const all = layout.essentials.size > 0 ? facts.essentials === layout.essentials.size : facts.seen > 0;
  const complete = all && !(belowHeader && facts.smallEssentials > 0);
  if (startsSmall(facts.title)) return complete && facts.filled > layout.essentials.size && !belowHeader;
  if (complete) return true;
  if (!belowHeader && numberMissing(numbered, nextNumbered)) return true;
  if (facts.sharesOrdinal) return facts.seen > 0;
  if (habits.numbered) return false;
  return facts.seen > 0 || !(habits.filled || bulleted.test(facts.title));
}

/** The numbers before and after leave out exactly one: it was forgotten here. */
function numberMissing(before: Place['numbered'], after: Place['nextNumbered']): boolean {
  const from = lastStep(before);
  const to = lastStep(after);
  if (from === null || to === null || before?.mark !== after?.mark) return false;
  return before?.ordinal.path.length === after?.ordinal.path.length && to === from + 2;
}
