import type { CellRef } from '../../../src/core/grid/address';
import type { Protection } from '../book/sheet';
import { Service } from '../realm';
import type { RangeService } from './range';
import type { SheetService } from './sheet';

export class Filter extends Service {
  readonly kind = 'Filter';

  constructor(private readonly owner: SheetService) {
    super();
  }

  getRange(): RangeService {
    const { filter } = this.owner.sheet;
    if (!filter) throw new Error('The filter is gone.');
    return this.owner.rangeOf(filter);
  }

  remove(): void {
    this.owner.sheet.filter = null;
    this.owner.sheet.filteredRows.clear();
  }
}

export class ProtectionService extends Service {
  readonly kind = 'Protection';

  constructor(
    private readonly owner: SheetService,
    private readonly protection: Protection,
  ) {
    super();
  }

  canEdit(): boolean {
    return this.protection.canEdit;
  }

  getRange(): RangeService {
    const { maxRows, maxColumns } = this.owner.sheet;
    return this.owner.rangeOf(
      this.protection.range ?? { top: 1, left: 1, bottom: maxRows, right: maxColumns },
    );
  }

  getUnprotectedRanges(): RangeService[] {
    return this.protection.open.map(this.owner.rangeOf);
  }
}

export class PivotTable extends Service {
  readonly kind = 'PivotTable';

  constructor(
    private readonly owner: SheetService,
    private readonly anchor: CellRef,
  ) {
    super();
  }

  getAnchorCell(): RangeService {
    const { row, col } = this.anchor;
    return this.owner.rangeOf({ top: row, left: col, bottom: row, right: col });
  }
}

export class MetadataEntry extends Service {
  readonly kind = 'DeveloperMetadata';

  constructor(
    private readonly owner: SheetService,
    private readonly entry: { readonly id: number; readonly key: string; readonly value: string },
  ) {
    super();
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string {
    return this.entry.value;
  }

  remove(): void {
    const { sheet } = this.owner;
    sheet.metadata = sheet.metadata.filter(({ id }) => id !== this.entry.id);
  }
}
