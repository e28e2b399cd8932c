import type { MessageData } from '../core/i18n/message';
import { TellableError } from '../core/i18n/tellable-error';
import type { Text } from '../core/i18n/text';

/**
 * Why a cell gets no answer. `notAvailable` (`#N/A`): the argument is understood and has no such answer.
 * `invalidValue` (`#VALUE!`): the argument is wrong, or not certain. Excel shows the sentence of these two only.
 */
export class NoAnswer extends TellableError {
  override readonly name = 'NoAnswer';

  constructor(
    readonly code: 'notAvailable' | 'invalidValue',
    text: Text,
    data: MessageData = {},
  ) {
    super(text, data);
  }
}
