import type { CellRef } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { MessageData } from '../i18n/message';
import type { Text } from '../i18n/text';
import type { Role } from '../catalog/roles';
import type { Plan } from '../plan/types';
import type { CivilDate } from '../values/civil-date';

/** `review`: no fault is proven, a person must look. */
export type Severity = 'error' | 'warning' | 'review';

/** The order in which fixes are taken: the form of the table before its texts, the whole rows last. */
export const stages = ['structure', 'text', 'type', 'dictionary', 'cross-row'] as const;

export type Stage = (typeof stages)[number];

export interface RuleMeta {
  /** `<group>/<rule>`, the rule's folder. */
  readonly id: string;
  readonly severity: Severity;
  /** False for a matter of taste, which a user turns on in the settings. */
  readonly onByDefault: boolean;
  readonly stage: Stage;
  /** The columns without which the rule cannot say anything; the report says so then. */
  readonly columns: readonly Role[];
  /**
   * The columns on which all that the rule says rests, in all tasks: after a change elsewhere it need not look again.
   * Beyond them it may use what holds for the table (title, columns, what each row is, sections, sums, words), never
   * what other columns hold. Left out by a rule that may look at anything.
   */
  readonly reach?: readonly Role[];
  /** The rule may report safe fixes. */
  readonly fixable: boolean;
  readonly title: Text;
  /** Why it matters, in one sentence. */
  readonly why: Text;
  /** The clause or the document on which it rests. */
  readonly basis: string;
  readonly messages: Readonly<Record<string, Text>>;
}

/** A new content for a cell; the engine adds what stood there before. */
export interface Change {
  readonly cell: CellRef;
  readonly after: CellValue;
  readonly numberFormat?: string;
}

/** What a rule says of the table. The keys `message` name texts of its `meta.messages`. */
export interface Problem<MessageId extends string = string> {
  readonly cell: CellRef;
  readonly message: MessageId;
  readonly data?: MessageData;
  /** Only where the rule's own severity would be wrong. */
  readonly severity?: Severity;
  /** A safe change: the meaning provably stays the same. */
  readonly fix?: readonly Change[];
  /** Further cells on whose present content the fix or the suggestions rest. */
  readonly reads?: readonly CellRef[];
  /** Changes of which a person may choose one. */
  readonly suggestions?: readonly ProposedChange<MessageId>[];
}

export interface ProposedChange<MessageId extends string = string> {
  readonly changes: readonly Change[];
  readonly message: MessageId;
  readonly data?: MessageData;
}

/** How a rule speaks. */
export interface Reporter<MessageId extends string = string> {
  (problem: Problem<MessageId>): void;
  /** Says why the rule could not look, beyond a missing column. */
  notApplicable(message: MessageId, data?: MessageData): void;
}

export interface RuleContext {
  /** The day of the report. */
  readonly asOf: CivilDate;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(plan: Plan, report: Reporter, context: RuleContext): void;
}

export interface Suggestion {
  readonly patches: readonly Patch[];
  readonly message: Text;
  readonly data: MessageData;
}

/** A fact about cells. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  readonly message: Text;
  readonly data: MessageData;
  /** What the cell stores. */
  readonly before: CellValue;
  readonly fix: readonly Patch[] | null;
  readonly reads: readonly CellRef[];
  readonly suggestions: readonly Suggestion[];
}

/** A rule that did not look, and why. */
export interface NotApplicable {
  readonly rule: string;
  readonly why: Text;
  readonly data: MessageData;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notApplicable: readonly NotApplicable[];
  /** The rules that looked. */
  readonly ran: readonly string[];
}
