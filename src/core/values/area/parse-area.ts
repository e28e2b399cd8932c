import type { AreaCatalog } from '../../catalog/types';
import { oneLine } from '../../text/spaces';
import { sentenceCase } from './sentence-case';
import type { Area } from './types';

const introduction = /^(?:phần|mục|chương|nhóm|nội dung|lĩnh vực)\s+(?=(?:[IVXLC]+|\d+)\s?[.):/–—-])/iu;
/** The number before a title: a Roman or a decimal number and a space, or `I.`, `IV -`, `1.2.`, `A)`, `(1)`, `I/`. */
const ordinal =
  /^(?:(?!(?:VI|XI)\s)(?:[IVXLC]+|\d+(?:\.\d+)+)\s+|\(?(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})\s?(?:[.):]+\s*|[–—/-]\s+))/u;

/** Roman numbers that are also words (`VI PHẠM`, `XI MĂNG`): a number only where a known title follows. */
const numberOrWord = /^(?:VI|XI)\s+/u;

/**
 * The reform area that a section's title means; for any other title the code `khac` and the title itself.
 *
 * @param text a title, with or without its number
 */
export function parseArea(text: string, catalog: AreaCatalog): Area {
  const line = oneLine(text);
  const title = line.replace(introduction, '').replace(ordinal, '') || line;
  const code = catalog.find(title) ?? catalog.find(title.replace(numberOrWord, ''));
  return code === null ? { code: 'khac', title: sentenceCase(title) } : { code, title: catalog.title(code) };
}
