import type { Book } from '../book/book';
import { objectType, type Handle } from '../protocol/object-type';

/** To this service office.js reports, as soon as it has started, that it takes commands of the ribbon. */
const internalService = objectType<Book>('AddinInternalService', {
  call: { notifyActionHandlerReady: () => null },
});

/** Objects that hang on nothing; `null` for one that the emulator does not know. */
export function newObject(book: Book, name: string): Handle | null {
  return name === 'Microsoft.InternalService.AddinInternalService' ? internalService(book) : null;
}
