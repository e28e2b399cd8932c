import { formatAddress } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import { formatMessage } from '../../core/i18n/message';
import type { Language } from '../../core/i18n/text';
import type { CheckResult, Finding, NotApplicable, Severity, Suggestion } from '../../core/rules/types';

export interface PatchJson {
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly numberFormat?: string;
}

export interface SuggestionJson {
  readonly after: CellValue;
  readonly message: string;
  /** Only where more is changed than the cell of the finding. */
  readonly changes?: readonly PatchJson[];
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly message: string;
  readonly before: CellValue;
  readonly fix: PatchJson | readonly PatchJson[] | null;
  readonly suggestions: readonly SuggestionJson[];
}

export interface NotApplicableJson {
  readonly rule: string;
  readonly why: string;
}

export interface CountsJson {
  readonly error: number;
  readonly warning: number;
  readonly review: number;
  readonly fixable: number;
}

export function findingJson(finding: Finding, language: Language): FindingJson {
  const fix = finding.fix?.map(patchJson);
  const [only] = fix ?? [];
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: formatAddress(finding.cell),
    message: formatMessage(finding.message, finding.data, language),
    before: finding.before,
    fix: fix?.length === 1 && only ? only : (fix ?? null),
    suggestions: finding.suggestions.map((suggestion) => suggestionJson(suggestion, finding, language)),
  };
}

export function patchJson({ cell, before, after, numberFormat }: Patch): PatchJson {
  return {
    cell: formatAddress(cell),
    before,
    after,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function suggestionJson(
  { patches, message, data }: Suggestion,
  finding: Finding,
  language: Language,
): SuggestionJson {
  const changes = patches.map(patchJson);
  const cell = formatAddress(finding.cell);
  const own = changes.find((change) => change.cell === cell);
  return {
    after: (own ?? changes[0])?.after ?? null,
    message: formatMessage(message, data, language),
    ...(own && changes.length === 1 ? {} : { changes }),
  };
}

export function notApplicableJson({ rule, why, data }: NotApplicable, language: Language): NotApplicableJson {
  return { rule, why: formatMessage(why, data, language) };
}

/** How many findings there are of each severity, and how many of them have a safe fix. */
export function countFindings({ findings }: CheckResult): CountsJson {
  const counts = { error: 0, warning: 0, review: 0, fixable: 0 };
  for (const { severity, fix } of findings) {
    counts[severity]++;
    if (fix) counts.fixable++;
  }
  return counts;
}
