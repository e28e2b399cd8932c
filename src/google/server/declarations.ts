import { definitions, functionIds, type ParameterDefinition } from '../../functions/definitions';

/** The name in the bundle under which everything stands that it exports. */
export const bundleName = 'phuLuc';

const prefix = 'PHULUC_';

/**
 * Plain functions at the top of the script that call what the bundle exports: Apps Script sees no others. Functions for
 * cells carry what Google Sheets tells people of them while they type.
 *
 * @param names of everything that the bundle exports
 */
export function declarations(names: readonly string[]): string {
  return names.map(declaration).join('\n\n');
}

function declaration(name: string): string {
  const id = functionIds.find((one) => `${prefix}${one}` === name);
  if (id === undefined) {
    return `function ${name}() {\n  return ${bundleName}.${name}.apply(null, arguments);\n}`;
  }
  const { description, result, parameters } = definitions[id];
  const names = parameters.map((parameter) => parameter.name.vi).join(', ');
  return [
    '/**',
    ` * ${description.vi}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${result}}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return ${bundleName}.${name}(${names});`,
    '}',
  ].join('\n');
}

function parameterLine({ name, description, optional }: ParameterDefinition): string {
  return ` * @param {string|number} ${optional ? `[${name.vi}]` : name.vi} ${description.vi}`;
}
