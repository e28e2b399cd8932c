import { parseRange, type Range as Area } from '../../../src/core/grid/address';
import { flag, integer, list, oneOf, service, text } from '../arguments';
import type { Sheet } from '../book/sheet';
import { Service, ServiceError } from '../realm';
import { ChartBuilder, ChartService } from './chart';
import { ConditionalRuleService } from './conditional';
import { Filter, MetadataEntry, PivotTable, ProtectionService } from './sheet-parts';
import { RangeList, RangeService } from './range';
import type { World } from './world';

export class SheetService extends Service {
  readonly kind = 'Sheet';

  constructor(
    readonly world: World,
    readonly sheet: Sheet,
  ) {
    super();
  }

  /** Not of the service itself. */
  readonly rangeOf = (area: Area): RangeService => new RangeService(this.world, this, area);

  getName(): string {
    return this.sheet.name;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getType(): string {
    return `SheetType.${this.sheet.type}`;
  }

  isSheetHidden(): boolean {
    return this.sheet.isHidden;
  }

  getLastRow(): number {
    return this.sheet.last.row;
  }

  getLastColumn(): number {
    return this.sheet.last.col;
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getRange(...given: unknown[]): RangeService {
    const [first, second, rows = 1, columns = 1] = given;
    if (typeof first === 'string' && given.length === 1) return this.#named(first);
    const top = integer(first);
    const left = integer(second);
    const bottom = top + integer(rows) - 1;
    const right = left + integer(columns) - 1;
    return this.#checked({ top, left, bottom, right });
  }

  getRangeList(addresses: unknown): RangeList {
    const ranges = list(addresses, text).map((address) => this.#named(address));
    if (ranges.length === 0) throw new ServiceError('A list of ranges needs one.');
    return new RangeList(ranges);
  }

  getDataRange(): RangeService {
    const { row, col } = this.sheet.last;
    return this.rangeOf({ top: 1, left: 1, bottom: Math.max(1, row), right: Math.max(1, col) });
  }

  getFilter(): Filter | null {
    return this.sheet.filter ? new Filter(this) : null;
  }

  getSlicers(): Service[] {
    return Array.from({ length: this.sheet.slicers }, () => new Slicer());
  }

  isRowHiddenByUser(row: unknown): boolean {
    return this.sheet.hiddenRows.has(integer(row));
  }

  isRowHiddenByFilter(row: unknown): boolean {
    return this.sheet.filteredRows.has(integer(row));
  }

  getProtections(type: unknown): ProtectionService[] {
    const isWhole = oneOf('ProtectionType.RANGE', 'ProtectionType.SHEET')(type) === 'ProtectionType.SHEET';
    return this.sheet.protections
      .filter(({ range }) => (range === null) === isWhole)
      .map((protection) => new ProtectionService(this, protection));
  }

  getPivotTables(): PivotTable[] {
    return this.sheet.pivots.map((anchor) => new PivotTable(this, anchor));
  }

  getDataSourceTables(): Service[] {
    return [];
  }

  getCharts(): ChartService[] {
    return this.sheet.charts.map((chart) => new ChartService(chart));
  }

  newChart(): ChartBuilder {
    return new ChartBuilder();
  }

  insertChart(chart: unknown): void {
    this.sheet.charts.push({ ...service(chart, ChartService).chart, id: this.world.book.newId() });
  }

  removeChart(chart: unknown): void {
    const { id } = service(chart, ChartService).chart;
    this.sheet.charts = this.sheet.charts.filter((other) => other.id !== id);
  }

  getConditionalFormatRules(): ConditionalRuleService[] {
    return this.sheet.rules.map((rule) => new ConditionalRuleService(rule, rule.ranges.map(this.rangeOf)));
  }

  setConditionalFormatRules(rules: unknown): void {
    this.sheet.rules = list(rules, (rule) => service(rule, ConditionalRuleService).rule);
  }

  getDeveloperMetadata(): MetadataEntry[] {
    return this.sheet.metadata.map((entry) => new MetadataEntry(this, entry));
  }

  addDeveloperMetadata(key: unknown, value: unknown, visibility: unknown): this {
    oneOf('DeveloperMetadataVisibility.DOCUMENT', 'DeveloperMetadataVisibility.PROJECT')(visibility);
    this.sheet.metadata.push({ id: this.world.book.newId(), key: text(key), value: text(value) });
    return this;
  }

  insertRowsAfter(row: unknown, count: unknown): this {
    if (integer(row) !== this.sheet.maxRows) throw new Error('The emulator adds rows at the end only.');
    this.sheet.maxRows += integer(count);
    return this;
  }

  insertColumnsAfter(col: unknown, count: unknown): this {
    if (integer(col) !== this.sheet.maxColumns) throw new Error('The emulator adds columns at the end only.');
    this.sheet.maxColumns += integer(count);
    return this;
  }

  setColumnWidth(col: unknown, pixels: unknown): this {
    this.sheet.columnWidths.set(integer(col), integer(pixels));
    return this;
  }

  hideColumns(col: unknown): void {
    this.sheet.hiddenColumns.add(integer(col));
  }

  setRowHeightsForced(row: unknown, count: unknown, pixels: unknown): this {
    const first = integer(row);
    for (let one = first; one < first + integer(count); one++)
      this.sheet.rowHeights.set(one, integer(pixels));
    return this;
  }

  autoResizeRows(row: unknown, count: unknown): this {
    const first = integer(row);
    for (let one = first; one < first + integer(count); one++) this.sheet.rowHeights.delete(one);
    return this;
  }

  setFrozenRows(rows: unknown): void {
    this.sheet.frozenRows = integer(rows);
  }

  setHiddenGridlines(hides: unknown): this {
    this.sheet.hasGridlines = !flag(hides);
    return this;
  }

  #named(address: string): RangeService {
    const area = parseRange(address);
    if (!area) throw new ServiceError(`Range not found: ${address}`);
    return this.#checked(area);
  }

  #checked(area: Area): RangeService {
    const { top, left, bottom, right } = area;
    const { maxRows, maxColumns } = this.sheet;
    if (top < 1 || left < 1 || bottom < top || right < left || bottom > maxRows || right > maxColumns) {
      throw new ServiceError('The coordinates or dimensions of the range are invalid.');
    }
    return this.rangeOf(area);
  }
}

class Slicer extends Service {
  readonly kind = 'Slicer';
}
