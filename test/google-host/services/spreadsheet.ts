import { service, text, integer } from '../arguments';
import type { NamedRange } from '../book/book';
import type { Sheet } from '../book/sheet';
import { Enumeration, Service, ServiceError } from '../realm';
import { ConditionalRuleBuilder } from './conditional';
import { Ui } from './interface';
import { RangeList, RangeService } from './range';
import { RichTextBuilder } from './rich-text';
import { SheetService } from './sheet';
import { ValidationBuilder } from './validation';
import type { World } from './world';

const validationCriteria = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
];

export class SpreadsheetApp extends Service {
  readonly kind = 'SpreadsheetApp';
  readonly #spreadsheet: Spreadsheet;

  constructor(private readonly world: World) {
    super();
    this.#spreadsheet = new Spreadsheet(world);
  }

  readonly #enumerations = {
    sheetType: new Enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']),
    protectionType: new Enumeration('ProtectionType', ['RANGE', 'SHEET']),
    colorType: new Enumeration('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']),
    borderStyle: new Enumeration('BorderStyle', ['DOTTED', 'DASHED', 'SOLID']),
    criteria: new Enumeration('DataValidationCriteria', validationCriteria),
    visibility: new Enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  };

  get SheetType(): Enumeration {
    return this.#enumerations.sheetType;
  }

  get ProtectionType(): Enumeration {
    return this.#enumerations.protectionType;
  }

  get ColorType(): Enumeration {
    return this.#enumerations.colorType;
  }

  get BorderStyle(): Enumeration {
    return this.#enumerations.borderStyle;
  }

  get DataValidationCriteria(): Enumeration {
    return this.#enumerations.criteria;
  }

  get DeveloperMetadataVisibility(): Enumeration {
    return this.#enumerations.visibility;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }

  getUi(): Ui {
    return new Ui(this.world.screen);
  }

  flush(): void {
    this.world.meter.spend(20);
  }

  newRichTextValue(): RichTextBuilder {
    return new RichTextBuilder();
  }

  newDataValidation(): ValidationBuilder {
    return new ValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalRuleBuilder {
    return new ConditionalRuleBuilder();
  }
}

class Spreadsheet extends Service {
  readonly kind = 'Spreadsheet';

  constructor(private readonly world: World) {
    super();
  }

  getSpreadsheetTimeZone(): string {
    return this.world.book.timeZone;
  }

  getSheets(): SheetService[] {
    return this.world.book.sheets.map((sheet) => this.#serviceOf(sheet));
  }

  getSheetByName(name: unknown): SheetService | null {
    const sheet = this.world.book.sheet(text(name));
    return sheet && this.#serviceOf(sheet);
  }

  getActiveSheet(): SheetService {
    const { active } = this.world.book;
    if (!active) throw new Error('The spreadsheet has no sheet.');
    return this.#serviceOf(active);
  }

  getActiveRangeList(): RangeList | null {
    const { selection } = this.world.book;
    return selection && new RangeList([this.#serviceOf(selection.sheet).rangeOf(selection.range)]);
  }

  setActiveSheet(sheet: unknown): SheetService {
    const found = service(sheet, SheetService);
    this.world.book.active = found.sheet;
    return found;
  }

  /** A new sheet comes to the front. */
  insertSheet(name: unknown, position: unknown): SheetService {
    const { book } = this.world;
    const called = text(name);
    if (book.isReadOnly) throw new ServiceError('You do not have permission to do that.');
    if (book.sheets.some((sheet) => sheet.name.toLowerCase() === called.toLowerCase())) {
      throw new ServiceError(`A sheet with the name "${called}" already exists. Please enter another name.`);
    }
    const sheet = book.addSheet(called, integer(position));
    book.active = sheet;
    return this.#serviceOf(sheet);
  }

  deleteSheet(sheet: unknown): void {
    const { book } = this.world;
    const gone = service(sheet, SheetService).sheet;
    const others = book.sheets.filter((other) => other !== gone);
    if (others.length === 0) throw new ServiceError('You can’t remove all the sheets in a document.');
    book.sheets.splice(0, book.sheets.length, ...others);
    for (const named of book.names) if (named.sheet === gone) named.range = null;
    if (book.active === gone) book.active = others[0] ?? null;
  }

  getNamedRanges(): NamedRangeService[] {
    return this.world.book.names.map((named) => new NamedRangeService(this.world, named));
  }

  setNamedRange(name: unknown, range: unknown): void {
    const called = text(name);
    if (!/^[\p{L}_][\p{L}\d_]{0,249}$/u.test(called)) throw new ServiceError(`Invalid name: ${called}`);
    const { owner, area } = service(range, RangeService);
    const { book } = this.world;
    const known = book.names.find((named) => named.name.toLowerCase() === called.toLowerCase());
    if (known) Object.assign(known, { sheet: owner.sheet, range: area });
    else book.names.push({ name: called, sheet: owner.sheet, range: area });
  }

  #serviceOf(sheet: Sheet): SheetService {
    return new SheetService(this.world, sheet);
  }
}

class NamedRangeService extends Service {
  readonly kind = 'NamedRange';

  constructor(
    private readonly world: World,
    private readonly named: NamedRange,
  ) {
    super();
  }

  getName(): string {
    return this.named.name;
  }

  getRange(): RangeService {
    const { sheet, range } = this.named;
    if (!range) throw new ServiceError('The range of this name does not exist any more.');
    return new SheetService(this.world, sheet).rangeOf(range);
  }

  remove(): void {
    const { book } = this.world;
    book.names = book.names.filter((named) => named !== this.named);
  }
}
