import { flag, formula, text } from '../arguments';
import type { Validation as Rule } from '../book/sheet';
import { Service, ServiceError } from '../realm';

export class Validation extends Service {
  readonly kind = 'DataValidation';

  /** @param values what the rule was given, as the program gets it */
  constructor(
    readonly rule: Omit<Rule, 'range'>,
    private readonly values: readonly unknown[] = rule.values,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowsInvalid;
  }

  getCriteriaType(): string {
    return `DataValidationCriteria.${this.rule.criteria}`;
  }

  getCriteriaValues(): unknown[] {
    return [...this.values];
  }
}

export class ValidationBuilder extends Service {
  readonly kind = 'DataValidationBuilder';
  #formula: string | null = null;
  #help: string | null = null;
  #allowsInvalid = true;

  requireFormulaSatisfied(condition: unknown): this {
    this.#formula = formula(condition);
    return this;
  }

  setAllowInvalid(allows: unknown): this {
    this.#allowsInvalid = flag(allows);
    return this;
  }

  setHelpText(help: unknown): this {
    this.#help = text(help);
    return this;
  }

  build(): Validation {
    if (this.#formula === null) throw new ServiceError('A rule needs a criterion.');
    return new Validation({
      criteria: 'CUSTOM_FORMULA',
      values: [this.#formula],
      help: this.#help,
      allowsInvalid: this.#allowsInvalid,
      fits: () => true,
    });
  }
}
