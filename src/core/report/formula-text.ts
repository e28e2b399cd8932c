import { quoted } from './references';

/**
 * A text with placeholders as a formula that joins its words and what other formulas give.
 *
 * @example textFormula('Còn {days} ngày', { days: 'F7-F2' }) //=> '"Còn "&(F7-F2)&" ngày"'
 * @throws if the template names a placeholder that `formulas` lacks
 */
export function textFormula(template: string, formulas: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return quoted(part);
      const formula = formulas[name];
      if (formula === undefined) throw new Error(`The text "${template}" has no formula for {${name}}.`);
      return `(${formula})`;
    })
    .join('&');
}
