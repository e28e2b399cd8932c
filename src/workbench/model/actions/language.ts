import type { Language } from '../../../core/i18n/text';
import { rememberLanguage } from '../../../taskpane/remembered-language';
import type { Workbench } from '../workbench';

/** Speaks another language, in the grid and the pane too. */
export function chooseLanguage(workbench: Workbench, language: Language): void {
  if (workbench.state.language === language) return;
  rememberLanguage(language);
  workbench.state.open?.document.setLanguage(language);
  workbench.update({ language });
}
