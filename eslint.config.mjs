import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { DIRECTIONS } from './lint/directions.mjs';
import { HTML_MAKERS, htmlMakers } from './lint/html-makers.mjs';
import { importDirections } from './lint/import-directions.mjs';

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
  {
    // Content comes from strangers: no pattern may take time in the square of a text, or worse. Patterns that are
    // put together at run time are beyond the rule; tests give them hostile texts.
    files: ['src/**/*.{ts,astro}', 'cli/**/*.mjs'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: {
      relnotes: { rules: { 'import-directions': importDirections, 'html-makers': htmlMakers } },
    },
    rules: {
      'relnotes/import-directions': ['error', DIRECTIONS],
      'relnotes/html-makers': ['error', HTML_MAKERS],
    },
  },
  {
    // People read the program's own files, with their comments, on a few screens.
    files: ['src/**/*.{ts,astro}'],
    rules: { 'max-lines': ['error', 200] },
  },
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
