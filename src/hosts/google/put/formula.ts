import { tokenize } from '../../common/formula/tokens';

/**
 * A formula as Google Sheets understands it wherever a spreadsheet is set to be: where the decimal sign is a comma, as in
 * Vietnam, arguments stand apart by semicolons, and semicolons are taken everywhere. A decimal sign has no such form.
 *
 * @param formula as in English Excel
 * @throws Error where it has a decimal sign, an array or more than a formula can hold
 */
export function regionFree(formula: string): string {
  const tokens = tokenize(formula);
  if (!tokens) throw new Error('A formula is longer than one can be.');
  return tokens
    .map(({ kind, text }) => {
      if (kind !== 'other') return text;
      if (/^[\d{}]/.test(text) && /[.{}]/.test(text))
        throw new Error(`A formula depends on the region: ${formula}`);
      return text === ',' ? ';' : text;
    })
    .join('');
}
