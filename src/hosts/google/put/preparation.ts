import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import { rectanglesOf } from '../../common/rectangles';
import { blockMarker, nameMarker } from '../../common/own-sheets/ownership';
import type { Preparation } from '../protocol';
import { areaOf, ourCells, type StandingSheet } from './standing';

/**
 * What a sheet needs before its cells are written. What is ours is marked as in a file, by named ranges, which follow
 * their cells whatever becomes of the sheet's name.
 */
export function preparationOf(spec: SheetSpec, standing: StandingSheet | null): Preparation {
  const names = [
    { name: blockMarker(spec.id), range: blockOf(spec) },
    ...spec.names.flatMap((own) => [
      { name: nameMarker(own), range: own.range },
      { name: own.name, range: own.range },
    ]),
  ];
  const wished = new Set(names.map(({ name }) => name.toLowerCase()));
  const old = standing?.ownership.names.flatMap((own) => [own.name, nameMarker(own)]) ?? [];
  const { bottom, right } = areaOf(spec, standing?.ownership ?? null);
  return {
    sheet: spec.name,
    ours: standing && rectanglesOf(ourCells(spec, standing)),
    rows: bottom,
    columns: right,
    names,
    surplusNames: old.filter((name) => !wished.has(name.toLowerCase())),
  };
}
