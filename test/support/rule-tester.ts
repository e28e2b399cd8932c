import { describe, expect, it } from 'vitest';
import { planFixes } from '../../src/core/fix/plan-fixes';
import { formatAddress } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import { formatMessage, placeholders } from '../../src/core/i18n/message';
import { languages } from '../../src/core/i18n/text';
import { checkPlan } from '../../src/core/rules/check';
import type { CheckResult, Finding, Rule, RuleContext, Severity } from '../../src/core/rules/types';
import { withBlinkers } from './blinkers';
import { day } from './day';
import { gridOfTable, planOf, readerOf, type TestTable } from './plan';

/** New contents by address: `{ F4: 5 }`. */
export type Changes = Readonly<Record<string, CellValue>>;

export interface ExpectedFinding {
  readonly cell: string;
  /** The key of the message in `meta.messages`; left out where the rule has one message only. */
  readonly message?: string;
  readonly severity?: Severity;
  /** `null` or left out: the rule must not offer a safe fix. */
  readonly fix?: Changes | null;
  /** Left out: there are none. */
  readonly suggestions?: readonly Changes[];
}

export interface ValidCase extends TestTable {
  readonly name: string;
  readonly asOf?: string;
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  /** Tables of which the rule must say that it cannot judge them. */
  readonly notApplicable?: readonly ValidCase[];
}

/** Runs a rule over tables, and checks what every rule promises: see the contract of fixes in the README. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.meta.id, () => {
    it('has every message in every language, with the same placeholders', () => {
      for (const message of Object.values(rule.meta.messages)) {
        for (const language of languages) expect(message[language].trim()).not.toBe('');
        expect(placeholders(message.en)).toEqual(placeholders(message.vi));
      }
    });

    describe.each(cases.valid)('passes $name', (valid) => {
      it('says nothing', () => {
        const result = run(rule, valid);
        expect(result.notApplicable).toEqual([]);
        expect(result.findings.map(describeFinding(rule))).toEqual([]);
      });
    });

    describe.each(cases.notApplicable ?? [])('cannot judge $name', (table) => {
      it('says so', () => {
        const result = run(rule, table);
        expect(result.findings).toEqual([]);
        expect(result.notApplicable.map((entry) => entry.rule)).toEqual([rule.meta.id]);
      });
    });

    describe.each(cases.invalid)('reports $name', (invalid) => {
      it('finds it', () => {
        const { findings } = run(rule, invalid);
        expect(findings.map(describeFinding(rule))).toEqual(invalid.findings.map(fillExpected(rule)));
        for (const finding of findings) expectWholeMessages(finding);
      });

      it('has nothing left to fix after its fix', () => {
        const plan = planOf(invalid);
        const fixes = planFixes(plan, readerOf(invalid), [turnedOn(rule)], contextOf(invalid));
        expect(fixes.cyclic).toBe(false);
        expect(fixes.remaining.findings.filter(({ fix }) => fix !== null)).toEqual([]);
        const fixedCells = new Set(fixes.cells.map(({ cell }) => formatAddress(cell)));
        const stillReported = fixes.remaining.findings.map(({ cell }) => formatAddress(cell));
        expect(stillReported.filter((address) => fixedCells.has(address))).toEqual([]);
        for (const { cell } of fixes.cells) expect(plan.grid.at(cell).formula).toBeNull();
      });
    });
  });
}

/** A rule that is off by default is tested all the same. */
function turnedOn(rule: Rule): Rule {
  return { ...rule, meta: { ...rule.meta, onByDefault: true } };
}

function run(rule: Rule, table: ValidCase): CheckResult {
  const plan = deepFreeze(readerOf(table)(gridOfTable(table)));
  const result = checkPlan(plan, [turnedOn(rule)], contextOf(table));
  const { reach } = rule.meta;
  if (reach) {
    expect(checkPlan(withBlinkers(plan, reach), [turnedOn(rule)], contextOf(table))).toEqual(result);
  }
  return result;
}

function contextOf(table: ValidCase): RuleContext {
  return { asOf: day(table.asOf ?? '2023-06-15') };
}

function describeFinding(rule: Rule): (finding: Finding) => Required<ExpectedFinding> {
  return (finding) => ({
    cell: formatAddress(finding.cell),
    message:
      Object.keys(rule.meta.messages).find((key) => rule.meta.messages[key] === finding.message) ?? '?',
    severity: finding.severity,
    fix: finding.fix && changesOf(finding.fix),
    suggestions: finding.suggestions.map(({ patches }) => changesOf(patches)),
  });
}

function fillExpected(rule: Rule): (expected: ExpectedFinding) => Required<ExpectedFinding> {
  return (expected) => ({
    cell: expected.cell,
    message: expected.message ?? Object.keys(rule.meta.messages)[0] ?? '?',
    severity: expected.severity ?? rule.meta.severity,
    fix: expected.fix ?? null,
    suggestions: expected.suggestions ?? [],
  });
}

function changesOf(patches: readonly Patch[]): Changes {
  return Object.fromEntries(patches.map(({ cell, after }) => [formatAddress(cell), after]));
}

function expectWholeMessages(finding: Finding): void {
  for (const language of languages) {
    expect(formatMessage(finding.message, finding.data, language)).not.toMatch(/undefined|NaN|\[object/);
    for (const { message, data } of finding.suggestions) {
      expect(formatMessage(message, data, language)).not.toMatch(/undefined|NaN|\[object/);
    }
  }
}

function deepFreeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner, seen);
  return value;
}
