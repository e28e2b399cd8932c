import type { RawCell, RawRow } from '../sheet/raw';
import { scanSheet, type SheetVisitor } from '../sheet/scan';
import { XmlScanner } from '../xml/scanner';
import type { Colors } from './colors';
import type { ColumnView, RowView, SheetView } from './types';

type Layout = Omit<SheetView, 'comments'>;

/** Reads how a sheet part is laid out. */
export function readLayout(xml: string, part: string, colors: Colors): Layout {
  const reader = new LayoutReader(xml, part, colors);
  scanSheet(xml, part, reader);
  return reader.layout();
}

class LayoutReader implements SheetVisitor {
  readonly #columns: ColumnView[] = [];
  readonly #rows: RowView[] = [];
  readonly #sheet: { -readonly [Key in keyof Layout]: Layout[Key] };
  #looks: (number | undefined)[] = [];

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly colors: Colors,
  ) {
    this.#sheet = {
      columns: this.#columns,
      rows: this.#rows,
      defaultWidth: 8.43,
      defaultHeight: 15,
      frozenRows: 0,
      frozenColumns: 0,
      gridLines: true,
      zoom: 100,
      rightToLeft: false,
      tabColor: null,
    };
  }

  layout(): Layout {
    return this.#sheet;
  }

  element(scanner: XmlScanner): void {
    if (scanner.is('sheetPr')) {
      for (const child of scanner.children())
        if (child.is('tabColor')) this.#sheet.tabColor = this.colors.read(child);
    } else if (scanner.is('sheetViews')) {
      for (const view of scanner.children()) this.#readView(view);
    } else if (scanner.is('sheetFormatPr')) {
      const width = numberOf(scanner, 'defaultColWidth') ?? numberOf(scanner, 'baseColWidth');
      this.#sheet.defaultWidth = width ?? this.#sheet.defaultWidth;
      this.#sheet.defaultHeight = numberOf(scanner, 'defaultRowHeight') ?? this.#sheet.defaultHeight;
    } else if (scanner.is('cols')) {
      for (const column of scanner.children()) {
        this.#columns.push({
          first: numberOf(column, 'min') ?? 1,
          last: numberOf(column, 'max') ?? 1,
          width: numberOf(column, 'width'),
          hidden: column.flag('hidden'),
          look: numberOf(column, 'style') ?? 0,
        });
      }
    }
  }

  #readView(scanner: XmlScanner): void {
    this.#sheet.gridLines = scanner.attribute('showGridLines') === null || scanner.flag('showGridLines');
    this.#sheet.zoom = numberOf(scanner, 'zoomScale') ?? 100;
    this.#sheet.rightToLeft = scanner.flag('rightToLeft');
    for (const pane of scanner.children()) {
      if (!pane.is('pane') || !(pane.attribute('state') ?? '').startsWith('frozen')) continue;
      this.#sheet.frozenRows = numberOf(pane, 'ySplit') ?? 0;
      this.#sheet.frozenColumns = numberOf(pane, 'xSplit') ?? 0;
    }
  }

  row(): void {
    this.#looks = [];
  }

  cell({ col, style }: RawCell): void {
    this.#looks[col - 1] = Math.max(style, 0);
  }

  rowEnd(row: RawRow): void {
    const tag = new XmlScanner(this.xml.slice(row.start, row.tagEnd), this.part);
    tag.next();
    this.#rows.push({
      row: row.row,
      height: numberOf(tag, 'ht'),
      hidden: row.hidden,
      look: row.style,
      looks: this.#looks,
    });
  }
}

function numberOf(scanner: XmlScanner, name: string): number | null {
  const value = scanner.attribute(name);
  return value === null || !Number.isFinite(Number(value)) ? null : Number(value);
}
