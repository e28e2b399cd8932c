import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { deployed } from './folder';

const html = deployed('sidebar.html');
const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];

/** The texts of all template literals of a script. */
function templateTexts(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sidebar.js', code, ts.ScriptTarget.ESNext));
  return found;
}

describe('sidebar.html', () => {
  it('brings everything along: nothing is fetched', () => {
    const around = html.replace(script, '');
    expect(around).toContain('<div id="root"></div>');
    expect(around).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/);
  });

  it('has one script, which nothing in it ends or hides', () => {
    expect(script.length).toBeGreaterThan(100_000);
    expect(html.match(/<\/script\b/gi)).toHaveLength(1);
    expect(script.includes('<!--')).toBe(false);
  });

  it('has no template literal that Apps Script would cut off at a comment', () => {
    expect(templateTexts(script).filter((text) => /\/\/|\/\*/.test(text))).toEqual([]);
  });
});
