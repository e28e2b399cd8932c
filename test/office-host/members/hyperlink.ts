import { z } from 'zod';
import type { CellRef } from '../../../src/core/grid/address';
import type { Sheet } from '../book/sheet';
import { writing } from '../protocol/arguments';
import { forEachCell, uniform, type Area } from './area';
import { checkUnlocked } from './values';

export const hyperlink = z.strictObject({
  address: z.string().optional(),
  documentReference: z.string().optional(),
  screenTip: z.string().optional(),
  textToDisplay: z.string().optional(),
});

export function readHyperlink({ sheet, range }: Area): unknown {
  const links = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) links.push(sheet.cell({ row, col }).hyperlink);
  }
  return uniform(links);
}

/** A link also shows its text, in the blue and underlined letters that Excel gives it. */
export const writeHyperlink = writing(hyperlink.nullable(), (area: Area, link) => {
  checkUnlocked(area);
  forEachCell(area, (ref) => putHyperlink(area.sheet, ref, link));
});

export function putHyperlink(sheet: Sheet, ref: CellRef, link: z.output<typeof hyperlink> | null): void {
  sheet.put(ref, { hyperlink: link });
  if (!link) return;
  if (link.textToDisplay !== undefined) sheet.put(ref, { value: link.textToDisplay, formula: null });
  sheet.restyle(ref, { fontColor: '#0563C1', underline: 'Single' });
}
