import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { samplePath, samples } from '../support/samples';
import { checkSchema, fixSchema, rollupSchema } from './schemas';

// What other programs rely on, seen from outside: the command as it is shipped, in a process of its own.

const command = fileURLToPath(new URL('../../bin/phuluc.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'phuluc-cli-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Spawned {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function phuluc(args: readonly string[], input = ''): Promise<Spawned> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    child.stdin.end(input);
  });
}

const asOf = ['--as-of', '2023-12-31', '--format', 'json'];

describe('the command', () => {
  it('checks a workbook: JSON alone on stdout, 1 for a warning', async () => {
    const file = samplePath(samples.huongThuy);
    const { code, stdout, stderr } = await phuluc(['check', file, ...asOf]);
    expect([code, stderr]).toEqual([1, '']);
    const { table, rows, others, counts, findings } = checkSchema.parse(JSON.parse(stdout));
    expect(table).toEqual({
      range: 'A5:G37',
      headerRows: [5],
      planYear: 2023,
      period: null,
      unit: 'trieu',
      columns: {
        ordinal: 'A',
        task: 'B',
        product: 'C',
        lead: 'D',
        support: 'E',
        budget: 'F',
        deadline: 'G',
      },
    });
    expect(rows).toEqual({ section: 7, task: 22, blank: 1, total: 1, words: 1, header: 1 });
    expect(others).toEqual([]);
    expect(counts.error).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({ cell: 'B18', severity: 'warning', rule: 'text/punctuation-space' }),
    );
  });

  it('fixes a copy, leaves the input alone, and finds nothing to fix the second time', async () => {
    const file = samplePath(samples.huongThuy);
    const once = join(folder, 'once.xlsx');
    const twice = join(folder, 'twice.xlsx');
    const before = readFileSync(file);
    const first = await phuluc(['fix', file, '-o', once, ...asOf]);
    expect(first.stderr).toBe('');
    const { changes, out } = fixSchema.parse(JSON.parse(first.stdout));
    expect(out).toBe(once);
    expect(changes.map(({ cell }) => cell)).toContain('B18');
    expect(readFileSync(file).equals(before)).toBe(true);
    const second = await phuluc(['fix', once, '-o', twice, ...asOf]);
    expect(fixSchema.parse(JSON.parse(second.stdout)).changes).toEqual([]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });

  it('rolls a plan up, 0 where every stated sum agrees', async () => {
    const { code, stdout } = await phuluc(['rollup', samplePath(samples.huongThuy), ...asOf]);
    expect(code).toBe(0);
    const { total, checks } = rollupSchema.parse(JSON.parse(stdout));
    expect(total).toEqual({
      tasks: 22,
      budget: 406_000_000,
      spent: null,
      unquantified: 0,
      stated: 406_000_000,
      inWords: 406_000_000,
    });
    expect(checks[0]).toEqual({
      kind: 'section-total',
      cell: 'F6',
      stated: 5_000_000,
      computed: 5_000_000,
      ok: true,
    });
  });

  it('parses a thousand lines in order', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
    const input = numbers.map((number) => JSON.stringify(`${number} triệu`)).join('\n');
    const { code, stdout, stderr } = await phuluc(['parse', 'budget', '--stdin'], input);
    expect([code, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { dong: number }).dong);
    expect(answers).toEqual(numbers.map((number) => number * 1_000_000));
  });

  it('says in one sentence what it cannot read, on stderr, and answers 2', async () => {
    const { code, stdout, stderr } = await phuluc(['check', join(folder, 'no.xlsx'), ...asOf]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không tìm thấy tệp “.*no\.xlsx”\.\n$/);
  });

  it('stops quietly where its reader has gone', async () => {
    const child = spawn(process.execPath, [command, 'parse', 'ordinal', '--stdin'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end('"1"\n'.repeat(50_000));
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });
});
