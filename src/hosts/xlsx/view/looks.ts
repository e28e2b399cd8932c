import { builtInFormat } from '../number-formats';
import type { Package } from '../package/package';
import { XmlScanner } from '../xml/scanner';
import { colorOf, type Colors } from './colors';
import type { Border, CellLook, Color } from './types';

type FontLook = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;
type Borders = Pick<CellLook, 'top' | 'bottom' | 'left' | 'right'>;
type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'>;

const plainFont: FontLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const noBorders: Borders = { top: null, bottom: null, left: null, right: null };
const plainAlignment: Alignment = {
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

export const plainLook: CellLook = {
  ...plainFont,
  ...noBorders,
  ...plainAlignment,
  fill: null,
  numberFormat: 'General',
};

/** The looks of a workbook's cells, which a cell names by their position. */
export function readLooks(source: Package, part: string | null, colors: Colors): CellLook[] {
  if (part === null) return [plainLook];
  const xml = source.text(part);
  readPalette(new XmlScanner(xml, part), colors);
  return new LooksReader(colors).read(new XmlScanner(xml, part));
}

/** The palette stands at the end of the style sheet, after all that names its colours. */
function readPalette(scanner: XmlScanner, colors: Colors): void {
  scanner.next();
  for (const list of scanner.children()) {
    if (!list.is('colors')) continue;
    for (const kind of list.children()) {
      if (!kind.is('indexedColors')) continue;
      const palette: Color[] = [];
      for (const color of kind.children()) palette.push(colorOf(color.attribute('rgb') ?? '') ?? '000000');
      colors.setPalette(palette);
    }
  }
}

class LooksReader {
  readonly #formats = new Map<number, string>();
  readonly #fonts: FontLook[] = [];
  readonly #fills: (Color | null)[] = [];
  readonly #borders: Borders[] = [];
  readonly #looks: CellLook[] = [];

  constructor(private readonly colors: Colors) {}

  read(scanner: XmlScanner): CellLook[] {
    scanner.next();
    for (const list of scanner.children()) {
      if (list.is('numFmts')) {
        for (const item of list.children())
          this.#formats.set(Number(item.attribute('numFmtId')), item.attribute('formatCode') ?? 'General');
      } else if (list.is('fonts')) for (const item of list.children()) this.#fonts.push(this.#font(item));
      else if (list.is('fills')) for (const item of list.children()) this.#fills.push(this.#fill(item));
      else if (list.is('borders')) for (const item of list.children()) this.#borders.push(this.#border(item));
      else if (list.is('cellXfs')) for (const item of list.children()) this.#looks.push(this.#look(item));
    }
    return this.#looks;
  }

  #font(scanner: XmlScanner): FontLook {
    const font: { -readonly [Key in keyof FontLook]: FontLook[Key] } = { ...plainFont };
    const isOn = (property: XmlScanner): boolean =>
      property.attribute('val') === null || property.flag('val');
    for (const property of scanner.children()) {
      if (property.is('name')) font.font = property.attribute('val');
      else if (property.is('sz')) font.size = Number(property.attribute('val'));
      else if (property.is('b')) font.bold = isOn(property);
      else if (property.is('i')) font.italic = isOn(property);
      else if (property.is('u')) font.underline = property.attribute('val') !== 'none';
      else if (property.is('strike')) font.strike = isOn(property);
      else if (property.is('color')) font.color = this.colors.read(property);
    }
    return font;
  }

  /** Of a pattern the colour that shows most; of a gradient its first one. */
  #fill(scanner: XmlScanner): Color | null {
    let fill: Color | null = null;
    for (const kind of scanner.children()) {
      const pattern = kind.attribute('patternType');
      if (kind.is('patternFill')) {
        for (const color of kind.children()) {
          const isShown = color.is('fgColor') === (pattern === 'solid');
          if (isShown && pattern !== null && pattern !== 'none') fill = this.colors.read(color);
        }
      } else if (kind.is('gradientFill')) {
        for (const stop of kind.children())
          for (const color of stop.children()) fill ??= this.colors.read(color);
      }
    }
    return fill;
  }

  #border(scanner: XmlScanner): Borders {
    const borders: { -readonly [Key in keyof Borders]: Borders[Key] } = { ...noBorders };
    for (const side of scanner.children()) {
      const style = side.attribute('style') ?? 'none';
      const { name } = side;
      let color: Color | null = null;
      for (const child of side.children()) if (child.is('color')) color = this.colors.read(child);
      const border: Border | null = style === 'none' ? null : { style, color: color ?? '000000' };
      if (name === 'top' || name === 'bottom') borders[name] = border;
      else if (name === 'left' || name === 'start') borders.left = border;
      else if (name === 'right' || name === 'end') borders.right = border;
    }
    return borders;
  }

  #look(scanner: XmlScanner): CellLook {
    const position = (name: string): number => Number(scanner.attribute(name) ?? 0);
    const format = position('numFmtId');
    const look = {
      ...(this.#fonts[position('fontId')] ?? plainFont),
      ...(this.#borders[position('borderId')] ?? noBorders),
      fill: this.#fills[position('fillId')] ?? null,
      numberFormat: this.#formats.get(format) ?? builtInFormat(format),
    };
    let alignment = plainAlignment;
    for (const child of scanner.children()) if (child.is('alignment')) alignment = readAlignment(child);
    return { ...look, ...alignment };
  }
}

function readAlignment(scanner: XmlScanner): Alignment {
  const horizontal = scanner.attribute('horizontal');
  const turned = Number(scanner.attribute('textRotation') ?? 0);
  return {
    horizontal: horizontal === 'general' ? null : horizontal,
    vertical: scanner.attribute('vertical') ?? 'bottom',
    wrap: scanner.flag('wrapText'),
    indent: Number(scanner.attribute('indent') ?? 0),
    // The file counts degrees below the line from 90 on.
    rotation: turned > 90 && turned !== 255 ? 90 - turned : turned,
  };
}
