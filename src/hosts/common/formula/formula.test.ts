import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRange, parseRange, type Range } from '../../../core/grid/address';
import { CellSet } from './cell-set';
import { FormulaGraph, type FormulaSheet } from './graph';
import { readReferences } from './references';
import { SharedFormula } from './shift';
import { tokenize } from './tokens';

function area(text: string): Range {
  const range = parseRange(text);
  if (!range) throw new Error(`not an area: ${text}`);
  return range;
}

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['SUM(F7:F9)', ['function SUM(', 'area F7:F9', 'other )']],
    ["'Nhiệm vụ'!$B$7*2", ["sheet 'Nhiệm vụ'!", 'area $B$7', 'other *', 'other 2']],
    ['Bảng1!A1&"A1:""B2"""', ['sheet Bảng1!', 'area A1', 'other &', 'string "A1:""B2"""']],
    ['LOG10(A1)', ['function LOG10(', 'area A1', 'other )']],
    ['F:F+$3:4', ['area F:F', 'other +', 'area $3:4']],
    ['Hệ_số*A1B', ['name Hệ_số', 'other *', 'name A1B']],
    ['[1]Sheet1!A1', ['sheet [1]Sheet1!', 'area A1']],
    ['tbl[[#This Row],[Số nhiệm vụ]]', ['name tbl', 'bracket [[#This Row],[Số nhiệm vụ]]']],
    ["[Giá '] thật]", ["bracket [Giá '] thật]"]],
    ['#REF!+1.5E+3', ['other #REF!', 'other +', 'other 1.5E+3']],
    ['T1:T3!A1', ['sheet T1:T3!', 'area A1']],
  ])('cuts %s', (formula, tokens) => {
    expect(tokenize(formula)?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens);
  });

  it('does not look into what is longer than any formula', () => {
    expect(tokenize('['.repeat(20_000))).toBeNull();
    expect(readReferences('['.repeat(20_000)).unclear).toBe(true);
    expect(new SharedFormula('A'.repeat(20_000), 1, 1).at(2, 2)).toBe('#REF!');
  });

  it('loses nothing, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('A1', '$B$2', ':', "'", '"', '[', ']', '!', 'SUM(', ')', '#REF!', 'tên', ' ', '1.5'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const formula = pieces.join('');
        expect(
          tokenize(formula)
            ?.map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});

describe('SharedFormula', () => {
  it.each([
    ['A2*2', 'A3*2', 'C3*2'],
    ['$A2+A$2+$A$2', '$A3+A$2+$A$2', '$A3+C$2+$A$2'],
    ['SUM(A1:B2)', 'SUM(A2:B3)', 'SUM(C2:D3)'],
    ['SUM(F:F,$G:$G,3:3,$3:4)', 'SUM(F:F,$G:$G,4:4,$3:5)', 'SUM(H:H,$G:$G,4:4,$3:5)'],
    ['\'A1\'!A1&"A1"&LOG10(A1)&A1_x', '\'A1\'!A2&"A1"&LOG10(A2)&A1_x', '\'A1\'!C2&"A1"&LOG10(C2)&A1_x'],
    ['[A1]&[1]S!A1', '[A1]&[1]S!A2', '[A1]&[1]S!C2'],
  ])('moves %s', (formula, below, belowAndRight) => {
    const shared = new SharedFormula(formula, 2, 2);
    expect(shared.at(2, 2)).toBe(formula);
    expect(shared.at(3, 2)).toBe(below);
    expect(shared.at(3, 4)).toBe(belowAndRight);
  });

  it('says so where a reference leaves the sheet', () => {
    expect(new SharedFormula('A1+B5', 5, 2).at(4, 1)).toBe('#REF!+A4');
    expect(new SharedFormula('XFD1048576', 1, 1).at(2, 1)).toBe('#REF!');
  });
});

describe('readReferences', () => {
  it.each<[string, { areas?: string[]; names?: string[]; unclear?: boolean; ownTable?: boolean }]>([
    ['SUM(F7:F9)+$B$2', { areas: ['F7:F9', 'B2:B2 $'] }],
    ["'Biểu đồ A''B & C'!A1", { areas: ["Biểu đồ A'B & C!A1:A1"] }],
    ['SUM(T1:T3!A1)', { areas: ['T1:T3!A1:A1'] }],
    ['F:F', { areas: ['F1:F1048576'] }],
    ['$3:$5', { areas: ['A3:XFD5 $'] }],
    ['[2]Khác!A1+[0]!Tên', { names: ['tên'] }],
    ["'[2]Khác nữa'!A1", {}],
    ['Hệ_số*2', { names: ['hệ_số'] }],
    ['SUM(Bảng[Kinh phí])', { names: ['bảng'] }],
    ['[@[Kinh phí]]*2', { ownTable: true }],
    ['INDIRECT("A"&1)', { unclear: true }],
    ['SUM(A1:INDEX(B:B,3))', { areas: ['A1:A1', 'B1:B1048576'], unclear: true }],
    ['"A1:B2"', {}],
  ])('of %s', (formula, expected) => {
    const { areas, names, unclear, ownTable } = readReferences(formula);
    expect({
      areas: areas.map(
        ({ sheet, range, absolute }) =>
          `${sheet === null ? '' : `${sheet}!`}${formatRange(range)}${absolute ? ' $' : ''}`,
      ),
      names,
      unclear,
      ownTable,
    }).toEqual({ areas: [], names: [], unclear: false, ownTable: false, ...expected });
  });
});

