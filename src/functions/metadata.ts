import type { Language } from '../core/i18n/text';
import { definitions, functionIds } from './definitions';

/** The file from which Excel learns what functions there are, before any of their code is loaded. */
export function functionsMetadata(language: Language): object {
  return {
    functions: functionIds.map((id) => {
      const { description, result, parameters } = definitions[id];
      return {
        id,
        name: id,
        description: description[language],
        result: { type: result, dimensionality: 'scalar' },
        parameters: parameters.map((parameter) => ({
          name: parameter.name[language],
          description: parameter.description[language],
          // Cells are taken as they are: what is text must not become a number by the rules of the machine's locale.
          type: 'any',
          dimensionality: 'scalar',
          ...(parameter.optional ? { optional: true } : {}),
        })),
      };
    }),
  };
}
