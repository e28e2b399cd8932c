import { Grid } from '../../../core/grid/grid';
import type { OwnSheet, SheetInfo } from '../../host';
import { readInputs } from '../../common/own-sheets/inputs';
import type { Ownership } from '../../common/own-sheets/ownership';
import type { ServerLink } from '../server-link';
import { readArea } from './cells';
import { readOutline } from './outline';

export async function listSheets(server: ServerLink): Promise<readonly SheetInfo[]> {
  const { sheets, ownership } = await readOutline(server);
  return sheets.map(({ name, state, kind }) => ({ name, state, kind, own: ownership.get(name)?.id ?? null }));
}

/** The sheets that the product wrote, with what people filled in since. */
export async function listOwnSheets(server: ServerLink): Promise<readonly OwnSheet[]> {
  const { ownership } = await readOutline(server);
  return Promise.all(
    [...ownership].map(async ([name, own]) => ({
      id: own.id,
      name,
      inputs: readInputs(await readInputCells(server, name, own), own.names),
    })),
  );
}

async function readInputCells(server: ServerLink, sheet: string, { names }: Ownership): Promise<Grid> {
  const ranges = names.flatMap(({ input, range }) => (input && range ? [range] : []));
  const area =
    ranges.length === 0
      ? null
      : {
          top: Math.min(...ranges.map(({ top }) => top)),
          left: Math.min(...ranges.map(({ left }) => left)),
          bottom: Math.max(...ranges.map(({ top }) => top)),
          right: Math.max(...ranges.map(({ left }) => left)),
        };
  const { cells } = await readArea(server, sheet, area);
  return new Grid({ sheet, cells });
}
