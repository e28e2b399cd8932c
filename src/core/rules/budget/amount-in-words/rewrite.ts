import { readAmountInWords, writeAmountInWords } from '../../../text/number-words';

/** What stands before the words (`(Bằng chữ: `), the words, and what closes them (`)`, `./.`). */
const line = /^(.*?bằng chữ[)\s:]*["“*(\s]*|[\s("“*]*)(.*?)([\s)"”*.,;/!]*)$/isu;
const evenly = /\s+chẵn$/iu;

/**
 * The line with the words of another amount: what stands around them stays, and so does `chẵn`. `null` where the result
 * would not say just that amount.
 *
 * @example rewriteAmount('(Bằng chữ: Bốn trăm triệu đồng)', 406_000_000)
 * //=> '(Bằng chữ: Bốn trăm linh sáu triệu đồng)'
 */
export function rewriteAmount(text: string, dong: number): string | null {
  const [, before = '', words = '', after = ''] = line.exec(text.normalize('NFC')) ?? [];
  const end = evenly.exec(words)?.[0] ?? '';
  const rewritten = `${before}${writeAmountInWords(dong)}${end}${after}`;
  return readAmountInWords(rewritten) === dong ? rewritten : null;
}
