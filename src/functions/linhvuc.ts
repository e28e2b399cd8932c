import { buildAreaCatalog } from '../core/catalog/areas';
import type { Text } from '../core/i18n/text';
import { parseArea } from '../core/values/area/parse-area';
import { contentOf, type Argument } from './argument';
import { NoAnswer } from './no-answer';

const otherTitle: Text = {
  vi: 'Không phải tên một lĩnh vực cải cách hành chính đã biết.',
  en: 'This is not the title of a known area of administrative reform.',
};

const catalog = buildAreaCatalog({});

/** The reform area that a title means, by its name in Nghị quyết 76/NQ-CP. */
export function linhvuc(title: Argument): string {
  const { code, title: name } = parseArea(String(contentOf(title)), catalog);
  if (code === 'khac') throw new NoAnswer('notAvailable', otherTitle);
  return name;
}
