import { describe, expect, it } from 'vitest';
import type { Host, InteractiveHost } from '../../src/hosts/host';
import { at } from '../support/grid';
import { workbookFile } from '../support/workbook-files';
import { hosts } from './hosts';

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const file = workbookFile({
  sheets: [
    { name: 'Phụ lục', rows: cell },
    { name: 'Khác', rows: cell },
  ],
});

function isInteractive(host: Host): host is InteractiveHost {
  return 'selection' in host;
}

const interactive = hosts.flatMap(({ name, open }) => {
  const { host } = open(file);
  return isInteractive(host) ? [{ name, host }] : [];
});

it('is told by every host that a person works in', () => {
  expect(interactive.map(({ name }) => name)).toHaveLength(hosts.length - 1);
});

describe.each(interactive)('$name', ({ host }) => {
  it('tells what is selected, and on which sheet', async () => {
    await host.select('Khác', at('C7'));
    expect(await host.selection()).toEqual({
      sheet: 'Khác',
      range: { top: 7, left: 3, bottom: 7, right: 3 },
    });
  });
});
