import { formatAddress } from '../core/grid/address';
import type { Said } from '../core/i18n/catalogue';
import { TellableError } from '../core/i18n/tellable-error';
import type { Text } from '../core/i18n/text';
import { ApplyFailed } from './apply';

const texts = {
  rolledBack: {
    vi: 'Ghi giữa chừng thì gặp lỗi nên đã trả bảng về như trước. Hãy thử lại.',
    en: 'Writing failed half-way, so the table was put back as it was. Try again.',
  },
  half: {
    vi: 'Ghi giữa chừng thì gặp lỗi và chưa trả lại được các ô {cells}: hãy nhấn Ctrl+Z hoặc tự xem lại các ô này.',
    en: 'Writing failed half-way and the cells {cells} could not be put back: press Ctrl+Z, or look at them yourself.',
  },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến ({reason}). Hãy thử lại.',
    en: 'Something unexpected went wrong ({reason}). Try again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** One sentence about an error. Those that are meant for people bring their own. */
export function explainFailure(error: unknown): Said {
  if (error instanceof ApplyFailed) {
    const cells = error.left.map(({ cell }) => formatAddress(cell)).join(', ');
    return cells === '' ? { text: texts.rolledBack, data: {} } : { text: texts.half, data: { cells } };
  }
  if (error instanceof TellableError) return { text: error.text, data: error.data };
  const reason = error instanceof Error ? error.message : String(error);
  return { text: texts.unexpected, data: { reason } };
}
