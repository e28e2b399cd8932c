import { describe, expect, it } from 'vitest';
import { buildAgencyCatalog } from './build';
import { builtInAgencies } from './data';

const catalog = buildAgencyCatalog([]);

describe('the built-in agencies', () => {
  it.each(builtInAgencies.map(({ name }) => name))('finds %s under its own name', (name) => {
    expect(catalog.find(name)?.name).toBe(name);
  });

  it('has every name once for a level', () => {
    const seen = builtInAgencies.map(({ name, level, from }) => `${name} | ${level} | ${from ?? ''}`);
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual([]);
  });

  it('names successors that it knows', () => {
    const unknown = builtInAgencies
      .flatMap(({ successors }) => successors)
      .filter((name) => !catalog.find(name));
    expect(unknown).toEqual([]);
  });

  it('says for everything where it is from, and ends nothing before it begins', () => {
    for (const { source, from, until } of builtInAgencies) {
      expect(source).not.toBe('');
      if (from && until) expect(from < until).toBe(true);
    }
  });

  it('leaves undecided only the short forms that mean two bodies', () => {
    const undecided = builtInAgencies.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => catalog.find(alias)?.name !== name).map((alias) => `${alias} -> ${name}`),
    );
    expect(undecided.sort()).toEqual([
      'BCH Quân sự -> Ban Chỉ huy Quân sự',
      'BCH Quân sự -> Ban Chỉ huy Quân sự',
      'BCH Quân sự -> Bộ Chỉ huy Quân sự',
      'BCHQS -> Ban Chỉ huy Quân sự',
      'BCHQS -> Ban Chỉ huy Quân sự',
      'BCHQS -> Bộ Chỉ huy Quân sự',
      'Trung tâm VH,TT&TT -> Trung tâm Văn hóa, Thông tin và Thể thao',
      'Trung tâm VH,TT&TT -> Trung tâm Văn hóa, Thể thao và Truyền thanh',
    ]);
  });
});
