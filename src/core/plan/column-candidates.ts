import type { Role } from '../catalog/roles';
import type { Catalog } from '../catalog/types';
import type { CellRef } from '../grid/address';
import type { Steps } from '../steps';
import { fitOf, type Sample } from './cell-fit';
import { headerText } from './find-headers';
import { isSignature } from './labels';
import type { HeaderBlock, HeaderColumn } from './header';
import type { HeaderRoles } from './header-roles';
import type { SheetText } from './sheet-text';
import { tickMeaning, tickShare } from './ticks';
import type { Column } from './types';

/** Rows looked at for what a column holds, evenly spread. */
const sampledRows = 200;
/** Signatures take no more rows. */
const signatureRows = 20;
/** A column that holds nothing yet suits what its header says, though less than one that proves it. */
const emptyFit = 0.7;
/** What the header alone is worth; the rest must come from the cells. */
const headerShare = 0.25;

export interface Candidate {
  readonly role: Role;
  readonly score: number;
}

/** A column with the roles that its header words and its cells allow. */
export interface ColumnDraft {
  readonly col: number;
  readonly header: string;
  readonly headerCell: CellRef;
  /** The group heading above its own words. */
  readonly group: CellRef | null;
  readonly samples: readonly Sample[];
  readonly candidates: readonly Candidate[];
  /** What an `x` would mean here, and whether that is what the cells hold. */
  readonly tick: Column['tick'];
  readonly ticked: number;
}

export interface TableBody {
  readonly sheet: SheetText;
  readonly header: HeaderBlock;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly roles: HeaderRoles;
  readonly catalog: Catalog;
}

export function* draftColumns(body: TableBody): Steps<ColumnDraft[]> {
  const lastRow = lastUnsigned(body);
  const drafts: ColumnDraft[] = [];
  for (const column of body.header.columns) {
    drafts.push(draftColumn(column, { ...body, lastRow }));
    yield;
  }
  return drafts;
}

/** Signatures below a table say nothing of its columns. */
function lastUnsigned({ sheet, header, firstRow, lastRow }: TableBody): number {
  let last = lastRow;
  for (let row = Math.max(firstRow, lastRow - signatureRows); row <= last; row++) {
    if (header.columns.some(({ col }) => isSignature(sheet.text(row, col)))) last = row - 1;
  }
  return last;
}

/** How well the cells suit the role on average, from 0 to 1. */
export function averageFit(role: Role, samples: readonly Sample[], catalog: Catalog): number {
  if (samples.length === 0) return emptyFit;
  const known = new Map<string, number>();
  let sum = 0;
  for (const sample of samples) {
    const key = `${typeof sample.cell.value} ${sample.text}`;
    const fit = known.get(key) ?? fitOf(role, sample, catalog);
    known.set(key, fit);
    sum += fit;
  }
  return sum / samples.length;
}

function draftColumn(column: HeaderColumn, body: TableBody): ColumnDraft {
  const { header: block, roles, catalog } = body;
  const header = headerText(column.words);
  const samples = samplesOf(column, body);
  const above = column.words.slice(0, -1);
  const underMoney = roles.clearRole(headerText(above)) === 'budget';
  return {
    col: column.col,
    header,
    headerCell: column.words.at(-1)?.cell ?? { row: block.rows.at(-1) ?? 1, col: column.col },
    group: above.at(-1)?.cell ?? null,
    samples,
    candidates: roles
      .of(header)
      .filter(({ role }) => !(underMoney && role === 'progress'))
      .map(({ role, weight }) => ({
        role,
        score: weight * (headerShare + (1 - headerShare) * averageFit(role, samples, catalog)),
      }))
      .sort((a, b) => b.score - a.score),
    tick: tickMeaning(column.words, catalog),
    ticked: tickShare(samples),
  };
}

function samplesOf(column: HeaderColumn, { sheet, firstRow, lastRow }: TableBody): Sample[] {
  const words = new Set(column.words.map(({ text }) => text));
  const step = Math.max(1, Math.floor((lastRow - firstRow + 1) / sampledRows));
  const samples: Sample[] = [];
  for (let row = firstRow; row <= lastRow; row += step) {
    const text = sheet.text(row, column.col);
    if (text === '' || words.has(text.replace(/\n/g, ' '))) continue;
    samples.push({ cell: sheet.grid.cell(row, column.col), text });
  }
  return samples;
}
