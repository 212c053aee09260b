import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, writeFiles, type Files } from '../support/tree.ts';

const PACKAGE = JSON.stringify(pathToFileURL('src/public/config.ts').href);

/** The content of a project that has a component and a language, and both in use. */
const CONTENT: Files = {
  ...GOOD_TREE,
  'site.yaml': `${String(GOOD_TREE['site.yaml'])}languages: [pt, en]\n`,
  'docs/index.mdx': '---\ntitle: Handbook\n---\n\n<Note title="a">\n\nWords.\n\n</Note>\n',
};

const PROJECT: Files = {
  ...Object.fromEntries(Object.entries(CONTENT).map(([path, text]) => [`content/${path}`, text])),
  'note.astro': '<slot />',
  'pt.mjs': `import { en, formatsOf } from ${PACKAGE};
export default { ...en, formats: formatsOf('pt-PT'), kinds: { ...en.kinds, feature: 'Novidades' } };
`,
  'relnotes.config.mjs':
    "export default { components: { Note: './note.astro' }, languages: { pt: './pt.mjs' } };\n",
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-project-'));
});
afterEach(() => rm(root, { recursive: true }));

async function relnotes(files: Files, ...argv: readonly string[]) {
  await writeFiles(root, { ...PROJECT, ...files });
  const io = testIo(root);
  const code = await runCommand(argv, io);
  return { code, out: io.written(), err: io.complained() };
}

test('commands know the components and languages of the project', async () => {
  expect(await relnotes({}, 'check', '--strict')).toEqual({
    code: 0,
    out: '10 files: no problems\n',
    err: '',
  });
});

test('commands speak the languages of the project', async () => {
  const { code, out } = await relnotes({}, 'export', 'r2', '--as', 'markdown');
  expect(code).toBe(0);
  expect(out).toContain('Novidades');
  const english = await relnotes({}, 'export', 'r2', '--as', 'markdown', '--lang', 'en');
  expect(english.out).not.toContain('Novidades');
});

test('without the configuration, neither is known', async () => {
  const { code, out } = await relnotes({ 'relnotes.config.mjs': 'export default {};\n' }, 'check');
  expect(code).toBe(1);
  expect(out).toContain('there is no component <Note>');
  expect(out).toContain('no interface texts in the language "pt"');
});

test('a wrong configuration ends every command that reads the content', async () => {
  const wrong = { 'relnotes.config.mjs': 'export default { component: {} };\n' };
  const fact =
    'relnotes.config.mjs: unknown key "component". Did you mean "components"? Known: components, languages, integrations.';
  expect(await relnotes(wrong, 'check')).toEqual({ code: 2, out: '', err: `${fact}\n` });
  const { out } = await relnotes(wrong, 'check', '--format', 'json');
  expect(JSON.parse(out)).toEqual({ error: { kind: 'usage', message: fact, problems: [] } });
});
