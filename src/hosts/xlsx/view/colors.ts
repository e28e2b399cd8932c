import type { Package } from '../package/package';
import { XmlScanner } from '../xml/scanner';
import type { Color } from './types';

/** The palette that a file may name by number (ECMA-376 part 1, 18.8.27): 0 to 7 again as 8 to 15, then 16 to 63. */
const palette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const standardColors = palette.split(' ');

/** How a style sheet numbers the theme's colours: the light ones come before the dark ones. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  'hlink',
  'folHlink',
];

/** The colours of Office's own theme since 2013, for a workbook that has none. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';

/** Tells the colours that a workbook means. */
export class Colors {
  #indexed: readonly Color[] = [...standardColors.slice(0, 8), ...standardColors];

  constructor(private readonly theme: readonly Color[]) {}

  /** Takes the palette that the workbook has of its own. */
  setPalette(colors: readonly Color[]): void {
    this.#indexed = colors;
  }

  /** The colour that the element at which the scanner stands names; `null` for an automatic one. */
  read(scanner: XmlScanner): Color | null {
    const base = this.#base(scanner);
    return base === null ? null : tinted(base, Number(scanner.attribute('tint') ?? 0));
  }

  #base(scanner: XmlScanner): Color | null {
    const rgb = scanner.attribute('rgb');
    if (rgb !== null) return colorOf(rgb);
    const theme = scanner.attribute('theme');
    if (theme !== null) return this.theme[Number(theme)] ?? null;
    const indexed = scanner.attribute('indexed');
    return indexed === null ? null : (this.#indexed[Number(indexed)] ?? null);
  }
}

/** The last six digits of `FFRRGGBB`; `null` for anything else. */
export function colorOf(rgb: string): Color | null {
  return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]?.toUpperCase() ?? null;
}

/** The colours of the theme in the order in which a style sheet numbers them. */
export function readTheme(source: Package, part: string | null): readonly Color[] {
  const known = new Map<string, Color>();
  if (part !== null) {
    const scanner = new XmlScanner(source.text(part), part);
    let name = '';
    while (scanner.next()) {
      if (scanner.isClosing) continue;
      if (themeOrder.includes(scanner.name)) name = scanner.name;
      else if (scanner.is('srgbClr') || scanner.is('sysClr')) {
        const color = colorOf(scanner.attribute('lastClr') ?? scanner.attribute('val') ?? '');
        if (color !== null && name !== '' && !known.has(name)) known.set(name, color);
      }
    }
  }
  const standard = officeTheme.split(' ');
  return themeOrder.map((name, index) => known.get(name) ?? standard[index] ?? '000000');
}

/** A colour made lighter (up to 1) or darker (down to -1) in its lightness, as 18.8.19 tells. */
export function tinted(color: Color, tint: number): Color {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  return [red, green, blue]
    .map((channel) => {
      const place = spread === 0 ? 0 : (channel - min) / spread;
      const value = Math.round((target - chroma / 2 + place * chroma) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}
