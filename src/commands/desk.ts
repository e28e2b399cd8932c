import type { Language } from '../core/i18n/text';
import type { Rule } from '../core/rules/types';
import type { Pause } from '../core/steps';
import type { CivilDate } from '../core/values/civil-date';
import type { InteractiveHost } from '../hosts/host';
import type { Page, Question } from './page';

/** What a command works with. */
export interface Desk {
  readonly host: InteractiveHost;
  readonly rules: readonly Rule[];
  readonly language: Language;
  /** Today on the calendar of the person. */
  readonly today: CivilDate;
  /** This instant on the clock of the person (ISO 8601). */
  now(): string;
  /** Lets the page breathe; called between the pieces of long work. */
  readonly pause: Pause;
  /** Tells what the command is doing now. */
  working(what: string): void;
  /** Shows what would be done; nothing is done unless the answer is true. */
  ask(question: Question): Promise<boolean>;
}

/** A command of the ribbon; the page says what came of it. */
export type Command = (desk: Desk) => Promise<Page>;
