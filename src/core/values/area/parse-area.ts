import type { AreaCatalog } from '../../catalog/types';
import { oneLine } from '../../text/spaces';
import { sentenceCase } from './sentence-case';
import type { Area } from './types';

const introduction = /^(?:phần|mục|chương|nhóm|nội dung|lĩnh vực)\s+(?=(?:[IVXLC]+|\d+)\s?[.):–—-])/iu;
/** The number before a title: `I.`, `IV -`, `1.2.`, `A)`, `(1)`, a Roman or a decimal number and a space. */
const ordinal =
  /^(?:\(?(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})\s?(?:[.):]+\s*|[–—-]\s+)|(?:[IVXLC]+|\d+(?:\.\d+)+)\s+)/u;

/**
 * The reform area that a section's title means; for any other title the code `khac` and the title itself.
 *
 * @param text a title, with or without its number
 */
export function parseArea(text: string, catalog: AreaCatalog): Area {
  const line = oneLine(text);
  const title = line.replace(introduction, '').replace(ordinal, '') || line;
  const code = catalog.find(title);
  return code === null ? { code: 'khac', title: sentenceCase(title) } : { code, title: catalog.title(code) };
}
