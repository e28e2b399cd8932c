import data from './data/headers.json';
import { headersSchema } from './schema';
import { rewriter, wordKey } from './word-key';

export const headerData = headersSchema.parse(data);

const rewrite = rewriter(headerData.rewrites);
const date = /\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*(?:19|20)\d\d)?(?!\d)/g;
const year = /^(?:19|20)\d\d$/;

/** The words of a header for comparing: abbreviations in full, `yyyy` for any year and `dd mm` for any day. */
export function headerTokens(text: string): string[] {
  const key = rewrite(wordKey(text.replace(date, ' dd mm ')));
  return key === '' ? [] : key.split(' ').map((token) => (year.test(token) ? 'yyyy' : token));
}

export function headerKey(text: string): string {
  return headerTokens(text).join(' ');
}
