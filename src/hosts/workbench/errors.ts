import type { Text } from '../../core/i18n/text';

/** The formulas of the grid do not come to an end, so nothing can be said of what they show. */
export class StillCalculating extends Error {
  override readonly name = 'StillCalculating';
  readonly text: Text = {
    vi: 'Các công thức chưa tính xong nên chưa làm được: hãy đợi một lát rồi làm lại; nếu vẫn vậy, hãy lưu tệp rồi tải lại trang.',
    en: 'The formulas are not computed yet, so this has to wait: try again in a while; if it stays so, save the file and reload the page.',
  };

  constructor() {
    super('The formulas of the grid are not computed yet.');
  }
}
