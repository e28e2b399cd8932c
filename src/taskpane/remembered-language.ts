import { languages, type Language } from '../core/i18n/text';

const languageKey = 'phuluc.language';

/** The language that the person chose on this computer; a web view may forbid to remember anything. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(languageKey);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next time, where the web view allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // It is chosen again the next time.
  }
}
