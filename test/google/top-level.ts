import ts from 'typescript';

export interface TopLevel {
  /** Names of the plain functions: neither `async` nor generators. */
  readonly functions: readonly string[];
  readonly variables: readonly string[];
  /** Whatever else stands there, as code. */
  readonly others: readonly string[];
}

/** What stands at the top of a script. */
export function topLevel(code: string): TopLevel {
  const found = { functions: [] as string[], variables: [] as string[], others: [] as string[] };
  for (const statement of ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && isPlain(statement)) {
      found.functions.push(statement.name.text);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations)
        found.variables.push(ts.isIdentifier(name) ? name.text : '');
    } else {
      found.others.push(code.slice(statement.pos, statement.end).trim().slice(0, 80));
    }
  }
  return found;
}

function isPlain({ modifiers, asteriskToken }: ts.FunctionDeclaration): boolean {
  return asteriskToken === undefined && (modifiers?.length ?? 0) === 0;
}