describe('CellSet', () => {
  it('knows what it holds, in small areas and large', () => {
    const rows = fc.integer({ min: 1, max: 300 });
    const cols = fc.integer({ min: 1, max: 8 });
    const areas = fc
      .tuple(rows, cols, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 9 }))
      .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
    fc.assert(
      fc.property(fc.array(areas, { maxLength: 4 }), areas, (held, asked) => {
        const set = new CellSet();
        for (const one of held) set.add(one);
        const overlaps = held.some(
          (one) =>
            one.top <= asked.bottom &&
            asked.top <= one.bottom &&
            one.left <= asked.right &&
            asked.left <= one.right,
        );
        expect(set.meets(asked)).toBe(overlaps);
        expect(set.has(asked.top, asked.left)).toBe(
          held.some(
            (one) =>
              asked.top >= one.top &&
              asked.top <= one.bottom &&
              asked.left >= one.left &&
              asked.left <= one.right,
          ),
        );
      }),
    );
  });
});

/** Sheets of formulas by address; a formula may say which area it fills. */
function graphOf(
  sheets: Readonly<Record<string, Readonly<Record<string, string | { formula: string; fills: string }>>>>,
  names: Readonly<Record<string, string>> = {},
  tables: Readonly<Record<string, FormulaSheet['tables']>> = {},
): FormulaGraph {
  return new FormulaGraph(
    Object.entries(sheets).map(([name, cells]) => ({
      name,
      tables: tables[name] ?? [],
      isOurs: false,
      formulas: Object.entries(cells).map(([address, cell]) => {
        const { top: row, left: col } = area(address);
        const { formula, fills } = typeof cell === 'string' ? { formula: cell, fills: null } : cell;
        return { row, col, formula, filled: fills === null ? null : area(fills) };
      }),
    })),
    Object.entries(names).map(([name, refersTo]) => ({
      name: name.toLowerCase(),
      written: name,
      refersTo,
      scope: null,
    })),
  );
}

function isStale(graph: FormulaGraph, edited: string, position: number, address: string): boolean {
  const [sheet = '', cell = ''] = edited.split('!');
  const { top: row, left: col } = area(cell);
  const at = area(address);
  return (
    graph
      .stale(sheet, [{ cell: { row, col }, before: 1, after: 2 }])
      .get(position)
      ?.has(at.top, at.left) ?? false
  );
}

const table: FormulaSheet['tables'][number] = {
  name: 'bảng',
  range: area('A1:C9'),
  frame: [],
  filter: null,
};

/** A sheet whose formulas nobody may ask for. */
function unread(name: string, isOurs: boolean): FormulaSheet {
  return {
    name,
    isOurs,
    tables: [],
    get formulas(): never {
      throw new Error('The formulas were read.');
    },
  };
}

