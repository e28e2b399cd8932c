import type { SheetId } from '../../core/grid/sheet-spec';
import type { Language } from '../../core/i18n/text';
import type { Settings } from '../../core/settings/settings';
import type { CivilDate } from '../../core/values/civil-date';
import type { PutObstacle } from '../../hosts/host';
import type { KeptRun } from '../../workflow/workbook-notes';
import type { Said } from '../messages';
import type {
  Checked,
  ColumnTable,
  Filters,
  Notice,
  PaneState,
  Question,
  Review,
  SummaryState,
  Tab,
  View,
  Work,
} from './state';

/** All that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'work'; readonly work: Work | null }
  | { readonly type: 'progress'; readonly share: number }
  | {
      readonly type: 'settings';
      readonly settings: Settings;
      readonly problems: readonly Said[];
      readonly kept: boolean;
    }
  | { readonly type: 'journal'; readonly journal: readonly KeptRun[]; readonly kept: boolean }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'failed'; readonly failure: Said; readonly tableMissing: boolean }
  | { readonly type: 'draft'; readonly draft: ColumnTable | null }
  | { readonly type: 'stale'; readonly by: PaneState['stale'] }
  | { readonly type: 'filters'; readonly filters: Partial<Filters> }
  | { readonly type: 'review'; readonly review: Review }
  | { readonly type: 'ticked'; readonly cells: readonly number[]; readonly wanted: boolean }
  | { readonly type: 'question'; readonly question: Question | null }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | { readonly type: 'as-of'; readonly asOf: CivilDate }
  | { readonly type: 'summary-wanted'; readonly wanted: ReadonlySet<SheetId> }
  | { readonly type: 'summary-planned'; readonly plan: SummaryState['plan'] }
  | {
      readonly type: 'summary-written';
      readonly obstacles: readonly PutObstacle[];
      readonly written: readonly string[];
    };
