import type { Mark } from './mark';
import type { Setting } from './read-mark';

/** The words right before a mark that change what it says. */
export interface Lead {
  readonly before: boolean;
  readonly after: boolean;
  readonly from: boolean;
  /** 1 `đầu`, 2 `giữa`, 3 `cuối`, 0 none. */
  readonly part: number;
  /** `trong`, `hết`, `cả`. */
  readonly within: boolean;
  /** `giai đoạn`. */
  readonly stage: boolean;
  /** `đến`, `hoàn thành`, `chậm nhất`: it ends what a date with `từ` began. */
  readonly closes: boolean;
}

/**
 * What joins a mark to the one before it: a dash or `đến`; a comma, `và`, a new line or sentence; a bracket or colon
 * that makes the one the frame of the other; or nothing.
 */
export type Glue = 'range' | 'list' | 'frame' | 'space';

/** A mark in its place among the words. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly lead: Lead;
  readonly glue: Glue;
  /** Nothing but understood words stands between it and the mark before. */
  readonly close: boolean;
  /** It stands where a deadline stands: first, after a stop, or after words such as `trước`, `trong`, `hoàn thành`. */
  readonly anchored: boolean;
  /** Its lexemes: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** `alternative` is a condition after `hoặc`; `unclear` and `denial` make dates uncertain. */
export type SignKind =
  'recurrence' | 'standing' | 'onward' | 'relative' | 'condition' | 'alternative' | 'unclear' | 'denial';

/** What else the words say. */
export interface Sign {
  readonly kind: SignKind;
  /** As with marks. */
  readonly anchored: boolean;
}

/** Everything in a text that says something of time. */
export interface Evidence {
  readonly marks: readonly PlacedMark[];
  readonly signs: readonly Sign[];
  /** The lexemes of the first date that the calendar does not have. */
  readonly impossible: { readonly from: number; readonly to: number; readonly anchored: boolean } | null;
  /** There are words that are not understood. */
  readonly hasFreeWords: boolean;
}

const noLead: Lead = {
  before: false,
  after: false,
  from: false,
  part: 0,
  within: false,
  stage: false,
  closes: false,
};

/** Gathers the evidence from left to right and keeps in mind what the words so far mean for the next mark. */
export class EvidenceCollector implements Setting {
  readonly #marks: PlacedMark[] = [];
  readonly #signs: Sign[] = [];
  #impossible: Evidence['impossible'] = null;
  #hasFreeWords = false;
  #anchored = true;
  #lead = noLead;
  /** A date here would belong to a document or the like. */
  #cited = false;
  #glue: Glue | null = null;
  #newLine = false;
  #close = true;
  #alternative = false;

  get evidence(): Evidence {
    return {
      marks: this.#marks,
      signs: this.#signs,
      impossible: this.#impossible,
      hasFreeWords: this.#hasFreeWords,
    };
  }

  get anchored(): boolean {
    return this.#anchored;
  }

  /** There is a mark in the place of a deadline. */
  get hasDate(): boolean {
    return this.#marks.some(({ anchored }) => anchored);
  }

  get introduced(): boolean {
    return this.#lead.within || this.#lead.part > 0;
  }

  get series(): Mark | null {
    const listed = this.#close && (this.#glue === 'list' || this.#glue === 'range');
    return listed ? (this.#marks.at(-1)?.mark ?? null) : null;
  }

  /** A mark stands right before, with nothing to join it to another. */
  get followsMark(): boolean {
    return this.#marks.length > 0 && this.#close && this.#glue === null;
  }

  place(mark: Mark, from: number, to: number): void {
    if (this.#anchored || !this.#cited) {
      const glue = this.#glue ?? (this.#newLine ? 'list' : 'space');
      const [lead, close, anchored] = [this.#lead, this.#close, this.#anchored];
      this.#marks.push({ mark, lead, glue, close, anchored, from, to });
    }
    this.#lead = noLead;
    this.#glue = null;
    this.#newLine = false;
    this.#close = true;
    this.#alternative = false;
  }

  fault(fault: 'impossible' | 'unclear', from: number, to: number): void {
    if (fault === 'unclear') this.sign('unclear');
    else this.#impossible ??= { from, to, anchored: this.#anchored };
  }

  sign(kind: SignKind, anchored = this.#anchored): void {
    this.#signs.push({ kind, anchored });
  }

  condition(kind: 'condition' | 'relative'): void {
    if (this.#alternative) this.sign('alternative');
    this.sign(kind);
    this.freeWord();
  }

  /** A word that is not understood: what follows it may be about anything. */
  freeWord(): void {
    this.#hasFreeWords = true;
    this.#anchored = false;
    this.#close = false;
    this.#lead = noLead;
  }

  /** A word for a document or subject: the date behind it is its own. */
  subject(): void {
    this.freeWord();
    this.#cited = true;
  }

  /** A word that leads to a date and changes what it says. */
  leadOn(lead: Partial<Lead>): void {
    this.#lead = { ...this.#lead, ...lead };
    this.anchor();
  }

  /** As {@link leadOn}, but the word alone leads to no deadline: `cuối`, `giai đoạn`. */
  qualify(lead: Partial<Lead>): void {
    this.#lead = { ...this.#lead, ...lead };
  }

  anchor(): void {
    this.#anchored = true;
    this.#cited = false;
  }

  /** Something new begins. */
  stop(glue: Glue): void {
    this.#glue ??= glue;
    this.#lead = noLead;
    this.anchor();
  }

  /** A comma goes on with deadlines only where there was one. */
  comma(): void {
    this.#lead = noLead;
    this.connect(false);
    if (this.hasDate) this.#anchored = true;
  }

  connect(alternative: boolean): void {
    this.#glue ??= 'list';
    this.#cited = false;
    this.#alternative ||= alternative;
  }

  /** A dash or `đến` between two dates joins them. True where it does. */
  join(): boolean {
    const joins = this.followsMark;
    if (joins) this.#glue = 'range';
    return joins;
  }

  close(): void {
    if (this.hasDate) this.#anchored = true;
  }

  /** A wrapped sentence goes on in small letters; anything else begins anew. */
  breakLine(next: string): void {
    this.#newLine = true;
    if (!/^\p{Ll}/u.test(next)) this.#anchored = true;
  }
}
