import { isCapitals, startsSmall } from './labels';
import { extendsPath, lastStep, type Habits, type Place } from './places';
import type { RowFacts } from './row-facts';

const namedPart =
  /^(?:phần|mục|chương|lĩnh vực|nhóm|trụ cột)(?: nhiệm vụ)? (?:[ivx]+|\d+|thứ \p{L}+)(?![\p{L}\d])/iu;
const bulleted = /^[-–+•*]/;

/** The row is the title of a section or group, not a task of which nothing else is known yet. */
export function isHeading(place: Place, habits: Habits): boolean {
  const { facts } = place;
  if (facts.title === '' || facts.sharesTitle) return false;
  switch (facts.mark) {
    case 'roman':
    case 'capital':
      return isUpperHeading(place, habits);
    case 'number':
    case 'code':
      return isNumberedHeading(place, habits);
    case 'letter':
    case 'bullet':
      return facts.seen === 0 && place.next !== null && looksLikeTitle(facts, habits);
    case 'none':
      return isUnnumberedHeading(place, habits);
  }
}

/** `I`, `A`: a section, unless it is filled like a task and has none below it. */
function isUpperHeading({ facts, next }: Place, habits: Habits): boolean {
  if (facts.mark === 'roman' && habits.romanTasks) return false;
  if (facts.seen <= 1) return true;
  return next !== null && next.mark !== 'roman' && next.mark !== 'capital';
}

/** `1` with a title only: a heading where its children follow, a task that lacks its cells where they do not. */
function isNumberedHeading(place: Place, habits: Habits): boolean {
  const { facts, next, nextNumbered } = place;
  if (next === null) return false;
  if (place.statesSum) return true;
  const hasChildren = extendsPath(nextNumbered, facts);
  if (facts.seen > 0) return hasChildren && facts.seen === 1 && (nextNumbered?.seen ?? 0) > 1;
  if (facts.wide || hasChildren) return true;
  if (!habits.filled) return looksLikeTitle(facts, habits) && beginsNumbers(nextNumbered, facts);
  if (next.mark === 'number' || next.mark === 'code')
    return beginsNumbers(next, facts) || isFollowedTitle(facts, next, habits);
  return next.seen > 0 && next.title !== '' && !startsSmall(next.title) && !next.sharesOrdinal;
}

/** The numbers start again: 3 is followed by 1. */
function beginsNumbers(next: RowFacts | null, facts: RowFacts): boolean {
  return next !== null && lastStep(next) === 1 && next.ordinal.path.length === facts.ordinal.path.length;
}

function isFollowedTitle(facts: RowFacts, next: RowFacts, habits: Habits): boolean {
  return looksLikeTitle(facts, habits) && lastStep(next) !== (lastStep(facts) ?? 0) + 1;
}

function isUnnumberedHeading(place: Place, habits: Habits): boolean {
  const { facts, next, previousKind, numbered } = place;
  if (facts.seen > 0 || facts.sharesOrdinal) return false;
  if (facts.wide || looksLikeTitle(facts, habits)) return true;
  if (next === null || startsSmall(facts.title) || bulleted.test(facts.title)) return false;
  if (previousKind === null) return true;
  if (next.mark === 'number' && lastStep(next) === 1 && lastStep(numbered) !== null) return true;
  return !habits.numbered && habits.filled && next.seen > 0;
}

function looksLikeTitle({ wide, title }: RowFacts, habits: Habits): boolean {
  return wide || namedPart.test(title) || (isCapitals(title) && !habits.capitals) || habits.isArea(title);
}