describe('FormulaGraph.stale', () => {
  const graph = graphOf(
    {
      Một: {
        C1: '=SUM(B1:B9)',
        C2: '=C1*2',
        C3: '=SUM(B2:B9)',
        C4: '="B1"',
        C5: { formula: '=B1:B2', fills: 'C5:D6' },
        E1: '=D6',
        E2: '=Tổng',
        E3: '=INDIRECT("Z1")',
      },
      Hai: { A1: "='Một'!C2", A2: '=B1', A3: '=SUM(Một:Ba!B1)', A4: '=một!b1' },
      Ba: { A1: '=SUM(bảng[Cột])' },
    },
    { Tổng: 'SUM(Nền)', Nền: "'Một'!$B$1:$B$3" },
    { Một: [{ ...table, range: area('A1:B9') }] },
  );

  it.each([
    ['a formula that reads the cell', 0, 'C1', true],
    ['one that reads such a formula', 0, 'C2', true],
    ['one that reads other cells', 0, 'C3', false],
    ['one that only says its address in a text', 0, 'C4', false],
    ['an array that reads it', 0, 'C5', true],
    ['another cell that the array fills', 0, 'D6', true],
    ['one that reads what the array fills', 0, 'E1', true],
    ['one that reads it through names', 0, 'E2', true],
    ['one whose addresses are computed', 0, 'E3', true],
    ['one on another sheet that reads what changes', 1, 'A1', true],
    ['one that reads the same address of its own sheet', 1, 'A2', false],
    ['one that reads it on a span of sheets', 1, 'A3', true],
    ['one that writes the sheet in lower case', 1, 'A4', true],
    ['one that reads the table round it', 2, 'A1', true],
  ])('is %s', (_, position, address, expected) => {
    expect(isStale(graph, 'Một!B1', position, address)).toBe(expected);
  });

  it('holds for names that are called in a ring, or too deep to follow', () => {
    const names: Record<string, string> = { vòng1: 'vòng2', vòng2: "vòng1+'Một'!$B$1" };
    for (let level = 0; level < 5000; level++) names[`n${level}x`] = `n${level + 1}x`;
    const deep = graphOf({ Một: { C1: '=vòng1', C2: '=n0x', C3: '=n4999x' } }, names);
    expect(['C1', 'C2', 'C3'].map((address) => isStale(deep, 'Một!B1', 0, address))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('does not read a formula where no edit can be felt', () => {
    expect(new FormulaGraph([unread('Một', false)], []).stale('Một', []).size).toBe(0);
  });

  it('is nothing where nothing is edited', () => {
    expect(graph.stale('Một', []).size).toBe(0);
  });

  it('passes over sums of numbers where a text stays a text', () => {
    const sums = graphOf({
      Một: { A9: '=SUM(A1:A8)', B9: '=A9*2', C9: '=COUNTIF(A1:A8,"x")', D9: '=COUNTA(A1:A8)' },
    });
    const cell = { row: 1, col: 1 };
    const staleAfter = (before: string, after: string | number | null): string[] => {
      const stale = sums.stale('Một', [{ cell, before, after }]).get(0);
      return ['A9', 'B9', 'C9', 'D9'].filter((address) => stale?.has(area(address).top, area(address).left));
    };
    expect(staleAfter(' 5', '5')).toEqual(['C9']);
    expect(staleAfter('5', 5)).toEqual(['A9', 'B9', 'C9']);
    expect(staleAfter(' ', null)).toEqual(['C9', 'D9']);
  });

  it('holds for references inside a table without its name', () => {
    const own = graphOf({ Một: { C2: '=[@Cột]*2', F2: '=[@Cột]*2' } }, {}, { Một: [table] });
    expect(isStale(own, 'Một!A2', 0, 'C2')).toBe(true);
    expect(isStale(own, 'Một!E2', 0, 'C2')).toBe(false);
    // Outside any table nobody can tell what is meant.
    expect(isStale(own, 'Một!Z9', 0, 'F2')).toBe(true);
  });

  it('follows long chains in either direction in little time', () => {
    const length = 20_000;
    const down: Record<string, string> = { B1: '=A1' };
    const up: Record<string, string> = { [`D${length}`]: '=A1' };
    for (let row = 2; row <= length; row++) {
      down[`B${row}`] = `=B${row - 1}+SUM(C$1:C${row})`;
      up[`D${length + 1 - row}`] = `=D${length + 2 - row}`;
    }
    const chains = graphOf({ Một: { ...down, ...up } });
    expect(isStale(chains, 'Một!A1', 0, `B${length}`)).toBe(true);
    expect(isStale(chains, 'Một!A1', 0, 'D1')).toBe(true);
    expect(isStale(chains, 'Một!E1', 0, 'B2')).toBe(false);
  });

  it('takes all formulas for stale rather than go on for ever', () => {
    // A zigzag that each pass follows by one step only.
    const zigzag: Record<string, string> = {};
    for (let step = 0; step < 60; step++) {
      const from = step % 2 === 0 ? 100 - step : step;
      const to = step % 2 === 0 ? step + 1 : 100 - step - 1;
      zigzag[`B${to}`] = step === 0 ? '=A1' : `=B${from}`;
    }
    const graph60 = graphOf({ Một: zigzag });
    expect(Object.keys(zigzag).every((address) => isStale(graph60, 'Một!A1', 0, address))).toBe(true);
  });
});

describe('FormulaGraph.foreignFormulas', () => {
  it('does not read the formulas of our own sheets, of which there may be very many', () => {
    const formulas = [{ row: 1, col: 1, formula: '=Một!B1', filled: null }];
    const sheets = [
      { name: 'Một', tables: [], isOurs: false, formulas: [] },
      { name: 'Hai', tables: [], isOurs: false, formulas },
      unread('Tổng hợp', true),
    ];
    expect(new FormulaGraph(sheets, []).foreignFormulas('Một')).toEqual(['=Một!B1']);
  });

  it('gives the formulas of other sheets that name the sheet, and the names in use that refer to it', () => {
    const graph = graphOf(
      {
        'Phụ lục': { C1: '=SUM(B1:B9)', C2: '=Tổng' },
        Hai: {
          A1: "='Phụ lục'!B1",
          A2: '=B1',
          A3: "='phụ lục'!B2",
          A4: '=SUM(bảng[Cột])',
          A5: `=INDIRECT("'Phụ lục'!A1")`,
          A6: '=INDIRECT("A1")',
          A7: "='Phụ lục'!B1",
        },
      },
      { Tổng: 'SUM(Nền)', Nền: "'Phụ lục'!$B$1:$B$3", Thừa: "'Phụ lục'!$A$1", Khác: '1.25' },
      { 'Phụ lục': [table] },
    );
    expect(graph.foreignFormulas('Phụ lục')).toEqual([
      "='Phụ lục'!B1",
      "='phụ lục'!B2",
      '=SUM(bảng[Cột])',
      `=INDIRECT("'Phụ lục'!A1")`,
      "='Phụ lục'!$B$1:$B$3",
    ]);
    expect(graph.foreignFormulas('Hai')).toEqual([]);
  });
});
