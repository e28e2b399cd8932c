import { afterEach, describe, expect, it, vi } from 'vitest';
import { functionIds } from '../../functions/definitions';
import * as cellFunctions from './cell-functions';

const { PHULUC_BANGCHU, PHULUC_HANCHOT, PHULUC_LINHVUC, PHULUC_QUY, PHULUC_TRIEUDONG } = cellFunctions;

/** 31 December 2023 as a serial. */
const lastDay = 45_291;

afterEach(() => vi.unstubAllGlobals());

it('has every function that Excel has', () => {
  expect(Object.keys(cellFunctions).sort()).toEqual(functionIds.map((id) => `PHULUC_${id}`).sort());
});

describe('answers', () => {
  it('as in Excel', () => {
    expect(PHULUC_BANGCHU(406, 'triệu')).toBe('Bốn trăm linh sáu triệu đồng');
    expect(PHULUC_HANCHOT('Quý IV', 2023)).toBe(lastDay);
    expect(PHULUC_QUY('Tháng 9', 2026)).toBe('Quý III/2026');
    expect(PHULUC_TRIEUDONG('1,5 tỷ')).toBe(1500);
    expect(PHULUC_LINHVUC('I. CẢI CÁCH THỂ CHẾ')).toBe('Cải cách thể chế');
  });

  it('for an empty cell', () => {
    expect(PHULUC_TRIEUDONG('')).toBe(0);
    expect(() => PHULUC_BANGCHU('')).toThrow('trống');
  });

  it('for a date cell, by the clock of the spreadsheet and not by that of the script', () => {
    vi.stubGlobal('SpreadsheetApp', {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'America/New_York' }),
    });
    vi.stubGlobal('Utilities', {
      formatDate: (_: Date, zone: string) =>
        zone === 'America/New_York' ? '2023 12 31 00 00 00 000' : 'another day',
    });
    // Midnight in New York is noon of the same day in Hà Nội.
    const midnight = new Date(Date.UTC(2023, 11, 31, 5));
    expect(PHULUC_HANCHOT(midnight)).toBe(lastDay);
    expect(PHULUC_QUY(midnight)).toBe('Quý IV/2023');
  });
});

describe('sentences where there is no answer', () => {
  it.each([
    [() => PHULUC_TRIEUDONG('1.500'), 'hai cách hiểu'],
    [() => PHULUC_HANCHOT('Quý IV'), 'không ghi năm'],
    [() => PHULUC_LINHVUC('Mua sắm thiết bị'), 'lĩnh vực'],
    [() => PHULUC_QUY([['Quý I'], ['Quý II']], 2023), 'từng ô'],
    [() => PHULUC_QUY('Quý I', [[2023]]), 'từng ô'],
  ])('%s', (call, sentence) => {
    expect(call).toThrow(sentence);
  });
});
