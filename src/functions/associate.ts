import { formatMessage } from '../core/i18n/message';
import { languageInOffice } from '../taskpane/language-in-office';
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
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode[error.code],
      formatMessage(error.text, error.data, languageInOffice()),
    );
  }
}
