import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The floors of the house, from the ground up: a file may import from its own floor and from those before it. */
const floors = [
  ['i18n', 'grid', 'text'],
  ['catalog', 'values', 'settings'],
  ['plan'],
  ['fix', 'rules', 'rollup'],
  ['report'],
];

/** Every folder of the engine that lies above the floor `index`. */
const above = (index) => floors.slice(index + 1).flat();

const engineFloors = floors.flatMap((names, index) =>
  names.map((name) => ({
    files: [`src/core/${name}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${[...above(index), 'hosts', 'workflow', 'cli', 'taskpane', 'workbench', 'commands', 'functions', 'google'].join('|')})(/|$)`,
              message: 'The engine imports only from its own floor and the floors below it.',
            },
            {
              regex: '^(node:|react|@fluentui|@microsoft|fs$|path$)',
              message: 'The engine knows no host, no DOM and no Node.',
            },
          ],
        },
      ],
    },
  })),
);

const aboveHosts = 'workflow|cli|taskpane|workbench|commands|functions|google';

const upperFloors = [
  ['src/hosts', aboveHosts],
  // Hosts share what is in `common` and know nothing of each other, but for the workbench, which works on a file.
  ['src/hosts/common', `excel|xlsx|${aboveHosts}`],
  ['src/hosts/excel', `xlsx|${aboveHosts}`],
  ['src/hosts/google', `excel|xlsx|${aboveHosts}`],
  ['src/hosts/xlsx', `excel|${aboveHosts}`],
  ['src/workflow', 'cli|taskpane|workbench|commands|functions|xlsx|excel|google'],
].map(([folder, forbidden]) => ({
  files: [`${folder}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(hosts/)?(${forbidden})(/|$)`,
            message: 'Imports go down the house, never up.',
          },
        ],
      },
    ],
  },
}));

const forbiddenInEngine = [
  'Date',
  'Intl',
  'Excel',
  'Office',
  'SpreadsheetApp',
  'window',
  'document',
  'process',
  'Buffer',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'navigator',
  'localStorage',
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // What Excel wants thrown from a custom function is no Error of the language.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: 'custom-functions-runtime', name: 'Error' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // Runs in the browsers of old Excels.
    files: ['src/taskpane/gate.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        Office: 'readonly',
        HTMLScriptElement: 'readonly',
      },
    },
    // There is no `catch` without a name yet.
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbiddenInEngine.map((name) => ({ name, message: 'The engine is pure.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'The engine does not depend on the locale of the machine.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Same input, same output.',
        },
        {
          selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
          message: 'Today comes in as an argument.',
        },
      ],
    },
  },
  ...engineFloors,
  ...upperFloors,
  prettier,
);
