import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import { blockMarker, isMarker, nameMarker, type Ownership } from '../../common/own-sheets/ownership';
import { absoluteReference } from '../../common/ranges';
import type { DefinedName } from '../../common/workbook-outline';
import type { Outline } from '../read/outline';
import { actionSize, type Job } from './job';

interface Wish {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** Gives a workbook the names of a sheet of ours in place of those that it had. */
export function nameJobs(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  { sheets, names }: Outline,
  old: Ownership | null,
): Job[] {
  const position = sheets.findIndex(({ name }) => name === spec.name);
  const onSheet = names.filter(({ scope, name }) => scope === position && isMarker(name));
  const ofWorkbook = names.filter(({ scope }) => scope === null);
  const earlier = new Set(old?.names.map(({ name }) => name.toLowerCase()));
  const reference = (range: SheetSpec['names'][number]['range']) => `=${absoluteReference(spec.name, range)}`;
  const markers = [
    { name: blockMarker(spec.id), refersTo: reference(blockOf(spec)), hidden: true },
    ...spec.names.map((own) => ({ name: nameMarker(own), refersTo: reference(own.range), hidden: true })),
  ];
  const wishes = spec.names.map(({ name, range, hidden }) => ({ name, refersTo: reference(range), hidden }));
  return [
    ...jobsFor(worksheet.names, markers, onSheet, onSheet),
    ...jobsFor(
      context.workbook.names,
      wishes,
      ofWorkbook,
      ofWorkbook.filter(({ name }) => earlier.has(name)),
    ),
  ];
}

/** @param ours those that go where nobody wishes for them any more */
function jobsFor(
  collection: Excel.NamedItemCollection,
  wishes: readonly Wish[],
  present: readonly DefinedName[],
  ours: readonly DefinedName[],
): Job[] {
  const wished = new Set(wishes.map(({ name }) => name.toLowerCase()));
  const known = new Set(present.map(({ name }) => name));
  const surplus = ours.filter(({ name }) => !wished.has(name));
  return [
    ...surplus.map(({ written }) => ({
      size: 2 * actionSize,
      queue: () => collection.getItem(written).delete(),
    })),
    ...wishes.map((wish) => ({
      size: 4 * actionSize,
      queue: () => fulfil(collection, wish, known.has(wish.name.toLowerCase())),
    })),
  ];
}

function fulfil(
  collection: Excel.NamedItemCollection,
  { name, refersTo, hidden }: Wish,
  exists: boolean,
): void {
  const item = exists ? collection.getItem(name) : collection.add(name, refersTo);
  if (exists) item.formula = refersTo;
  item.visible = !hidden;
}
