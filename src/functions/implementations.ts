import type { Argument } from './argument';
import { bangchu } from './bangchu';
import type { FunctionId } from './definitions';
import { hanchot } from './hanchot';
import { linhvuc } from './linhvuc';
import { quy } from './quy';
import { trieudong } from './trieudong';

/** What each function answers. Throws `NoAnswer` where there is no answer. */
export const implementations: Readonly<
  Record<FunctionId, (first: Argument, second?: Argument) => string | number>
> = { BANGCHU: bangchu, HANCHOT: hanchot, QUY: quy, TRIEUDONG: trieudong, LINHVUC: linhvuc };
