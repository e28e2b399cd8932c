import { createRoot } from 'react-dom/client';
import { parseAddress, parseRange } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/grid';
import { languages } from '../../src/core/i18n/text';
import { parseCivilDate } from '../../src/core/values/civil-date';
import { openWorkbook } from '../../src/hosts/xlsx';
import { App } from '../../src/taskpane/App';
import { books } from './books';
import { PageHost } from './page-host';

declare global {
  interface Window {
    /** For the tests. */
    pane: PanePage;
  }
}

export interface PanePage {
  readonly host: PageHost;
  cell(address: string, sheet?: string): Promise<CellValue>;
  /** Somebody types into a cell. */
  type(address: string, after: CellValue, remote?: boolean): Promise<void>;
  /** The person marks a block of cells on the sheet in front. */
  select(address: string): void;
  readonly sheets: () => Promise<string[]>;
}

/**
 * The pane alone on a page, over a workbook in memory: `?book=faulty`, or `?sample=huong-thuy-2023.xlsx`; in English
 * with `&language=en`.
 */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const host = await hostOf(query);
  const refOf = (address: string): { row: number; col: number } => {
    const cell = parseAddress(address);
    if (!cell) throw new Error(`not an address: ${address}`);
    return cell;
  };
  const front = (): string => host.active ?? '';
  window.pane = {
    host,
    cell: async (address, sheet = front()) => (await host.book.read(sheet)).at(refOf(address)).value,
    type: async (address, after, remote = false) => {
      const cell = refOf(address);
      const before = (await host.book.read(front())).at(cell).value;
      await host.edit(front(), [{ cell, before, after }], remote);
    },
    select: (address) => {
      const range = parseRange(address);
      host.marked = range && { sheet: front(), range };
    },
    sheets: async () => (await host.book.listSheets()).map(({ name }) => name),
  };
  const today = parseCivilDate(query.get('today') ?? '2024-01-31');
  const root = document.getElementById('root');
  if (!today || !root) throw new Error('The page is not as the test wants it.');
  let second = 0;
  const now = (): string => `2024-01-31T08:00:${String(second++ % 60).padStart(2, '0')}+07:00`;
  const language = languages.find((one) => one === query.get('language')) ?? 'vi';
  createRoot(root).render(<App host={host} today={() => today} now={now} language={language} />);
}

async function hostOf(query: URLSearchParams): Promise<PageHost> {
  const book = books[query.get('book') ?? '']?.();
  if (book) return new PageHost(book.grids, book.quirks);
  const file = await fetch(`/samples/${query.get('sample') ?? ''}`);
  const workbook = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  return new PageHost(workbook.sheets.map(({ name }) => workbook.grid(name)));
}

void start();
