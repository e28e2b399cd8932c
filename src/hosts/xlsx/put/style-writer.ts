import type { CellStyle, ConditionalSpec } from '../../../core/grid/sheet-spec';
import { firstOwnFormat, plainFormatId } from '../number-formats';
import type { Package } from '../package/package';
import { styleLists } from '../styles';
import { OrderedChildren } from '../xml/ordered-children';
import { attributeOf } from '../xml/splice';

/** Items that are known by their text, and those of them that are new. */
interface StyleList {
  readonly items: string[];
  readonly indexes: Map<string, number>;
  readonly present: number;
}

/** Adds the styles of our cells to a style sheet: at the end of its lists, and each only once. */
export class StyleWriter {
  readonly #sheet: OrderedChildren;
  readonly #lists = new Map<string, StyleList>();
  readonly #formats = new Map<string, number>();
  readonly #cells = new Map<string, number>();
  /** By the object: a sheet shares the styles of its cells. */
  readonly #seen = new Map<CellStyle, number>();
  #nextFormat = firstOwnFormat;

  constructor(
    private readonly source: Package,
    private readonly part: string,
  ) {
    this.#sheet = new OrderedChildren(source.text(part), part, styleLists);
    for (const item of this.#sheet.items('numFmts')) {
      const id = Number(attributeOf(item, 'numFmtId'));
      const code = attributeOf(item, 'formatCode') ?? '';
      if (!this.#formats.has(code)) this.#formats.set(code, id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  /** The index of a cell style. */
  cell(style: CellStyle): number {
    const seen = this.#seen.get(style);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(style);
    const index = this.#cells.get(key) ?? this.#addCell(style);
    this.#cells.set(key, index);
    this.#seen.set(style, index);
    return index;
  }

  #addCell(style: CellStyle): number {
    const { align = 'left', vertical, wrap } = style;
    const alignment = this.#element('alignment', {
      horizontal: align,
      vertical: vertical === 'bottom' ? undefined : vertical,
      wrapText: wrap === true ? 1 : undefined,
    });
    const attributes = {
      numFmtId: this.#format(style.numberFormat),
      fontId: this.#font(style),
      fillId: this.#fill(style.fill),
      borderId: this.#border(style.border === true),
      xfId: this.#sheet.one('cellStyleXfs') === null ? undefined : 0,
      applyNumberFormat: style.numberFormat === undefined ? undefined : 1,
      applyFont: 1,
      applyFill: style.fill === undefined ? undefined : 1,
      applyBorder: style.border === true ? 1 : undefined,
      applyAlignment: 1,
    };
    return this.#intern('cellXfs', this.#element('xf', attributes, alignment));
  }

  /** The index of what a conditional format changes of a cell. */
  conditional({ bold, italic, color, fill, border, numberFormat }: ConditionalSpec['style']): number {
    const font = [...this.#marks({ bold, italic }), ...this.#color(color)];
    const content = font.length === 0 ? '' : this.#element('font', {}, font);
    const format =
      numberFormat === undefined
        ? ''
        : this.#element('numFmt', { numFmtId: this.#format(numberFormat), formatCode: numberFormat });
    const ground =
      fill === undefined
        ? ''
        : this.#element(
            'fill',
            {},
            this.#element('patternFill', {}, this.#element('bgColor', { rgb: `FF${fill}` })),
          );
    const lines = border === true ? this.#element('border', {}, this.#sides(true)) : '';
    return this.#intern('dxfs', this.#element('dxf', {}, content + format + ground + lines));
  }

  /** Writes what is new into the part. */
  write(): void {
    for (const [name, { items, present }] of this.#lists) {
      if (items.length > present) this.#sheet.setItems(name, items, { count: String(items.length) });
    }
    this.source.setText(this.part, this.#sheet.toString());
  }

  #font({ size = 12, bold, italic, underline, color }: CellStyle): number {
    const content = [
      ...this.#marks({ bold, italic, underline }),
      this.#element('sz', { val: size }),
      ...this.#color(color),
      this.#element('name', { val: 'Times New Roman' }),
      this.#element('family', { val: 1 }),
    ];
    return this.#intern('fonts', this.#element('font', {}, content));
  }

  #marks(style: { [Mark in 'bold' | 'italic' | 'underline']?: boolean | undefined }): string[] {
    const marks = [style.bold === true && 'b', style.italic === true && 'i', style.underline === true && 'u'];
    return marks.filter((mark) => mark !== false).map((mark) => this.#element(mark, {}));
  }

  #color(color: string | undefined): string[] {
    return color === undefined ? [] : [this.#element('color', { rgb: `FF${color}` })];
  }

  #fill(fill: string | undefined): number {
    const pattern =
      fill === undefined
        ? this.#element('patternFill', { patternType: 'none' })
        : this.#element('patternFill', { patternType: 'solid' }, [
            this.#element('fgColor', { rgb: `FF${fill}` }),
            this.#element('bgColor', { indexed: 64 }),
          ]);
    return this.#intern('fills', this.#element('fill', {}, pattern));
  }

  #border(hasBorder: boolean): number {
    const content = [...this.#sides(hasBorder), this.#element('diagonal', {})];
    return this.#intern('borders', this.#element('border', {}, content));
  }

  #sides(hasBorder: boolean): string[] {
    const line = this.#element('color', { indexed: 64 });
    return ['left', 'right', 'top', 'bottom'].map((side) =>
      hasBorder ? this.#element(side, { style: 'thin' }, line) : this.#element(side, {}),
    );
  }

  #format(code = 'General'): number {
    const known = plainFormatId(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#intern('numFmts', this.#element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  #intern(name: string, xml: string): number {
    let list = this.#lists.get(name);
    if (!list) {
      const items = this.#sheet.items(name);
      // Of equal items the first is taken.
      const indexes = new Map([...items.entries()].reverse().map(([index, item]) => [item, index]));
      list = { items, indexes, present: items.length };
      this.#lists.set(name, list);
    }
    const known = list.indexes.get(xml);
    if (known !== undefined) return known;
    list.indexes.set(xml, list.items.length);
    return list.items.push(xml) - 1;
  }

  #element(...[name, attributes, content]: Parameters<OrderedChildren['element']>): string {
    return this.#sheet.element(name, attributes, content);
  }
}
