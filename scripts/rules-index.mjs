// Writes src/core/rules/index.ts and docs/rules.md from the rule folders: run it after adding a rule.
// With --check it writes nothing and fails where they are out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../src/core/rules/', import.meta.url);
const groups = ['text', 'structure', 'agency', 'budget', 'deadline', 'status'];

const ids = groups.flatMap((group) => {
  const folder = new URL(`${group}/`, root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/rule.ts`, folder)))
    .sort()
    .map((name) => `${group}/${name}`);
});

const camel = (id) => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());

const index = `// Written by scripts/rules-index.mjs: do not edit.
import type { Rule } from './types';
${ids.map((id) => `import { rule as ${camel(id)} } from './${id}/rule';`).join('\n')}

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${camel(id)},`).join('\n')}
];
`;

const titleOf = (id) => /^# (.+)$/m.exec(readFileSync(new URL(`${id}/rule.md`, root), 'utf8'))?.[1] ?? id;

const pages = `# Các quy tắc kiểm tra

Trang này do \`npm run rules:index\` viết ra từ các thư mục quy tắc. Danh sách kèm mức độ và việc có tự sửa được hay không: \`npx phuluc rules\`.

| Mã | Quy tắc |
| --- | --- |
${ids.map((id) => `| [${id}](../src/core/rules/${id}/rule.md) | ${titleOf(id)} |`).join('\n')}
`;

const config = await resolveConfig(new URL('index.ts', root).pathname);
const files = [
  [new URL('index.ts', root), await format(index, { ...config, parser: 'typescript' })],
  [new URL('../docs/rules.md', import.meta.url), pages],
];

const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`Out of date: ${file.pathname}. Run: npm run rules:index`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of stale) writeFileSync(file, text);
