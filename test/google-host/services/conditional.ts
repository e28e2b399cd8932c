import { flag, formula, list, service, text } from '../arguments';
import type { ConditionalRule } from '../book/sheet';
import { Service, ServiceError } from '../realm';
import { RangeService } from './range';

export class ConditionalRuleService extends Service {
  readonly kind = 'ConditionalFormatRule';

  constructor(
    readonly rule: ConditionalRule,
    private readonly ranges: readonly RangeService[],
  ) {
    super();
  }

  getRanges(): RangeService[] {
    return [...this.ranges];
  }
}

export class ConditionalRuleBuilder extends Service {
  readonly kind = 'ConditionalFormatRuleBuilder';
  #formula: string | null = null;
  #ranges: readonly RangeService[] = [];
  readonly #look: Record<string, unknown> = {};

  whenFormulaSatisfied(condition: unknown): this {
    this.#formula = formula(condition);
    return this;
  }

  setRanges(ranges: unknown): this {
    this.#ranges = list(ranges, (range) => service(range, RangeService));
    return this;
  }

  setBold(bold: unknown): this {
    return this.#set('bold', flag(bold));
  }

  setItalic(italic: unknown): this {
    return this.#set('italic', flag(italic));
  }

  setBackground(color: unknown): this {
    return this.#set('fill', text(color));
  }

  setFontColor(color: unknown): this {
    return this.#set('color', text(color));
  }

  build(): ConditionalRuleService {
    if (this.#formula === null || this.#ranges.length === 0 || Object.keys(this.#look).length === 0) {
      throw new ServiceError('A rule needs a condition, cells and a look.');
    }
    const rule = {
      formula: this.#formula,
      ranges: this.#ranges.map(({ area }) => area),
      look: { ...this.#look },
    };
    return new ConditionalRuleService(rule, this.#ranges);
  }

  #set(side: string, value: unknown): this {
    this.#look[side] = value;
    return this;
  }
}
