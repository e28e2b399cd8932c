import type { Text } from '../../i18n/text';
import type { Unit } from '../../values/budget/types';

/** How the units of money are called. */
export const unitNames: Readonly<Record<Unit, Text>> = {
  dong: { vi: 'đồng', en: 'VND' },
  nghin: { vi: 'nghìn đồng', en: 'thousand VND' },
  trieu: { vi: 'triệu đồng', en: 'million VND' },
  ty: { vi: 'tỷ đồng', en: 'billion VND' },
};
