import type { DataOf } from '../core/i18n/catalogue';
import type { MessageData } from '../core/i18n/message';
import { TellableError } from '../core/i18n/tellable-error';
import type { Text } from '../core/i18n/text';
import { messages, type MessageKey, type Messages } from './messages';

/** Something that the user can put right, as one clear sentence. It ends the work on a file with exit code 2. */
export class UserError extends TellableError {
  override readonly name = 'UserError';

  constructor(text: Text, data: MessageData = {}) {
    super(text, data);
  }
}

export function userError<Key extends MessageKey>(key: Key, ...data: DataOf<Messages[Key]>): UserError {
  const said = messages.said(key, ...data);
  return new UserError(said.text, said.data);
}
