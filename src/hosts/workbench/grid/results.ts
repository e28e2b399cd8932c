import {
  UniverInstanceType,
  type ICellData,
  type ICommandService,
  type IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';

const computed = 'formula.mutation.set-formula-calculation-result';
/** So many results are told at a time. */
const resultsOfPiece = 2000;

type Cells = Record<number, Record<number, ICellData | null>>;
type Units = Record<string, Record<string, Cells | null> | null>;

/** What came of a calculation, as the grid hands it over. */
interface Results {
  unitData?: Units;
}

/**
 * Keeps the results to itself that the page has already, and tells many new ones piece by piece: the page would stand
 * still while it takes in a hundred thousand.
 */
export function tellOnlyNews(
  commands: Pick<ICommandService, 'beforeCommandExecuted' | 'syncExecuteCommand'>,
  instances: IUniverInstanceService,
): void {
  let isTelling = false;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== computed || isTelling) return;
    const results = params as Results;
    const known = (unitId: string, subUnitId: string, row: number, col: number) =>
      instances
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetId(subUnitId)
        ?.getCellRaw(row, col) ?? null;
    const pieces = newsOf(results.unitData ?? {}, known);
    results.unitData = pieces.pop() ?? {};
    isTelling = true;
    for (const unitData of pieces)
      commands.syncExecuteCommand(id, { unitData, unitOtherData: {} }, { onlyLocal: true });
    isTelling = false;
  });
}

type Known = (unitId: string, subUnitId: string, row: number, col: number) => ICellData | null;

/** The results that are not known, in pieces. */
export function newsOf(results: Units, known: Known): Units[] {
  const pieces: Units[] = [];
  let room = 0;
  for (const [unitId, sheets] of Object.entries(results)) {
    for (const [subUnitId, cells] of Object.entries(sheets ?? {})) {
      for (const [row, line] of Object.entries(cells ?? {})) {
        for (const [col, data] of Object.entries(line)) {
          if (isSame(data, known(unitId, subUnitId, Number(row), Number(col)))) continue;
          if (room-- === 0) {
            pieces.push({});
            room = resultsOfPiece - 1;
          }
          const unit = ((pieces.at(-1) ?? {})[unitId] ??= {});
          ((unit[subUnitId] ??= {})[Number(row)] ??= {})[Number(col)] = data;
        }
      }
    }
  }
  return pieces;
}

/** Only plain values are compared: whatever else a result brings is news. */
function isSame(result: ICellData | null, known: ICellData | null): boolean {
  if (!result || !known || result.p || result.s) return false;
  return result.v === known.v && result.t === known.t;
}
