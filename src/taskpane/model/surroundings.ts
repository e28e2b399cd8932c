import type { Text } from '../../core/i18n/text';
import type { ObstacleCode, PutObstacleCode } from '../../hosts/host';
import { said } from '../messages';

/** What a person should know of the program in which the pane runs. */
export interface Surroundings {
  /** What becomes of the data. */
  readonly privacy: Text;
  /** What works otherwise than people expect. */
  readonly limits: readonly Text[];
  /** What to know before sheets are added. */
  readonly addingSheets: Text;
  /** What stops the person from writing anything, whatever they choose. */
  readonly warning?: Text;
  /** What stands in the way of a cell, or of summary sheets, where that is to be said otherwise than in Excel. */
  readonly obstacles?: Readonly<Partial<Record<ObstacleCode, Text>>>;
  readonly putObstacles?: Readonly<Partial<Record<PutObstacleCode, Text>>>;
}

export const excelSurroundings: Surroundings = {
  privacy: said('start.private').text,
  limits: [],
  addingSheets: said('summary.undoWarning').text,
};
