import { formatMessage, type MessageData } from './message';
import type { Text } from './text';

/** An error with one sentence for the person who can do something about it. */
export abstract class TellableError extends Error {
  /** @throws Error if the sentence names a placeholder that `data` lacks */
  protected constructor(
    readonly text: Text,
    readonly data: MessageData,
    cause?: unknown,
  ) {
    super(formatMessage(text, data, 'en'), { cause });
  }
}
