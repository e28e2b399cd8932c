import { describe, expect, it } from 'vitest';
import { isBudgetError } from '../../src/core/rules/check';
import { rules } from '../../src/core/rules';
import { phuluc, type Said } from '../support/cli';
import { TestFolder } from './folder';
import { changed, sheetOf, soundRows } from './plans';
import { checkSchema } from './schemas';

const folder = new TestFolder();

function check(config: string | object, cells: Parameters<typeof changed>[0] = {}): Promise<Said> {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const file = folder.workbook('plan.xlsx', sheetOf(changed(cells)));
  return phuluc([
    'check',
    file,
    '--config',
    folder.text('phuluc.json', text),
    '--format',
    'json',
    '--lang',
    'en',
  ]);
}

describe('--config', () => {
  it('sets what the program would find by itself', async () => {
    const { table } = checkSchema.parse(JSON.parse((await check({ planYear: 2024, unit: 'nghin' })).stdout));
    expect(table).toMatchObject({ planYear: 2024, unit: 'nghin' });
  });

  it('turns a rule off', async () => {
    const untidy = { C6: 'Báo  cáo' };
    expect(checkSchema.parse(JSON.parse((await check({}, untidy)).stdout)).findings).toHaveLength(1);
    const { code, stdout } = await check({ rules: { 'text/whitespace': 'off' } }, untidy);
    expect([code, checkSchema.parse(JSON.parse(stdout)).findings]).toEqual([0, []]);
  });

  it('is overruled by --sheet', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(soundRows), sheetOf(soundRows, { name: 'Hai' }));
    const config = folder.text('phuluc.json', '{"sheet":"Phụ lục"}');
    const { stdout } = await phuluc([
      'check',
      file,
      '--config',
      config,
      '--sheet',
      'Hai',
      '--format',
      'json',
    ]);
    expect(checkSchema.parse(JSON.parse(stdout)).sheet).toBe('Hai');
  });

  it('may begin with the mark that Notepad writes', async () => {
    expect((await check('\uFEFF{}')).code).toBe(0);
  });

  it.each([
    [
      'no JSON',
      '{\n  "unit": "trieu",\n}',
      [/^The settings file “.*phuluc\.json” is not proper JSON: look at line 3\.$/],
    ],
    ['a JSON file that is cut off', '{"unit": \n', [/look at line 1\.$/]],
    ['an unknown key', { unti: 'trieu' }, [/phuluc\.json: The settings file has no entry “unti”/]],
    [
      'several mistakes',
      { unit: 'usd', planYear: 'x' },
      [/“planYear” must be a number/, /“unit” must be one of/],
    ],
    [
      'a rule that there is not',
      { rules: { 'text/whitespce': 'off' } },
      [/There is no rule “text\/whitespce”; did you mean text\/whitespace\?$/],
    ],
    [
      'an ignored rule that there is not',
      { ignore: [{ rule: 'a/b', value: '', task: '' }] },
      [/There is no rule “a\/b”/],
    ],
  ])('says what is wrong with %s, a line each, and does nothing', async (_, config, sentences) => {
    const { code, stdout, stderr } = await check(config);
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(sentences.length);
    sentences.forEach((sentence, index) => {
      expect(lines[index]).toMatch(sentence);
    });
  });

  it('does not let a budget error be turned off', async () => {
    const silenced = Object.fromEntries(rules.filter(isBudgetError).map(({ meta }) => [meta.id, 'off']));
    const { code, stderr } = await check({ rules: silenced });
    expect(code).toBe(2);
    expect(Object.keys(silenced).length).toBeGreaterThan(0);
    for (const id of Object.keys(silenced)) expect(stderr).toContain(`The rule “${id}” cannot be turned off`);
  });

  it('says that the settings file is not there', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(soundRows));
    const { code, stderr } = await phuluc(['rollup', file, '--config', folder.at('no.json'), '--lang', 'en']);
    expect([code, stderr]).toEqual([2, `There is no file “${folder.at('no.json')}”.\n`]);
  });
});
