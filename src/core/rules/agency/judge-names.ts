import type { AgencyCatalog } from '../../catalog/types';
import type { Plan } from '../../plan/types';
import { restyleTones } from '../../text/tone-style';
import { oneLine } from '../../text/spaces';
import type { Agency } from '../../values/agency/types';
import { agencyTexts, type AgencyText } from './agency-texts';
import { respell, spellingKey, wordingKey } from './name-forms';
import { NameProposer } from './near-names';

/** A name that ought to be written otherwise. */
export interface Renaming {
  readonly rule: 'canonical-name' | 'inconsistent-name';
  readonly name: string;
  /** The meaning provably stays the same. */
  readonly safe: boolean;
}

/** A name that nobody knows, and those that may have been meant. */
export interface Doubt {
  readonly rule: 'word-order' | 'near-name' | 'unknown-name';
  readonly names: readonly string[];
}

/** What is to be said of a name as it is written; one rule only speaks of it. */
type Verdict = Renaming | Doubt;

/** A name about which a rule speaks, and how it is written on one line. */
export interface JudgedName<Said extends Verdict> {
  readonly agency: Agency;
  readonly form: string;
  readonly verdict: Said;
}

interface JudgedText<Said extends Verdict> {
  readonly text: AgencyText;
  readonly names: readonly JudgedName<Said>[];
}

/** A name that this sheet alone has is worth a look up to this many uses. */
const rare = 2;

const judges = new WeakMap<Plan, NameJudge>();

/** The texts with names that a rule would write otherwise. */
export function renamedTexts(plan: Plan, rule: Renaming['rule']): Iterable<JudgedText<Renaming>> {
  return judgedTexts(plan, (verdict): verdict is Renaming => verdict.rule === rule);
}

/** The texts with names that a rule doubts. */
export function doubtedTexts(plan: Plan, rule: Doubt['rule']): Iterable<JudgedText<Doubt>> {
  return judgedTexts(plan, (verdict): verdict is Doubt => verdict.rule === rule);
}

function* judgedTexts<Said extends Verdict>(
  plan: Plan,
  isSaid: (verdict: Verdict) => verdict is Said,
): Iterable<JudgedText<Said>> {
  let judge = judges.get(plan);
  if (!judge) judges.set(plan, (judge = new NameJudge(plan)));
  for (const text of agencyTexts(plan)) {
    const names: JudgedName<Said>[] = [];
    for (const agency of text.names) {
      const verdict = judge.verdict(agency);
      if (verdict && isSaid(verdict)) names.push({ agency, form: formOf(agency), verdict });
    }
    if (names.length > 0) yield { text, names };
  }
}

/** All ways in which the sheet writes one name. */
interface Group {
  /** The canonical name of a known body. */
  readonly name: string | null;
  readonly isGroup: boolean;
  count: number;
  /** How often each way occurs, by a key under which differences of taste are none. */
  readonly forms: Map<string, { readonly text: string; count: number }>;
}

class NameJudge {
  readonly #catalog: AgencyCatalog;
  readonly #groups = new Map<string, Group>();
  /** By {@link wordingKey}. */
  readonly #wordings = new Set<string>();
  readonly #proposer: NameProposer;
  readonly #verdicts = new Map<Agency, Verdict | null>();

