import { amountOf, inMillions } from './amount';
import { contentOf, isEmpty, type Argument } from './argument';

/**
 * The amount of a budget cell as a number of million đồng, which is also the unit of a number without one; 0 for an
 * empty cell and for an empty mark such as `-`, so that a column can be added up.
 */
export function trieudong(budget: Argument): number {
  if (isEmpty(budget)) return 0;
  return inMillions(amountOf(contentOf(budget), 'trieu') ?? 0);
}
