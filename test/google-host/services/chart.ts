import { integer, oneOf, service, text } from '../arguments';
import type { Chart } from '../book/sheet';
import { Service, ServiceError } from '../realm';
import { RangeService } from './range';

export class ChartService extends Service {
  readonly kind = 'EmbeddedChart';

  constructor(readonly chart: Chart) {
    super();
  }

  getChartId(): number {
    return this.chart.id;
  }
}

export class ChartBuilder extends Service {
  readonly kind = 'EmbeddedChartBuilder';
  readonly #ranges: RangeService[] = [];
  readonly #options = new Map<string, unknown>();
  #position: Chart['position'] | null = null;

  asBarChart(): this {
    this.#options.set('type', 'bar');
    return this;
  }

  addRange(range: unknown): this {
    this.#ranges.push(service(range, RangeService));
    return this;
  }

  setNumHeaders(count: unknown): this {
    this.#options.set('headers', integer(count));
    return this;
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    const check = oneOf('ChartHiddenDimensionStrategy.SHOW_BOTH', 'ChartHiddenDimensionStrategy.IGNORE_BOTH');
    this.#options.set('hidden', check(strategy));
    return this;
  }

  setPosition(row: unknown, col: unknown, x: unknown, y: unknown): this {
    integer(x);
    integer(y);
    this.#position = { row: integer(row), col: integer(col) };
    return this;
  }

  setOption(name: unknown, value: unknown): this {
    this.#options.set(text(name), value);
    return this;
  }

  build(): ChartService {
    if (!this.#position || this.#ranges.length === 0)
      throw new ServiceError('A chart needs a place and cells.');
    const ranges = this.#ranges.map(({ area }) => area);
    // What is built has no identifier yet: it gets one where it is inserted.
    return new ChartService({ id: 0, options: new Map(this.#options), ranges, position: this.#position });
  }
}
