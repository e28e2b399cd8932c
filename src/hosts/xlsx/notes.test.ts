import { describe, expect, it } from 'vitest';
import { sampleBytes, samples } from '../../../test/support/samples';
import { danglingTargets } from '../../../test/support/round-trip';
import { unzip, withParts } from '../../../test/support/workbook-files';
import { openWorkbook } from '.';
import { readNotes, writeNotes, type Notes } from './notes';
import { Package } from './package/package';

const original = sampleBytes(samples.tracking);

function withNotes(bytes: Uint8Array, notes: Notes): Uint8Array {
  const source = new Package(bytes);
  writeNotes(source, notes);
  return source.save();
}

describe('notes in the workbook', () => {
  const notes = new Map([
    ['settings', '{"a":"<Đơn vị> & \\"tên\\"\\n"}'],
    ['journal', 'dòng 1\r\ndòng 2 '],
  ]);
  const kept = withNotes(original, notes);

  it('come back as they were', () => {
    expect([...readNotes(new Package(kept))]).toEqual([...notes]);
    expect([...readNotes(new Package(original))]).toEqual([]);
  });

  it('leave every other part byte for byte as it was', () => {
    const [before, after] = [unzip(original), unzip(kept)];
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added).toEqual(['customXml/item1.xml']);
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    expect(danglingTargets(after)).toEqual(danglingTargets(before));
    expect(openWorkbook(kept).sheets).toEqual(openWorkbook(original).sheets);
  });

  it('are replaced in place, and go without a trace', () => {
    const replaced = withNotes(kept, new Map([['settings', 'x']]));
    expect([...readNotes(new Package(replaced))]).toEqual([['settings', 'x']]);
    expect(Object.keys(unzip(replaced))).toEqual(Object.keys(unzip(kept)));
    const gone = unzip(withNotes(replaced, new Map()));
    expect(Object.keys(gone)).toEqual(Object.keys(unzip(original)));
    expect(gone).toEqual(unzip(original));
  });

  it('stand beside the custom parts of others', () => {
    const foreign = withParts(kept, {
      'customXml/item1.xml': () => '<other xmlns="urn:somebody-else"/>',
    });
    expect([...readNotes(new Package(foreign))]).toEqual([]);
    const both = withNotes(foreign, notes);
    expect(Object.keys(unzip(both))).toContain('customXml/item2.xml');
    expect([...readNotes(new Package(both))]).toEqual([...notes]);
  });
});
