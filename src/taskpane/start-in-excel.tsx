import { createRoot } from 'react-dom/client';
import { languageFor } from '../core/i18n/language';
import { languages, type Language } from '../core/i18n/text';
import { excelHost } from '../hosts/excel';
import { App } from './App';
import { localTime, today } from './clock';

const languageKey = 'phuluc.language';

/** Shows the pane over the workbook that is open in Excel. */
export function startInExcel(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane.');
  createRoot(root).render(
    <App
      host={excelHost()}
      today={() => today(new Date())}
      now={() => localTime(new Date())}
      language={rememberedLanguage() ?? languageFor(Office.context.displayLanguage)}
      onLanguage={rememberLanguage}
    />,
  );
}

/** The language that the person chose on this computer; a web view may forbid to remember anything. */
function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(languageKey);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // It is chosen again the next time.
  }
}
