import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { FIXTURE_CONTENT, FIXTURE_DAY } from '../support/fixture.ts';
import { filesIn } from '../support/site.ts';

const installed = inject('installed');
const program = join(installed, 'node_modules/relnotes');

/** The Node that the scripts of this repository run on, and the oldest line that the package supports. */
const NODES = [
  ['24', process.execPath],
  ['22', resolve('test/node-22/node_modules/.bin/node')],
] as const;

beforeAll(async () => {
  await cp(FIXTURE_CONTENT, join(installed, 'content'), { recursive: true });
});

/** Runs the installed command, as npx does, in the folder of the project. */
function relnotes(node: string, ...args: readonly string[]) {
  const command = join(installed, 'node_modules/.bin/relnotes');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000),
  };
  return promisify(execFile)(node, [command, ...args], { cwd: installed, env });
}

describe('what is packed', () => {
  const manifest = z.looseObject({
    engines: z.object({ node: z.string() }),
    dependencies: z.record(z.string(), z.string()),
  });

  test('names exact versions, none of Node, and no script', async () => {
    const text = await readFile(join(program, 'package.json'), 'utf8');
    const { dependencies, engines, ...rest } = manifest.parse(JSON.parse(text));
    expect(engines.node).toBe('^22.18.0 || >=24.0.0');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(name).not.toMatch(/^node-linux/u);
    }
    expect(Object.keys(rest)).not.toContain('scripts');
    expect(Object.keys(rest)).not.toContain('optionalDependencies');
    expect(existsSync(join(installed, 'node_modules/.bin/node'))).toBe(false);
  });

  test('holds no TypeScript but declarations, and each import leads to a file', async () => {
    const files = await filesIn(program);
    expect(files.filter((file) => /(?<!\.d)\.m?ts$/u.test(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('types/public/'))).toHaveLength(3);
    const lost: string[] = [];
    // Among the compiled pages is a module of Astro that names one which only its dev server loads.
    const own = files.filter((name) => !name.startsWith('bundle/'));
    for (const file of own.filter((name) => /\.(?:js|mjs|astro)$/u.test(name))) {
      const text = await readFile(join(program, file), 'utf8');
      const paths = text.matchAll(
        /(?:^(?:import|export)[^'"\n]*|^\} from |\bimport\()\s*['"](\.{1,2}\/[^'"?]+)['"?]/gmu,
      );
      for (const [, path = ''] of paths) {
        if (!existsSync(join(program, dirname(file), path))) lost.push(`${file}: ${path}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe.each(NODES)('on Node %s', (version, node) => {
  test('the content is checked', async () => {
    const { stdout } = await relnotes(node, 'check');
    expect(stdout).toMatch(/files: 0 errors/u);
    expect((await relnotes(node, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('the site is built into dist/, and nothing else is left in the folder', async () => {
    const { stderr, stdout } = await relnotes(node, 'build', '--timings');
    expect(stdout).toMatch(/^content process +parse +\d+\.\d\d s +\d+\.\d\d s$/mu);
    // One of the versions does not tell the processor time of a thread.
    expect(stdout).toMatch(/^render thread 1 +models +\d+\.\d\d s +(?:–|\d+\.\d\d s)$/mu);
    expect(stderr.trimEnd()).toMatch(/The site has [\d,]+ files with [\d,.]+ MB\.$/u);
    // The package brings the compiled pages, and this content has no code.
    expect(stderr).toContain('Compiled pages found');
    expect(stderr).toContain('Published');
    expect(stderr).not.toMatch(/(?:Experimental|Deprecation)Warning/u);
    const pages = await filesIn(join(installed, 'dist'));
    expect(pages).toContain('index.html');
    expect(pages).toContain('api/v1/releases.json');
    const home = await readFile(join(installed, 'dist/index.html'), 'utf8');
    expect(home).toMatch(/<style>.+<\/style>/su);
    expect(home).toMatch(/<h1[ >]/u);
    expect(existsSync(join(installed, 'node_modules/.cache/relnotes'))).toBe(true);
    expect(existsSync(join(installed, '.cache'))).toBe(false);
    expect(existsSync(join(installed, '.astro'))).toBe(false);
    await rm(join(installed, `dist-${version}`), { recursive: true, force: true });
    await cp(join(installed, 'dist'), join(installed, `dist-${version}`), { recursive: true });
  });
});

test('both give the same bytes', async () => {
  const [first = '', second = ''] = NODES.map(([version]) => join(installed, `dist-${version}`));
  const names = await filesIn(first);
  expect(await filesIn(second)).toEqual(names);
  const other: string[] = [];
  for (const name of names) {
    const [a, b] = await Promise.all([first, second].map((dir) => readFile(join(dir, name))));
    if (a?.equals(b ?? Buffer.of()) !== true) other.push(name);
  }
  expect(other).toEqual([]);
});

describe('the modules that a user imports', () => {
  test('load the content into the collections of another site', async () => {
    const script = join(installed, 'load.mjs');
    await writeFile(
      script,
      `import { releaseNotes } from 'relnotes/loaders';
const store = new Map();
await releaseNotes()('items').load({
  store: { keys: () => store.keys(), delete: (id) => store.delete(id), set: (entry) => store.set(entry.id, entry) },
});
const entries = [...store.values()];
console.log(JSON.stringify(entries.map(({ id, data, rendered }) => [id, data.title, typeof rendered?.html])));
`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: installed });
    const loaded = z.array(z.tuple([z.string(), z.string(), z.string()])).parse(JSON.parse(stdout));
    expect(loaded.length).toBeGreaterThan(3);
    for (const [id, title, html] of loaded) {
      expect(title).not.toBe('');
      expect(id).toMatch(/^[^/]+\/[^/]+$/u);
      expect(html).toBe('string');
    }
  });

  test('have types', async () => {
    const file = join(installed, 'types.ts');
    await writeFile(
      file,
      `import { defineConfig, en, formatsOf, type Words } from 'relnotes/config';
import { releaseNotes } from 'relnotes/loaders';
import { itemSchema } from 'relnotes/schema';
const title: string | undefined = itemSchema.parse({}).title;
// @ts-expect-error there is no such field
itemSchema.parse({}).nothing;
export const loader = releaseNotes({ content: 'notes' })('items');
// @ts-expect-error there is no such collection
releaseNotes()('nothing');
export const config = defineConfig({ components: { Note: './note.astro' } });
// @ts-expect-error there is no such key
defineConfig({ colours: {} });
export const words = { ...en, formats: formatsOf('pt') } satisfies Words;
const { status: _status, ...rest } = en;
// @ts-expect-error words are missing
export const lacking: Words = rest;
export { title };
`,
    );
    const compiled = ts.createProgram([file], {
      ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
      ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
      target: ts.ScriptTarget.ES2023,
    });
    const messages = ts
      .getPreEmitDiagnostics(compiled)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(messages).toEqual([]);
  });
});
