import { Grid } from '../../../core/grid/grid';
import { FormulaGraph } from '../../common/formula/graph';
import { sheetLimits } from '../../common/sheet-content';
import { GoogleFailure } from '../errors';
import { readFormulas, readMerges } from '../protocol';
import type { ServerLink } from '../server-link';
import { readArea, sheetFormula, type CellBlock } from './cells';
import { readHiddenRows } from './hidden-rows';
import { readOutline, type Outline } from './outline';

/** A snapshot of a sheet. */
export async function readGrid(server: ServerLink, sheet: string): Promise<Grid> {
  const outline = await readOutline(server);
  const used = outline.used.get(sheet);
  if (used === undefined) throw new GoogleFailure('NoSuchSheet', { sheet });
  if (used && (used.bottom > sheetLimits.rows || used.bottom * used.right > sheetLimits.cells)) {
    throw new GoogleFailure('TooManyRows', { sheet, limit: sheetLimits.rows });
  }
  const rows = Array.from({ length: used?.bottom ?? 0 }, (_, index) => index + 1);
  const [block, { merges }, hidden, others] = await Promise.all([
    readArea(server, sheet, used),
    server.ask(readMerges, { sheet }),
    readHiddenRows(server, sheet, rows),
    readOthers(server, sheet, outline),
  ]);
  const foreignFormulas = foreignFormulasOf(sheet, outline, block, others);
  return new Grid({ sheet, cells: block.cells, merges, ...hidden, foreignFormulas });
}

type Formulas = ReadonlyMap<string, CellBlock['formulas']>;

/** The formulas of the other sheets. A sheet of ours is read for itself; what else refers to it is no matter. */
async function readOthers(server: ServerLink, sheet: string, outline: Outline): Promise<Formulas> {
  const { sheets, used, ownership } = outline;
  if (ownership.has(sheet)) return new Map();
  const others = sheets.filter(({ name }) => name !== sheet && used.get(name) && !ownership.has(name));
  const read = others.map(async ({ name }) => {
    const { formulas } = await server.ask(readFormulas, { sheet: name });
    return [name, formulas.map(sheetFormula)] as const;
  });
  return new Map(await Promise.all(read));
}

function foreignFormulasOf(
  sheet: string,
  { sheets, names, ownership }: Outline,
  { formulas }: CellBlock,
  others: Formulas,
): readonly string[] {
  if (ownership.has(sheet)) return [];
  const graph = new FormulaGraph(
    sheets.map(({ name }) => ({
      name,
      formulas: name === sheet ? formulas : (others.get(name) ?? []),
      tables: [],
      isOurs: ownership.has(name),
    })),
    names,
  );
  return graph.foreignFormulas(sheet);
}
