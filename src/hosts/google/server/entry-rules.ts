import type { Range } from '../../../core/grid/address';
import type { Scalar } from '../protocol';
import { cellsAt, type Cells, type Sheet } from './places';
import type { ValueReader } from './values';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rules for entries of a block: one that refuses what does not fit refuses it from a program, too. */
export class EntryRules {
  readonly #rules: readonly (readonly (Rule | null)[])[];
  /** What the cells hold that a rule takes its choices from, by their address. */
  readonly #choices = new Map<string, readonly Scalar[]>();

  constructor(
    sheet: Sheet,
    private readonly area: Range,
    private readonly reader: ValueReader,
  ) {
    this.#rules = cellsAt(sheet, area).getDataValidations();
  }

  /** The service is sure to take a value for a cell. Some rules are more than can be told here, as formulas are. */
  take(row: number, col: number, value: Scalar): boolean {
    const rule = this.#rules[row - this.area.top]?.[col - this.area.left] ?? null;
    if (rule === null || value === null || value === '' || rule.getAllowInvalid()) return true;
    const kinds = SpreadsheetApp.DataValidationCriteria;
    const kind = rule.getCriteriaType();
    const given: unknown[] = rule.getCriteriaValues();
    if (kind === kinds.VALUE_IN_LIST) return isOneOf(value, given[0]);
    if (kind === kinds.VALUE_IN_RANGE) return isOneOf(value, this.#choicesOf(given[0] as Cells));
    if (kind === kinds.CHECKBOX) return given.length > 0 ? isOneOf(value, given) : typeof value === 'boolean';
    if (typeof value !== 'number') return false;
    if (kind === kinds.DATE_IS_VALID_DATE) return true;
    const [first, second] = given.map((limit) => this.reader.read(limit));
    return (
      typeof first === 'number' && isWithin(kind, value, first, typeof second === 'number' ? second : first)
    );
  }

  #choicesOf(cells: Cells): readonly Scalar[] {
    const key = `${cells.getSheet().getSheetId()} ${cells.getA1Notation()}`;
    const known = this.#choices.get(key);
    if (known) return known;
    const values: unknown[][] = cells.getValues();
    const choices = values.flatMap((line) => line.map((value) => this.reader.read(value)));
    this.#choices.set(key, choices);
    return choices;
  }
}

/** A list of a rule keeps numbers as texts. */
function isOneOf(value: Scalar, choices: unknown): boolean {
  return Array.isArray(choices) && choices.some((choice) => String(choice) === String(value));
}

/** A number or a day keeps to the limits of a rule. */
function isWithin(
  kind: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
  value: number,
  first: number,
  second: number,
): boolean {
  const kinds = SpreadsheetApp.DataValidationCriteria;
  switch (kind) {
    case kinds.NUMBER_BETWEEN:
    case kinds.DATE_BETWEEN:
      return value >= first && value <= second;
    case kinds.NUMBER_GREATER_THAN:
    case kinds.DATE_AFTER:
      return value > first;
    case kinds.NUMBER_GREATER_THAN_OR_EQUAL_TO:
    case kinds.DATE_ON_OR_AFTER:
      return value >= first;
    case kinds.NUMBER_LESS_THAN:
    case kinds.DATE_BEFORE:
      return value < first;
    case kinds.NUMBER_LESS_THAN_OR_EQUAL_TO:
    case kinds.DATE_ON_OR_BEFORE:
      return value <= first;
    default:
      return false;
  }
}
