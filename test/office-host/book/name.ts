import { parseReference } from './reference';
import type { Sheet } from './sheet';

/** A name of the workbook, or of one sheet of it. */
export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet that it belongs to; `null` for a name of the workbook. */
  readonly scope: Sheet | null;
}

/** True for what Excel takes as a name: no address, no space, at most 255 characters. */
export function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) &&
    parseReference(text) === null &&
    !/^(?:[rc]|r\d*c\d*)$/i.test(text)
  );
}
