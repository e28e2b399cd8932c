import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';
import { samplePath } from './samples';
import { unzip } from './workbook-files';

type Excelize = Awaited<ReturnType<typeof init>>;
type File = ReturnType<Excelize['NewFile']>;

/** The sheet of tasks in {@link richWorkbook}, with its table from row 3 to row 23. */
export const taskSheet = 'Nhiệm vụ';

/** An independent writer of workbooks: Go's excelize, compiled to WebAssembly. Takes a few seconds to start. */
export async function loadExcelize(): Promise<Excelize> {
  return init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
}

/** A workbook with all that people put into one: charts, pictures, a pivot table, formats, comments, print set-up, macros. */
export function richWorkbook(excelize: Excelize): Uint8Array {
  const file = new Writer(excelize.NewFile());
  file.done((f) => f.SetSheetName('Sheet1', taskSheet));
  for (const sheet of ['Tổng hợp', 'Danh mục', 'Ẩn']) file.done((f) => f.NewSheet(sheet));
  fillTasks(file);
  decorateTasks(file, excelize);
  fillSummary(file, excelize);
  fillLists(file);
  file.done((f) => f.SetSheetVisible('Ẩn', false));
  file.done((f) =>
    f.AddVBAProject(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))),
  );
  const written: { readonly buffer?: unknown } = file.done((f) => f.WriteToBuffer());
  if (!(written.buffer instanceof Uint8Array)) throw new Error('no bytes were written');
  return written.buffer;
}

/** Excelize answers errors instead of throwing them. */
class Writer {
  constructor(private readonly file: File) {}

  done<Answer extends { error: string | null }>(step: (file: File) => Answer): Answer {
    const answer = step(this.file);
    if (answer.error !== null) throw new Error(answer.error);
    return answer;
  }

  cells(sheet: string, values: Readonly<Record<string, string | number>>): void {
    for (const [cell, value] of Object.entries(values)) this.done((f) => f.SetCellValue(sheet, cell, value));
  }
}

function fillTasks(file: Writer): void {
  file.cells(taskSheet, {
    A1: 'PHỤ LỤC',
    A3: 'Stt',
    B3: 'Nhiệm vụ',
    C3: 'Chủ trì',
    D3: 'Kinh phí',
    E3: 'Thời hạn',
    B24: 'Tổng',
  });
  for (let row = 4; row <= 23; row++) {
    file.cells(taskSheet, {
      [`A${row}`]: row - 3,
      [`B${row}`]: `Nhiệm vụ số ${row - 3}`,
      [`C${row}`]: row % 2 === 0 ? 'Sở Nội vụ' : 'Sở Tài chính',
      [`D${row}`]: (row - 3) * 1.5,
      [`E${row}`]: 45_000 + row,
    });
  }
  file.done((f) => f.SetCellFormula(taskSheet, 'D24', 'SUM(D4:D23)'));
  file.done((f) =>
    f.SetCellRichText(taskSheet, 'B5', [
      { Text: 'Khẩn: ', Font: { Bold: true, Color: '#FF0000' } },
      { Text: 'rà soát' },
    ]),
  );
}

function decorateTasks(file: Writer, excelize: Excelize): void {
  const picture =
    unzip(readFileSync(samplePath('torture/t1_everything.xlsx')))['xl/media/image1.png'] ?? new Uint8Array();
  const { style: date } = file.done((f) =>
    f.NewStyle({ CustomNumFmt: 'dd/mm/yyyy', Font: { Family: 'Times New Roman', Size: 12 } }),
  );
  const { style: red } = file.done((f) => f.NewConditionalStyle({ Font: { Color: '#9C0006' } }));
  file.done((f) => f.SetCellStyle(taskSheet, 'E4', 'E23', date));
  file.done((f) => f.MergeCell(taskSheet, 'A1', 'E1'));
  file.done((f) => f.AutoFilter(taskSheet, 'A3:E23', []));
  file.done((f) =>
    f.SetConditionalFormat(taskSheet, 'D4:D23', [
      { Type: 'cell', Criteria: '>', Format: red, Value: '10' },
      { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6' },
    ]),
  );
  file.done((f) =>
    f.AddDataValidation(taskSheet, {
      Type: 'list',
      Sqref: 'C4:C23',
      Formula1: "'Danh mục'!$A$2:$A$4",
      ShowErrorMessage: true,
    }),
  );
  file.done((f) => f.AddComment(taskSheet, { Cell: 'B6', Author: 'Phòng Nội vụ', Text: 'Cần xem lại' }));
  file.done((f) =>
    f.AddPictureFromBytes(taskSheet, 'G2', {
      Extension: '.png',
      File: picture,
      Format: { AltText: 'Quốc huy' },
      InsertType: excelize.PictureInsertTypePlaceOverCells,
    }),
  );
  file.done((f) =>
    f.AddSparkline(taskSheet, { Location: ['F4'], Range: [`${taskSheet}!D4:D23`], Type: 'column' }),
  );
  file.done((f) => f.SetCellHyperLink(taskSheet, 'B7', 'https://example.vn/?a=1&b=2', 'External'));
  file.done((f) =>
    f.SetPageLayout(taskSheet, { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 }),
  );
  file.done((f) => f.SetHeaderFooter(taskSheet, { OddHeader: '&CPHỤ LỤC', OddFooter: '&CTrang &P/&N' }));
  file.done((f) =>
    f.SetPanes(taskSheet, { Freeze: true, YSplit: 3, TopLeftCell: 'A4', ActivePane: 'bottomLeft' }),
  );
  file.done((f) =>
    f.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: `'${taskSheet}'!$3:$3`, Scope: taskSheet }),
  );
  file.done((f) => f.SetDefinedName({ Name: 'KinhPhi', RefersTo: `'${taskSheet}'!$D$4:$D$23` }));
}

function fillSummary(file: Writer, excelize: Excelize): void {
  const sheet = 'Tổng hợp';
  file.cells(sheet, { A1: 'Tổng kinh phí', A2: 'Số nhiệm vụ', A3: 'Ghi chú', B3: 'không tính' });
  file.done((f) => f.SetCellFormula(sheet, 'B1', 'SUM(KinhPhi)'));
  file.done((f) => f.SetCellFormula(sheet, 'B2', `COUNTA('${taskSheet}'!B4:B23)`));
  file.done((f) =>
    f.AddChart(sheet, 'D2', {
      Type: excelize.Col,
      Series: [
        {
          Name: `'${taskSheet}'!$D$3`,
          Categories: `'${taskSheet}'!$B$4:$B$23`,
          Values: `'${taskSheet}'!$D$4:$D$23`,
        },
      ],
    }),
  );
  file.done((f) =>
    f.AddPivotTable({
      DataRange: `${taskSheet}!A3:E23`,
      PivotTableRange: `${sheet}!A30:C40`,
      Rows: [{ Data: 'Chủ trì' }],
      Data: [{ Data: 'Kinh phí', Name: 'Tổng', Subtotal: 'Sum' }],
    }),
  );
}

function fillLists(file: Writer): void {
  const sheet = 'Danh mục';
  file.cells(sheet, {
    A1: 'Cơ quan',
    A2: 'Sở Nội vụ',
    A3: 'Sở Tài chính',
    A4: 'Sở Y tế',
    B1: 'Mã',
    B2: 'NV',
    B3: 'TC',
    B4: 'YT',
  });
  file.done((f) => f.AddTable(sheet, { Range: 'A1:B4', Name: 'CoQuan' }));
}
