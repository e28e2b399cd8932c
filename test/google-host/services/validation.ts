import { flag, formula, text } from '../arguments';
import { Service, ServiceError } from '../realm';

interface Rule {
  readonly formula: string;
  readonly help: string | null;
  readonly allowsInvalid: boolean;
}

export class Validation extends Service {
  readonly kind = 'DataValidation';

  constructor(readonly rule: Rule) {
    super();
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
    return new Validation({ formula: this.#formula, help: this.#help, allowsInvalid: this.#allowsInvalid });
  }
}
