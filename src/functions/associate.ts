import { formatMessage } from '../core/i18n/message';
import { languageFor } from '../core/i18n/language';
import { rememberedLanguage } from '../taskpane/remembered-language';
import type { Argument } from './argument';
import { functionIds, type FunctionId } from './definitions';

/** Tells Excel which code answers which function. The code itself is loaded when a cell first asks. */
export function associateFunctions(): void {
  for (const id of functionIds) {
    CustomFunctions.associate(id, (first: Argument, second?: Argument) => answer(id, first, second));
  }
}

async function answer(id: FunctionId, first: Argument, second: Argument): Promise<string | number> {
  const [{ implementations }, { NoAnswer }] = await Promise.all([
    import('./implementations'),
    import('./no-answer'),
  ]);
  try {
    return implementations[id](first, second);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const language = rememberedLanguage() ?? languageFor(Office.context.displayLanguage);
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode[error.code],
      formatMessage(error.text, error.data, language),
    );
  }
}
