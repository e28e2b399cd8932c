import type { Language } from '../../core/i18n/text';
import type { ObstacleCode } from '../../hosts/host';
import type { CivilDate } from '../../core/values/civil-date';
import type { Examination } from '../../workflow/examine';
import { obstacleTexts } from '../../workflow/obstacle-texts';
import type { FixPreview, PreviewedCell, RefusedCell } from '../../workflow/preview-fix';
import { uncheckedJson, type UncheckedJson } from './check-json';
import { countFindings, patchJson, type CountsJson, type PatchJson } from './finding';

export interface ChangeJson extends PatchJson {
  /** The first rule that asked for it, and all of them in order. */
  readonly rule: string;
  readonly rules: readonly string[];
  /** Only where the row is hidden. */
  readonly hidden?: true;
}

export interface RefusedJson extends PatchJson {
  readonly why: string;
  readonly codes: readonly ObstacleCode[];
  readonly rule: string;
  readonly rules: readonly string[];
}

/** The answer of `phuluc fix --format json`. */
export interface FixJson extends UncheckedJson {
  readonly schema: 1;
  readonly file: string;
  /** `null` for a dry run. */
  readonly out: string | null;
  readonly sheet: string;
  readonly asOf: CivilDate;
  readonly changes: readonly ChangeJson[];
  readonly refused: readonly RefusedJson[];
  /** What remains. */
  readonly counts: CountsJson;
}

export interface FixedWorkbook {
  readonly examination: Examination;
  readonly preview: FixPreview;
  readonly out: string | null;
}

export function fixJson(
  file: string,
  asOf: CivilDate,
  { examination, preview, out }: FixedWorkbook,
  language: Language,
): FixJson {
  return {
    schema: 1,
    file,
    out,
    sheet: examination.plan.grid.sheet,
    asOf,
    changes: preview.cells.map(changeJson),
    refused: preview.refused.map((cell) => refusedJson(cell, language)),
    counts: countFindings(preview.remaining),
    ...uncheckedJson(examination),
  };
}

function changeJson(cell: PreviewedCell): ChangeJson {
  return { ...patchJson(cell), ...ruleJson(cell), ...(cell.hidden ? { hidden: true } : {}) };
}

function refusedJson(cell: RefusedCell, language: Language): RefusedJson {
  return { ...patchJson(cell), ...ruleJson(cell), why: refusalReason(cell, language), codes: cell.codes };
}

function ruleJson({ rules }: { readonly rules: readonly string[] }): Pick<ChangeJson, 'rule' | 'rules'> {
  return { rule: rules[0] ?? '', rules };
}

/** Why a cell was not changed, in plain sentences. */
export function refusalReason({ codes }: RefusedCell, language: Language): string {
  return codes.map((code) => obstacleTexts[code][language]).join(' ');
}
