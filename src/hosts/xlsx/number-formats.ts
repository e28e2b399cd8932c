/**
 * The format codes that a file names by number only (ECMA-376 part 1, 18.8.30), written as Excel's own interface
 * writes them; 14 and 22 follow the user's region on the screen.
 */
const builtIn = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Those that mean the same in every region. */
const plain = new Map([0, 1, 2, 3, 4, 9, 10, 11, 49].map((id) => [builtIn.get(id) ?? '', id]));

/** From here on a file may number its own formats. */
export const firstOwnFormat = 164;

export function builtInFormat(id: number): string {
  return builtIn.get(id) ?? 'General';
}

/** The number of a built-in format that always shows what the code says, `null` where there is none. */
export function plainFormatId(code: string): number | null {
  return plain.get(code) ?? null;
}
