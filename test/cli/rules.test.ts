import { expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from '../../src/core/rules';
import { phuluc } from '../support/cli';

const schema = z.strictObject({
  schema: z.literal(1),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+\/[a-z-]+$/),
      title: z.string().min(1),
      severity: z.enum(['error', 'warning', 'review']),
      stage: z.enum(['structure', 'text', 'type', 'dictionary', 'cross-row']),
      columns: z.array(z.string()),
      fixable: z.boolean(),
      onByDefault: z.boolean(),
      canBeTurnedOff: z.boolean(),
      why: z.string().min(1),
      basis: z.string(),
    }),
  ),
});

it('lists every rule in JSON, in both languages', async () => {
  const list = async (language: string): Promise<z.infer<typeof schema>['rules']> =>
    schema.parse(JSON.parse((await phuluc(['rules', '--format', 'json', '--lang', language])).stdout)).rules;
  const vietnamese = await list('vi');
  const english = await list('en');
  expect(vietnamese.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
  expect(vietnamese.map(({ title }) => title)).toEqual(rules.map(({ meta }) => meta.title.vi));
  expect(english.map(({ why }) => why)).toEqual(rules.map(({ meta }) => meta.why.en));
  for (const { id, severity, canBeTurnedOff } of english) {
    expect(canBeTurnedOff, id).toBe(!(id.startsWith('budget/') && severity === 'error'));
  }
});

it('lists every rule for people, one a line', async () => {
  const { code, stdout, stderr } = await phuluc(['rules']);
  expect([code, stderr]).toEqual([0, '']);
  const [head = '', ...lines] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^Mã +Mức +Tự sửa +Quy tắc$/);
  expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ meta }) => meta.id));
});
