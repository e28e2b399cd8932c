// Written by scripts/rules-index.mjs: do not edit.
import type { Rule } from './types';
import { rule as textLegacyEncoding } from './text/legacy-encoding/rule';
import { rule as textPunctuationSpace } from './text/punctuation-space/rule';
import { rule as textToneMarkStyle } from './text/tone-mark-style/rule';
import { rule as textUnicodeNfc } from './text/unicode-nfc/rule';
import { rule as textWhitespace } from './text/whitespace/rule';
import { rule as structureAmbiguousColumn } from './structure/ambiguous-column/rule';
import { rule as structureAreaOrder } from './structure/area-order/rule';
import { rule as structureAreaTitle } from './structure/area-title/rule';
import { rule as structureBlankRow } from './structure/blank-row/rule';
import { rule as structureDuplicateTask } from './structure/duplicate-task/rule';
import { rule as structureMissingCell } from './structure/missing-cell/rule';
import { rule as structureMissingColumn } from './structure/missing-column/rule';
import { rule as structureOrdinalSequence } from './structure/ordinal-sequence/rule';
import { rule as structureRepeatedHeader } from './structure/repeated-header/rule';
import { rule as structureTornRow } from './structure/torn-row/rule';
import { rule as structureTotalRowMissing } from './structure/total-row-missing/rule';
import { rule as structureUnknownArea } from './structure/unknown-area/rule';
import { rule as agencyCanonicalName } from './agency/canonical-name/rule';
import { rule as agencyDatedName } from './agency/dated-name/rule';
import { rule as agencyInconsistentName } from './agency/inconsistent-name/rule';
import { rule as agencyLeadAlsoSupports } from './agency/lead-also-supports/rule';
import { rule as agencyNameBrokenOverLines } from './agency/name-broken-over-lines/rule';
import { rule as agencyNearName } from './agency/near-name/rule';
import { rule as agencyPersonInAgencyCell } from './agency/person-in-agency-cell/rule';
import { rule as agencySeparator } from './agency/separator/rule';
import { rule as agencySeveralLeads } from './agency/several-leads/rule';
import { rule as agencyUnknownName } from './agency/unknown-name/rule';
import { rule as agencyWordOrder } from './agency/word-order/rule';
import { rule as budgetAmbiguousNumber } from './budget/ambiguous-number/rule';
import { rule as budgetAmountInWords } from './budget/amount-in-words/rule';
import { rule as budgetGluedFormula } from './budget/glued-formula/rule';
import { rule as budgetGrandTotal } from './budget/grand-total/rule';
import { rule as budgetNegative } from './budget/negative/rule';
import { rule as budgetNonAdditiveTotal } from './budget/non-additive-total/rule';
import { rule as budgetNotANumber } from './budget/not-a-number/rule';
import { rule as budgetNumberAsText } from './budget/number-as-text/rule';
import { rule as budgetRowParts } from './budget/row-parts/rule';
import { rule as budgetSectionTotal } from './budget/section-total/rule';
import { rule as budgetTotalRange } from './budget/total-range/rule';
import { rule as budgetUnitInCell } from './budget/unit-in-cell/rule';
import { rule as budgetUnitMissing } from './budget/unit-missing/rule';
import { rule as budgetUnitSuspect } from './budget/unit-suspect/rule';
import { rule as deadlineDateCellFormat } from './deadline/date-cell-format/rule';
import { rule as deadlineFormat } from './deadline/format/rule';
import { rule as deadlineImpossibleDate } from './deadline/impossible-date/rule';
import { rule as deadlineMissingYear } from './deadline/missing-year/rule';
import { rule as deadlineMonthCell } from './deadline/month-cell/rule';
import { rule as deadlineNoEnd } from './deadline/no-end/rule';
import { rule as deadlineNotADeadline } from './deadline/not-a-deadline/rule';
import { rule as deadlineOutsidePlan } from './deadline/outside-plan/rule';
import { rule as deadlineQuarterCode } from './deadline/quarter-code/rule';
import { rule as deadlineSeveralMilestones } from './deadline/several-milestones/rule';
import { rule as deadlineSwappedDayMonth } from './deadline/swapped-day-month/rule';
import { rule as deadlineUnclear } from './deadline/unclear/rule';
import { rule as statusContradiction } from './status/contradiction/rule';
import { rule as statusLate } from './status/late/rule';
import { rule as statusMissingAsOfDue } from './status/missing-as-of-due/rule';
import { rule as statusVocabulary } from './status/vocabulary/rule';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  textLegacyEncoding,
  textPunctuationSpace,
  textToneMarkStyle,
  textUnicodeNfc,
  textWhitespace,
  structureAmbiguousColumn,
  structureAreaOrder,
  structureAreaTitle,
  structureBlankRow,
  structureDuplicateTask,
  structureMissingCell,
  structureMissingColumn,
  structureOrdinalSequence,
  structureRepeatedHeader,
  structureTornRow,
  structureTotalRowMissing,
  structureUnknownArea,
  agencyCanonicalName,
  agencyDatedName,
  agencyInconsistentName,
  agencyLeadAlsoSupports,
  agencyNameBrokenOverLines,
  agencyNearName,
  agencyPersonInAgencyCell,
  agencySeparator,
  agencySeveralLeads,
  agencyUnknownName,
  agencyWordOrder,
  budgetAmbiguousNumber,
  budgetAmountInWords,
  budgetGluedFormula,
  budgetGrandTotal,
  budgetNegative,
  budgetNonAdditiveTotal,
  budgetNotANumber,
  budgetNumberAsText,
  budgetRowParts,
  budgetSectionTotal,
  budgetTotalRange,
  budgetUnitInCell,
  budgetUnitMissing,
  budgetUnitSuspect,
  deadlineDateCellFormat,
  deadlineFormat,
  deadlineImpossibleDate,
  deadlineMissingYear,
  deadlineMonthCell,
  deadlineNoEnd,
  deadlineNotADeadline,
  deadlineOutsidePlan,
  deadlineQuarterCode,
  deadlineSeveralMilestones,
  deadlineSwappedDayMonth,
  deadlineUnclear,
  statusContradiction,
  statusLate,
  statusMissingAsOfDue,
  statusVocabulary,
];
