import type { Text } from '../../core/i18n/text';
import { said } from '../messages';

/** What a person should know of the program in which the pane runs. */
export interface Surroundings {
  /** What becomes of the data. */
  readonly privacy: Text;
  /** What works otherwise than people expect. */
  readonly limits: readonly Text[];
  /** What to know before sheets are added. */
  readonly addingSheets: Text;
}

export const excelSurroundings: Surroundings = {
  privacy: said('start.private').text,
  limits: [],
  addingSheets: said('summary.undoWarning').text,
};