  constructor(plan: Plan) {
    this.#catalog = plan.catalog.agencies;
    for (const [agency, count] of countNames(agencyTexts(plan))) this.#count(agency, count);
    this.#proposer = new NameProposer(
      this.#catalog,
      [...this.#groups.values()].map((group) => ({
        name: group.name ?? commonForm(group),
        known: group.name !== null,
        count: group.count,
      })),
    );
  }

  verdict(agency: Agency): Verdict | null {
    let verdict = this.#verdicts.get(agency);
    if (verdict === undefined) this.#verdicts.set(agency, (verdict = this.#judge(agency)));
    return verdict;
  }

  #judge(agency: Agency): Verdict | null {
    if (!this.#standsAlone(agency)) return null;
    const form = formOf(agency);
    const group = this.#groups.get(groupKey(agency));
    if (!group) return null;
    if (agency.known) return this.#judgeKnown(agency, form) ?? judgeForm(form, group);
    const { count } = group;
    const reordered = this.#proposer.reordered(form, count);
    if (reordered.length > 0) return { rule: 'word-order', names: reordered };
    const misspelt = this.#proposer.misspelt(form, count);
    if (misspelt.length > 0) return { rule: 'near-name', names: misspelt };
    const other = judgeForm(form, group);
    if (other || count > rare) return other;
    return { rule: 'unknown-name', names: this.#proposer.similar(form) };
  }

  #judgeKnown({ name, kind }: Agency, form: string): Verdict | null {
    if (spellingKey(form) === spellingKey(name)) {
      const right = respell(form, name, kind === 'group');
      return right === form ? null : { rule: 'canonical-name', name: right, safe: true };
    }
    if (this.#catalog.find(form)?.entry.own === true) return { rule: 'canonical-name', name, safe: true };
    if (kind === 'group' || wordingKey(form) === wordingKey(name)) return null;
    const safe = isAbbreviation(form) && this.#wordings.has(wordingKey(name));
    return { rule: 'canonical-name', name, safe };
  }

  /** A name in its own words: none of a list that shares a kind word, no number or heading before it, no person. */
  #standsAlone({ name, text, kind, known }: Agency): boolean {
    if (kind === 'person' || kind === 'note') return false;
    return known ? this.#catalog.find(text)?.name === name : formOf({ text }) === name;
  }

  #count(agency: Agency, count: number): void {
    if (!this.#standsAlone(agency)) return;
    const form = formOf(agency);
    this.#wordings.add(wordingKey(form));
    const key = groupKey(agency);
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = emptyGroup(agency)));
    group.count += count;
    // What canonical-name puts right is no further way of writing the name.
    if (agency.known && this.#judgeKnown(agency, form)) return;
    const taste = tasteKey(form, group);
    const way = group.forms.get(taste);
    if (way) way.count += count;
    else group.forms.set(taste, { text: form, count });
  }
}

/** How many cells hold each name. */
function countNames(texts: Iterable<AgencyText>): Map<Agency, number> {
  const counts = new Map<Agency, number>();
  for (const { names, cells } of texts)
    for (const agency of names) counts.set(agency, (counts.get(agency) ?? 0) + cells.length);
  return counts;
}

/** The sheet's own way of writing a name, where this is another one. */
function judgeForm(form: string, group: Group): Verdict | null {
  const common = commonForm(group);
  if (tasteKey(form, group) === tasteKey(common, group)) return null;
  const safe = spellingKey(form) === spellingKey(common);
  const name = safe ? respell(form, common, group.isGroup) : common;
  return { rule: 'inconsistent-name', name, safe };
}

/** The way in which the sheet writes a name most often; of several the first. */
function commonForm({ forms, name }: Group): string {
  let common = { text: name ?? '', count: 0 };
  for (const form of forms.values()) if (form.count > common.count) common = form;
  return common.text;
}

function formOf({ text }: Pick<Agency, 'text'>): string {
  return oneLine(text);
}

function groupKey({ name, known, text }: Agency): string {
  return known ? `= ${name}` : spellingKey(text);
}

function emptyGroup({ name, known, kind }: Agency): Group {
  return { name: known ? name : null, isGroup: kind === 'group', count: 0, forms: new Map() };
}

/** The same for what nobody would put right: the place of tone marks, the kind of dash, a small first letter. */
function tasteKey(form: string, { isGroup }: Group): string {
  const text = restyleTones(form, 'old').replace(/[–—]/g, '-');
  return isGroup ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function isAbbreviation(form: string): boolean {
  return /\p{Lu}[\p{Lu}&-]|(?<!\p{L})\p{L}{1,3}\./u.test(form.replace(/HĐND|UBND/g, ''));
}
