import { CellValueType, InterceptorEffectEnum, type ICellData, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { finerMoney, wholeMoney } from '../../../core/report/styles';

/** Comes before the grid's own way to show numbers. */
const first = 1000;

/**
 * Lets the grid show the decimals of an amount on a sheet of ours. In the file a conditional format does so, which the
 * grid does not know: it would show half a million as one, or as nothing.
 */
export function showDecimals(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: first,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { workbook, worksheet }, next) => {
        if (worksheet.getCustomMetadata()?.['isOwn'] !== true || !cell || !isFraction(cell))
          return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell);
        if (style?.n?.pattern !== wholeMoney) return next(cell);
        return next({ ...cell, s: { ...style, n: { pattern: finerMoney } } });
      },
    });
}

function isFraction({ v: value, t: type }: ICellData): boolean {
  if (typeof value !== 'number' || type === CellValueType.BOOLEAN) return false;
  return Math.round(value * 1e6) !== Math.round(value) * 1e6;
}
