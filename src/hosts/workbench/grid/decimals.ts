import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { finerMoney, wholeMoney } from '../../../core/report/styles';

/** Comes before the grid's own way to show numbers. */
const first = 1000;

/** What has no format is shown with all its decimals, as far as Excel shows them. */
const plain = '0.#########';
/** Less than this the grid shows as a power of ten. */
const least = 1e-6;

/**
 * Lets the grid show decimals as Excel does: after a comma, also where a cell has no format; and those of an amount on
 * a sheet of ours, which in the file a conditional format shows that the grid does not know: it would show half a
 * million as one, or as nothing.
 */
export function showDecimals(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: first,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { workbook, worksheet }, next) => {
        if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell);
        const isOwn = worksheet.getCustomMetadata()?.['isOwn'] === true;
        const pattern = finerPattern(style?.n?.pattern ?? '', cell.v, isOwn);
        return next(pattern === null ? cell : { ...cell, s: { ...style, n: { pattern } } });
      },
    });
}

/** `null` where the format of the cell shows the number well. */
function finerPattern(pattern: string, value: number, isOwn: boolean): string | null {
  if (Number.isInteger(value)) return null;
  if (pattern === '' || pattern === 'General') return Math.abs(value) < least ? null : plain;
  const hasDecimals = Math.round(value * 1e6) !== Math.round(value) * 1e6;
  return isOwn && pattern === wholeMoney && hasDecimals ? finerMoney : null;
}
