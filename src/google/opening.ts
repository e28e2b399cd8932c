import { languages, type Language } from '../core/i18n/text';
import { beginnings, type Beginning } from '../taskpane/model/beginnings';

/** How the menu opens the sidebar: what is to be done at once, and the language of the person's account. */
export interface Opening {
  readonly begin: Beginning | null;
  readonly language: Language;
  /** The person may only look at the spreadsheet. */
  readonly isReadOnly: boolean;
}

const id = 'phuluc-opening';

/** The element by which the server side tells the page, behind its last tag. */
export function openingElement({ begin, language, isReadOnly }: Opening): string {
  const rights = isReadOnly ? ' data-read-only' : '';
  return `<data id="${id}" value="${begin ?? ''}" lang="${language}"${rights} hidden></data>`;
}

export function readOpening(page: Document): Opening {
  const element = page.getElementById(id);
  return {
    begin: beginnings.find((one) => one === element?.getAttribute('value')) ?? null,
    language: languages.find((one) => one === element?.lang) ?? 'vi',
    isReadOnly: element?.hasAttribute('data-read-only') ?? false,
  };
}
