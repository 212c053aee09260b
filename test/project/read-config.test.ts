import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configFiles } from '../../src/project/config-imports.ts';
import { changesPages, extensionNames } from '../../src/project/extensions.ts';
import { readProjectConfig } from '../../src/project/project-config.ts';

const PACKAGE = JSON.stringify(pathToFileURL('src/public/config.ts').href);
const NOTE = { 'parts/note.astro': '<p><slot /></p>' };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-config-'));
});
afterEach(() => rm(root, { recursive: true }));

async function read(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return readProjectConfig(root);
}

/** Returns the message for files that are wrong, without the folder. */
async function messageFor(files: Readonly<Record<string, string>>): Promise<string> {
  const message = await read(files).then(
    () => 'none',
    (error: unknown) => String(error),
  );
  return message.replaceAll(root, '').replaceAll(pathToFileURL(root).href, '');
}

const config = (text: string) => ({ 'relnotes.config.mjs': text });
const exported = (value: string) => config(`export default ${value};\n`);

/** A file of words: English but for some. */
const words = (changes: string) =>
  `import { en } from ${PACKAGE};\nexport default { ...en, ${changes} };\n`;

test('a project without the file has no extensions', async () => {
  const { extensions, languages, integrations } = await read({});
  expect({ extensions, languages, integrations }).toEqual({
    extensions: { components: {}, languages: {}, integrations: [] },
    languages: {},
    integrations: [],
  });
  expect(changesPages(extensions)).toBe(false);
});

test('gives components, languages and integrations', async () => {
  const { extensions, languages, integrations } = await read({
    ...NOTE,
    'pt.ts': words("language: { name: 'Português', direction: 'ltr' }"),
    'own.mjs': "export default () => ({ name: 'own', hooks: { 'astro:config:done': () => {} } });",
    ...config(`import own from './own.mjs';
export default {
  components: { Note: './parts/note.astro' },
  languages: { 'pt-BR': './pt.ts' },
  integrations: [own()],
};
`),
  });
  expect(extensions).toEqual({
    config: join(root, 'relnotes.config.mjs'),
    components: { Note: join(root, 'parts/note.astro') },
    languages: { 'pt-BR': join(root, 'pt.ts') },
    integrations: [{ name: 'own', hooks: ['astro:config:done'] }],
  });
  expect(languages['pt-BR']?.language.name).toBe('Português');
  expect(integrations).toHaveLength(1);
  expect(extensionNames(extensions)).toEqual({
    projectComponents: ['Note'],
    projectLanguages: ['pt-BR'],
  });
  expect(changesPages(extensions)).toBe(true);
  expect(configFiles(extensions)).toEqual(
    ['own.mjs', 'relnotes.config.mjs', 'pt.ts'].map((name) => join(root, name)),
  );
});

test('a change of the file counts in the same process', async () => {
  const first = await read({
    ...NOTE,
    ...exported("{ components: { Note: './parts/note.astro' } }"),
  });
  const second = await read(exported("{ components: { Hint: './parts/note.astro' } }"));
  expect(Object.keys(first.extensions.components)).toEqual(['Note']);
  expect(Object.keys(second.extensions.components)).toEqual(['Hint']);
});

test.each([
  ['another name', { 'relnotes.config.ts': 'export default {};' }],
  ['no default export', config('export const components = {};')],
  ['a module that throws', config("\nthrow new Error('No such thing.');\n")],
  ['a missing package', config("import 'no-such-package-here';\nexport default {};")],
  ['no object', exported('3')],
  ['unknown keys', exported("{ componets: {}, colours: 'red' }")],
  ['wrong values', exported('{ components: [], languages: { pt: 3 }, integrations: [() => 1] }')],
  [
    'names and files of components',
    {
      ...NOTE,
      'parts/note.tsx': '',
      ...exported(`{ components: {
  note: './parts/note.astro',
  'My-Note': './parts/note.astro',
  Items: './parts/note.astro',
  Gone: './parts/gone.astro',
  Far: '../far.astro',
  Other: './parts/note.tsx',
} }`),
    },
  ],
  [
    'codes and files of languages',
    {
      'pt.json': '{}',
      ...exported("{ languages: { xx: './pt.ts', Pt: './pt.ts', pt: './pt.json' } }"),
    },
  ],
  [
    'integrations that Relnotes brings',
    exported("{ integrations: [{ name: '@astrojs/mdx', hooks: {} }] }"),
  ],
])('says what is wrong, all at once: %s', async (_name, files) => {
  expect(await messageFor(files)).toMatchSnapshot();
});

test('says what is wrong with words, all at once', async () => {
  const message = await messageFor({
    'pt.mjs': words(`language: { name: '', direction: 'down' },
  status: { ready: 'Pronto', undecidd: 'Em aberto' },
  kind: undefined,
  body: { ...en.body, footnoteBack: 'Volta' },
  plan: { ...en.plan, browser: Object.fromEntries(Object.keys(en.plan.browser).map((key) => [key, 'x'])) },
  colours: {}`),
    'es.mjs': 'export default [];',
    'it.mjs': 'export const words = {};',
    ...exported("{ languages: { pt: './pt.mjs', es: './es.mjs', it: './it.mjs' } }"),
  });
  // Each new word of the program would change the number.
  expect(message.replace(/\b\d{3,} words/u, 'all words')).toMatchSnapshot();
});

/** Runs `relnotes check` in the folder, without the tools of the tests, and returns its exit code and its errors. */
async function checked(): Promise<{ readonly code: number; readonly stderr: string }> {
  const command = [resolve('cli/relnotes.mjs'), 'check'];
  return promisify(execFile)(process.execPath, command, { cwd: root }).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );
}

test.each([
  ['throws', { 'relnotes.config.mjs': '\n\nthrow new Error("No such thing.");\n' }],
  ['has bad syntax', { 'relnotes.config.mjs': '\nexport default {{};\n' }],
  [
    'names words that are no ES module',
    {
      'relnotes.config.mjs': "export default { languages: { pt: './pt.ts' } };\n",
      'pt.ts': 'export default {};\n',
      'package.json': '{ "type": "commonjs" }',
    },
  ],
])('a command ends with what is wrong if the configuration %s', async (_name, files) => {
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  const { code, stderr } = await checked();
  expect(code).toBe(2);
  const own = stderr.split('\n').filter((line) => line.startsWith('relnotes.config.mjs'));
  expect(own.join('\n')).toMatchSnapshot();
});
