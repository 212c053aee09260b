import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of src/ and what each may import from the others: data flows one way (README, "One way through"). */
const DIRECTIONS = {
  schema: [],
  lib: [],
  domain: ['schema', 'lib'],
  catalog: ['schema', 'domain', 'i18n', 'lib'],
  i18n: ['lib'],
  view: ['domain', 'i18n', 'schema', 'lib'],
  formats: ['view', 'domain', 'i18n', 'schema', 'lib'],
  pictures: ['view', 'lib'],
  routes: ['catalog', 'domain', 'formats', 'i18n', 'lib', 'pictures', 'view'],
  edits: [],
  importers: ['schema', 'domain', 'edits'],
  cli: ['schema', 'domain', 'catalog', 'view', 'i18n', 'formats', 'edits', 'importers', 'lib'],
  components: ['view', 'i18n', 'layouts', 'client'],
  layouts: ['view', 'i18n', 'components', 'styles', 'client'],
  client: ['search'],
  search: ['lib'],
  build: ['catalog', 'i18n', 'layouts', 'lib', 'search', 'view'],
};

const FOLDERS = [...Object.keys(DIRECTIONS), 'pages', 'styles'];

function direction([folder, allowed]) {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(?:\\.\\./)+${other}/`,
    message: `src/${folder}/ may not import from src/${other}/.`,
  }));
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', 'node_modules/', 'coverage/', '**/.cache/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...Object.entries(DIRECTIONS).map(direction),
  {
    // A language is one catalogue in one file, however many words it has.
    files: ['src/i18n/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A rule that reads the clock gives another answer tomorrow: the day is an argument.
    files: ['src/{domain,view,formats,pictures,components,layouts,pages,routes}/**/*.{ts,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take today as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take today as an argument.',
        },
      ],
    },
  },
);
