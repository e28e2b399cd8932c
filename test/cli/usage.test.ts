import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { phuluc } from '../support/cli';
import { samplePath, samples } from '../support/samples';
import { TestFolder } from './folder';

const file = samplePath(samples.huongThuy);
const folder = new TestFolder();

describe('help', () => {
  it('is Vietnamese by default', async () => {
    const { code, stdout, stderr } = await phuluc(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Cách dùng: phuluc <lệnh>/);
    for (const command of ['check', 'fix', 'rollup', 'parse', 'rules'])
      expect(stdout).toContain(`  ${command} `);
    expect(stdout).not.toMatch(/Usage|Options|default|choices/);
  });

  it('speaks English when asked, wherever the option stands', async () => {
    expect((await phuluc(['--lang', 'en', 'fix', '--help'])).stdout).toMatch(/^Usage: phuluc fix/);
    expect((await phuluc(['help', 'fix', '--lang=en'])).stdout).toMatch(/^Usage: phuluc fix/);
  });

  it.each([
    ['check', ['--sheet', '--as-of', '--config', '--format', '--all']],
    ['fix', ['--sheet', '--as-of', '--config', '--format', '-o,', '--only', '--dry-run']],
    ['rollup', ['--sheet', '--as-of', '--config', '--format']],
    ['parse', ['--stdin', '--plan-year', '--unit', '--format']],
    ['rules', ['--format']],
  ])('of %s names its options', async (command, options) => {
    const { stdout } = await phuluc([command, '--help']);
    for (const option of [...options, '--lang', '--no-color']) expect(stdout).toContain(`  ${option}`);
  });

  it('goes to stderr where no command is given', async () => {
    const { code, stdout, stderr } = await phuluc([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Các lệnh:');
  });

  it('gives the version', async () => {
    expect((await phuluc(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('a mistake in the command line is one sentence and exit code 2', () => {
  it.each([
    [['chek', file], 'There is no command “chek”; did you mean check?'],
    [['xyz'], 'There is no command “xyz”. See the commands: phuluc --help'],
    [['check'], 'The command lacks FILE. See: phuluc check --help'],
    [['check', file, '--formt', 'json'], 'There is no option “--formt”; did you mean --format?'],
    [['check', file, '-x'], 'There is no option “-x”. See: phuluc check --help'],
    [['check', file, '--format', 'xml'], '--format does not take “xml”; use one of: pretty, json.'],
    [
      ['check', file, '--format'],
      'The option --format <pretty|json> needs a value. See: phuluc check --help',
    ],
    [
      ['check', file, '--as-of', '31/12/2023'],
      '“31/12/2023” is not a real day written as YYYY-MM-DD, such as 2023-12-31.',
    ],
    [
      ['rollup', file, '--as-of', '2023-02-29'],
      '“2023-02-29” is not a real day written as YYYY-MM-DD, such as 2023-12-31.',
    ],
    [['fix', file], 'Name the file to write with -o, or use --dry-run to preview.'],
    [['fix', file, '-o', 'a.xlsx', '--dry-run'], '-o and --dry-run do not go together: choose one.'],
    [
      ['fix', file, file, '-o', 'a.xlsx'],
      '-o takes one file only: fix one file at a time, or use --dry-run.',
    ],
    [
      ['fix', file, '-o', 'a.XLSM'],
      'The file to write must end in .xlsx like the original: “a.XLSM” could not be opened.',
    ],
    [
      ['fix', file, '--dry-run', '--only', 'text/whitespce'],
      'There is no rule “text/whitespce”; did you mean text/whitespace?',
    ],
    [
      ['fix', file, '--dry-run', '--only', 'qwertyuiop'],
      'There is no rule “qwertyuiop”. See the rules: phuluc rules',
    ],
    [['rules', 'extra'], /too many arguments/],
    [['parse', 'money', '5'], /^KIND does not take “money”; use one of: budget, deadline, /],
    [['parse', 'budget'], 'Give the content of a cell, or use --stdin.'],
    [
      ['parse', 'budget', '5', '--stdin'],
      'The content of a cell and --stdin do not go together: choose one.',
    ],
    [
      ['parse', 'budget', '5', 'triệu'],
      /^The command has too many arguments; content with spaces must be in quotes/,
    ],
    [['parse', 'budget', '5', '--unti', 'ty'], 'There is no option “--unti”. See: phuluc parse --help'],
    [
      ['parse', 'budget', '5', '--unit', 'usd'],
      '--unit does not take “usd”; use one of: dong, nghin, trieu, ty.',
    ],
    [['parse', 'deadline', 'Quý I', '--plan-year', '23'], '“23” is not a year from 1990 to 2100.'],
    [
      ['parse', 'deadline', 'Quý I', '--format', 'pretty'],
      '--format does not take “pretty”; use one of: json.',
    ],
  ])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await phuluc([...args, '--lang', 'en']);
    expect([code, stdout]).toEqual([2, '']);
    if (typeof sentence === 'string') expect(stderr).toBe(`${sentence}\n`);
    else expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('names a language that there is not, in Vietnamese', async () => {
    const { code, stderr } = await phuluc(['rules', '--lang', 'fr']);
    expect([code, stderr]).toEqual([2, '--lang không nhận “fr”; hãy dùng một trong: vi, en.\n']);
  });
});

describe('an unexpected error', () => {
  const files = {
    read: () => Promise.reject(new TypeError('a defect')),
    areSame: () => Promise.resolve(false),
    replace: () => Promise.resolve(),
  };

  it('is one sentence, without a stack', async () => {
    const { code, stdout, stderr } = await phuluc(['check', 'a.xlsx', '--lang', 'en'], { files });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^a\.xlsx: The program met an unexpected error \(a defect\)\. .*\n$/);
  });

  it('shows its stack to those who ask for it', async () => {
    const { stderr } = await phuluc(['check', 'a.xlsx'], { files, env: { PHULUC_DEBUG: '1' } });
    expect(stderr).toMatch(/\n\s+at /);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['is not there', () => folder.at('no.xlsx'), /^There is no file “.*no\.xlsx”\.\n$/],
    ['is a folder', () => folder.path, /is a folder: name an \.xlsx file\.\n$/],
    [
      'is a text',
      () => folder.text('a.xlsx', 'STT,Nhiệm vụ'),
      /a\.xlsx: This file is not an \.xlsx workbook/,
    ],
    [
      'has no table',
      () => folder.workbook('b.xlsx', { name: 'A', rows: [['x']] }),
      /has no table of tasks: .*\n$/,
    ],
    ['is empty', () => folder.text('c.xlsx', ''), /c\.xlsx: .+\.\n$/],
  ])('%s', async (_, path, sentence) => {
    for (const command of ['check', 'rollup']) {
      const { code, stdout, stderr } = await phuluc([command, path(), '--lang', 'en', '--format', 'json']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(sentence);
      expect(stderr.trimEnd()).not.toContain('\n');
    }
  });
});
