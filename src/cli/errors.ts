import type { MessageData } from '../core/i18n/message';
import type { Text } from '../core/i18n/text';
import { messageText, type DataOf, type MessageKey } from './messages';

/** Something that the user can put right, as one clear sentence. It ends the work on a file with exit code 2. */
export class UserError extends Error {
  readonly text: Text;
  readonly data: MessageData;

  constructor(text: Text, data: MessageData = {}) {
    super(text.en);
    this.name = 'UserError';
    this.text = text;
    this.data = data;
  }
}

export function userError<Key extends MessageKey>(key: Key, ...data: DataOf<Key>): UserError {
  return new UserError(messageText(key), data[0]);
}
