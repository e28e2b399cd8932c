import type { CellStyle } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import type { Task } from '../../plan/types';
import type { Content } from '../sheet-builder';
import type { DataField } from './layout';

/** A column of the data sheet. */
export interface FieldSpec {
  readonly field: DataField;
  readonly title: Text;
  /** What the title names: the number of an agency, the header of a column. */
  readonly titleData?: Readonly<Record<string, string | number | Text>>;
  readonly width: number;
  /** Columns that only formulas need. */
  readonly hidden?: boolean;
  readonly content: (task: Task) => Omit<Content, 'style'>;
  readonly style: CellStyle;
}
