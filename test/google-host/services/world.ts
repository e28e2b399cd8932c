import type { Book } from '../book/book';
import type { Meter } from '../meter';
import type { Screen } from './interface';

/** What all services share. */
export interface World {
  readonly book: Book;
  readonly meter: Meter;
  readonly screen: Screen;
}
