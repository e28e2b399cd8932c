/** Somebody else has changed a note since it was read: nothing was written. */
export class NoteChanged extends Error {
  override readonly name = 'NoteChanged';

  constructor() {
    super('The note has changed since it was read.');
  }
}
