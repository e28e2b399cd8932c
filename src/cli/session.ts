import type { Colors } from 'picocolors/types';
import { createColors } from 'picocolors';
import type { Language } from '../core/i18n/text';
import type { Io } from './io';
import { messages, type Say } from './messages';

/** What every command needs to work and to speak. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
  /** For stdout; paints nothing where no colour is wanted. Colour never says anything by itself. */
  readonly paint: Colors;
}

export function openSession(io: Io, language: Language, wantsColor: boolean): Session {
  return { io, language, say: messages.speaker(language), paint: createColors(wantsColor && showsColor(io)) };
}

/** See no-color.org and force-color.org; else only a terminal is painted. */
function showsColor({ env, stdout }: Io): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return stdout.isTty && env['TERM'] !== 'dumb';
}
