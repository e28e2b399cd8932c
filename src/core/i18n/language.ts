import type { Language } from './text';

/**
 * The language in which to speak to somebody whose program shows itself in another: English to whoever works in
 * English, Vietnamese to everybody else.
 *
 * @param tag a language tag such as `vi-VN`
 */
export function languageFor(tag: string): Language {
  return /^en(?:-|$)/i.test(tag) ? 'en' : 'vi';
}
