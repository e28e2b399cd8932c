import { isDateFormat } from 'numfmt';
import {
  contains,
  formatAddress,
  formatRange,
  parseRange,
  type CellRef,
  type Range as Area,
} from '../../../src/core/grid/address';
import { displayPlainly, type CellValue } from '../../../src/core/grid/grid';
import { Display } from '../../../src/hosts/common/display';
import { flag, formula, integer, list, matrix, oneOf, orNull, service, text } from '../arguments';
import { plainCell, type Cell } from '../book/cell';
import { regionalOf } from '../book/formula';
import { isWithin, meets, type Sheet } from '../book/sheet';
import { instantOf, serialOf } from '../book/time';
import { Service, ServiceError } from '../realm';
import { Color, Image, RichTextValue } from './rich-text';
import type { SheetService } from './sheet';
import { Validation } from './validation';
import type { World } from './world';

const display = new Display(false);
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export class RangeService extends Service {
  readonly kind = 'Range';

  constructor(
    readonly world: World,
    readonly owner: SheetService,
    readonly area: Area,
  ) {
    super();
  }

  getRow(): number {
    return this.area.top;
  }

  getColumn(): number {
    return this.area.left;
  }

  getLastRow(): number {
    return this.area.bottom;
  }

  getLastColumn(): number {
    return this.area.right;
  }

  getA1Notation(): string {
    return formatRange(this.area);
  }

  getSheet(): SheetService {
    return this.owner;
  }

  getDataRegion(): RangeService {
    const { last } = this.#sheet;
    const bottom = Math.max(this.area.bottom, last.row);
    return this.owner.rangeOf({ ...this.area, bottom, right: Math.max(this.area.right, last.col) });
  }

  getValues(): unknown[][] {
    return this.#read((cell, at) => this.#valueOf(cell, at));
  }

  getDisplayValue(): string {
    return this.#shown({ row: this.area.top, col: this.area.left });
  }

  getDisplayValues(): string[][] {
    return this.#read((_, at) => this.#shown(at));
  }

  getFormulas(): string[][] {
    const { book } = this.world;
    return this.#read(({ formula }) => (book.showsRegion ? regionalOf(formula ?? '') : (formula ?? '')));
  }

  getNumberFormats(): string[][] {
    return this.#read(({ numberFormat }) => (numberFormat === '' ? '0.###############' : numberFormat));
  }

  getFontFamilies(): string[][] {
    return this.#read(({ font }) => font);
  }

  getFontLines(): string[][] {
    return this.#read(({ line }) => line);
  }

  getFontColorObjects(): Color[][] {
    return this.#read(({ color }) => new Color(color));
  }

  /** Of a number, a date or a truth value there is none. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return this.#read(({ runs, link }, at) => {
      const value = this.#sheet.valueAt(at);
      if (value !== null && typeof value !== 'string') return null;
      return new RichTextValue(runs ?? [{ text: value ?? '', link }]);
    });
  }

  getMergedRanges(): RangeService[] {
    return this.#sheet.merges
      .filter((merge) => meets(merge, this.area))
      .map((merge) => this.owner.rangeOf(merge));
  }

  canEdit(): boolean {
    return this.#sheet.canEdit(this.area);
  }

  activate(): this {
    const { book } = this.world;
    if (this.#sheet.isHidden) throw new ServiceError('A hidden sheet cannot be activated.');
    book.active = this.#sheet;
    book.selection = { sheet: this.#sheet, range: this.area };
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues(this.#read(() => value));
  }

  setValues(values: unknown): this {
    const lines = matrix(values, this.#rows, this.#columns, (value) => this.#typed(value));
    return this.#write((at, row, col) => {
      const value = lines[row]?.[col];
      const entry = value instanceof Date ? this.#serialOf(value) : (value ?? '');
      if (!this.#sheet.takes(at, this.#sheet.entryAt(at, entry).value)) {
        throw new ServiceError(
          `The data you entered in cell ${formatAddress(at)} violates the data validation rules set on this cell.`,
        );
      }
      this.#sheet.enter(at, entry);
      const isAutomatic = value instanceof Date && this.#sheet.cell(at).numberFormat === '';
      if (isAutomatic) this.#sheet.change(at, { numberFormat: 'dd/mm/yyyy' });
    });
  }

  setFormulas(formulas: unknown): this {
    const lines = matrix(formulas, this.#rows, this.#columns, (value) =>
      value === '' ? '' : formula(value),
    );
    return this.#write((at, row, col) => {
      const given = lines[row]?.[col] ?? '';
      if (given === '') this.#sheet.change(at, { value: null, formula: null, runs: null, link: null });
      else this.#sheet.compute(at, given);
    });
  }

  setRichTextValues(texts: unknown): this {
    const lines = matrix(texts, this.#rows, this.#columns, (value) => service(value, RichTextValue));
    return this.#write((at, row, col) => {
      const rich = lines[row]?.[col];
      if (!rich) return;
      const isWhole = rich.runs.length === 1;
      const link = isWhole ? (rich.runs[0]?.link ?? null) : null;
      this.#sheet.change(at, {
        value: rich.getText(),
        formula: null,
        runs: isWhole ? null : rich.runs,
        link,
      });
    });
  }

  setNumberFormat(format: unknown): this {
    return this.setNumberFormats(this.#read(() => format));
  }

  setNumberFormats(formats: unknown): this {
    return this.#set(formats, text, (format) => ({ numberFormat: format === 'General' ? '' : format }));
  }

  setFontFamilies(families: unknown): this {
    return this.#set(families, orNull(text), (font) => ({ font: font ?? plainCell.font }));
  }

  setFontSizes(sizes: unknown): this {
    return this.#set(sizes, integer, (size) => ({ size }));
  }

  setFontWeights(weights: unknown): this {
    return this.#set(weights, orNull(oneOf('bold', 'normal')), (weight) => ({ weight: weight ?? 'normal' }));
  }

  setFontStyles(styles: unknown): this {
    return this.#set(styles, orNull(oneOf('italic', 'normal')), (style) => ({ style: style ?? 'normal' }));
  }

  setFontLines(lines: unknown): this {
    const check = orNull(oneOf('underline', 'line-through', 'none'));
    return this.#set(lines, check, (line) => ({ line: line ?? 'none' }));
  }

  setFontColors(colors: unknown): this {
    return this.#set(colors, orNull(hexColor), (color) => ({ color }));
  }

  setBackgrounds(colors: unknown): this {
    return this.#set(colors, orNull(hexColor), (background) => ({ background }));
  }

  setHorizontalAlignments(sides: unknown): this {
    const check = orNull(oneOf('left', 'center', 'right', 'normal'));
    return this.#set(sides, check, (horizontal) => ({ horizontal: horizontal ?? 'general' }));
  }

  setVerticalAlignments(sides: unknown): this {
    const check = orNull(oneOf('top', 'middle', 'bottom'));
    return this.#set(sides, check, (vertical) => ({ vertical: vertical ?? 'bottom' }));
  }

  setWraps(wraps: unknown): this {
    return this.#set(wraps, flag, (isWrapped) => ({ wraps: isWrapped }));
  }

  setDataValidation(rule: unknown): this {
    const given = service(rule, Validation).rule;
    this.#checkWritable();
    this.#sheet.validations.push({ ...given, range: this.area });
    return this;
  }

  getDataValidations(): (Validation | null)[][] {
    return this.#read((_, at) => {
      const rule = this.#sheet.validations.find(({ range }) => contains(range, at));
      return rule
        ? new Validation(
            rule,
            rule.values.map((value) => this.#givenBack(value)),
          )
        : null;
    });
  }

  clearDataValidations(): this {
    this.#checkWritable();
    this.#sheet.validations = this.#sheet.validations.filter(({ range }) => !meets(range, this.area));
    return this;
  }

  clearFormat(): this {
    return this.#write((at) => {
      const { value, formula, isImage } = this.#sheet.cell(at);
      this.#sheet.put(at, { ...plainCell, value, formula, isImage });
    });
  }

  merge(): this {
    this.#checkWritable();
    this.#sheet.merges.push(this.area);
    return this;
  }

  breakApart(): this {
    this.#checkWritable();
    if (this.#sheet.merges.some((merge) => meets(merge, this.area) && !isWithin(merge, this.area))) {
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.#sheet.merges = this.#sheet.merges.filter((merge) => !meets(merge, this.area));
    return this;
  }

  createFilter(): Service {
    this.#checkWritable();
    if (this.#sheet.filter)
      throw new ServiceError('You can’t create a filter in a sheet that already has a filter.');
    this.#sheet.filter = this.area;
    return this.owner.getFilter() ?? this;
  }

  get #sheet(): Sheet {
    return this.owner.sheet;
  }

  get #rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get #columns(): number {
    return this.area.right - this.area.left + 1;
  }

  #read<Item>(of: (cell: Cell, at: CellRef) => Item): Item[][] {
    this.world.meter.spend(this.#rows * this.#columns * this.world.meter.cost.cell);
    return Array.from({ length: this.#rows }, (_, row) =>
      Array.from({ length: this.#columns }, (__, col) => {
        const at = { row: this.area.top + row, col: this.area.left + col };
        return of(this.#sheet.cell(at), at);
      }),
    );
  }

  #write(step: (at: CellRef, row: number, col: number) => void): this {
    this.#checkWritable();
    this.#read((_, at) => step(at, at.row - this.area.top, at.col - this.area.left));
    return this;
  }

  #set<Item>(values: unknown, check: (value: unknown) => Item, sides: (item: Item) => Partial<Cell>): this {
    const lines = matrix(values, this.#rows, this.#columns, check);
    return this.#write((at, row, col) => {
      const line = lines[row];
      if (line && col in line) this.#sheet.change(at, sides(line[col] as Item));
    });
  }

  #checkWritable(): void {
    if (!this.#sheet.canEdit(this.area)) throw new ServiceError(refusal);
  }

  #valueOf({ numberFormat, isImage }: Cell, at: CellRef): unknown {
    if (isImage) return new Image();
    const value: CellValue = this.#sheet.valueAt(at);
    if (value === null) return '';
    if (typeof value === 'object') return displayPlainly(value);
    const isDate = typeof value === 'number' && numberFormat !== '' && isDateFormat(numberFormat);
    return isDate ? new Date(instantOf(value, this.world.book.timeZone)) : value;
  }

  #shown(at: CellRef): string {
    return display.text(this.#sheet.valueAt(at), this.#sheet.cell(at).numberFormat || 'General');
  }

  #typed(value: unknown): string | number | boolean | Date {
    if (typeof value === 'string' && value.length > 50_000) {
      throw new ServiceError(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    }
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    // A date of the program's own world.
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    throw new ServiceError(`A cell cannot hold ${String(value)}.`);
  }

  #serialOf(date: Date): number {
    return Number(serialOf(date.getTime(), this.world.book.timeZone).toFixed(10));
  }

  /** What a rule was given: an area of cells, or anything else as it is. */
  #givenBack(value: unknown): unknown {
    const area = typeof value === 'string' && value.startsWith('=') ? parseRange(value.slice(1)) : null;
    return area ? this.owner.rangeOf(area) : value;
  }
}

export class RangeList extends Service {
  readonly kind = 'RangeList';

  constructor(readonly ranges: readonly RangeService[]) {
    super();
  }

  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  setValue(value: unknown): this {
    for (const range of this.ranges) range.setValue(value);
    return this;
  }

  setNumberFormat(format: unknown): this {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }

  clearFormat(): this {
    for (const range of this.ranges) range.clearFormat();
    return this;
  }

  clearDataValidations(): this {
    for (const range of this.ranges) range.clearDataValidations();
    return this;
  }

  setBorder(...given: unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal, color, style] = given;
    const sides = list([top, left, bottom, right, vertical, horizontal], orNull(flag));
    orNull(text)(color);
    oneOf('BorderStyle.SOLID', 'BorderStyle.DOTTED', 'BorderStyle.DASHED')(style);
    for (const { owner, area } of this.ranges) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let col = area.left; col <= area.right; col++) {
          owner.sheet.change({ row, col }, { hasBorder: sides.every((side) => side === true) });
        }
      }
    }
    return this;
  }
}

function hexColor(value: unknown): string {
  const color = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new ServiceError(`This is no color: ${color}`);
  return color;
}
