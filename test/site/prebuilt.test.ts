import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { siteEnvironment } from '../support/astro-build.ts';
import { differences } from '../support/differences.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from '../support/fixture.ts';
import { scratchProject } from '../support/scratch-project.ts';
import { filesIn } from '../support/site.ts';
import { GOOD_TREE, writeFiles } from '../support/tree.ts';

const run = promisify(execFile);

/** A module that lets a process fail at any module of Astro and of its bundler, but not at their versions. */
const WITHOUT_ASTRO = `
import { registerHooks } from 'node:module';
registerHooks({
  resolve(name, context, next) {
    if (/^(?:astro|vite|rolldown)(?:$|\\/(?!package\\.json$))/.test(name)) throw new Error('Astro is loaded: ' + name);
    return next(name, context);
  },
});
`;

const PREBUILD = `
import { prebuildBundle } from './src/build/bundle/prebuild.ts';
await prebuildBundle('bundle');
`;

let program = '';
let content = '';

beforeAll(async () => {
  program = await scratchProject({ 'without-astro.mjs': WITHOUT_ASTRO, 'prebuild.mjs': PREBUILD });
  content = join(program, 'content');
  await writeFiles(content, GOOD_TREE);
  await run(process.execPath, ['prebuild.mjs'], { cwd: program });
}, 300_000);

afterAll(() => rm(program, { recursive: true }));

/** Builds content with the copy of the program, which cannot load Astro. Returns what it prints. */
async function build(name: string, contentDir = content): Promise<string> {
  const env = {
    ...process.env,
    ...siteEnvironment(join(program, name)),
    CI: '',
    RELNOTES_CONTENT: contentDir,
    SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000),
  };
  const hook = pathToFileURL(join(program, 'without-astro.mjs')).href;
  const args = ['--import', hook, join(program, 'src/build/run.ts')];
  return (await run(process.execPath, args, { env })).stderr;
}

test('a first build with the bundle of the program loads no Astro, and gives the same site', async () => {
  // Links to edit a page come from the repository of the content.
  expect(await build('first', FIXTURE_CONTENT)).toContain('Compiled pages found');
  expect(await differences(FIXTURE_DIR, join(program, 'first/dist'))).toEqual([]);
});

test('the bundle of the program names no folder of the machine that compiled it', async () => {
  const folder = join(program, 'bundle');
  const texts = (await filesIn(folder)).filter((file) =>
    /\.(?:mjs|js|json)$|^(?:key|imports)$/u.test(file),
  );
  expect(texts.length).toBeGreaterThan(20);
  for (const file of texts) {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text.includes(program) || /^\/\/ (?:\.\.\/)+/mu.test(text), file).toBe(false);
  }
});

test('MDX with code, and a damaged or changed program, are compiled', async () => {
  const site = join(content, 'site.yaml');
  const written = await readFile(site, 'utf8');
  await writeFile(site, `${written}\nmdx: { code: true }\n`);
  // Only for code.
  expect(await build('allowed')).toContain('Compiled pages found');
  const doc = join(content, 'docs/code.mdx');
  await writeFile(doc, '---\ntitle: Code\n---\n\n{1 + 1}\n');
  await expect(build('code')).rejects.toThrow('Astro is loaded');
  await rm(doc);
  await writeFile(site, written);

  const { worker } = bundleIn(join(program, 'bundle'));
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, `${code}// damaged\n`);
  await expect(build('damaged')).rejects.toThrow('Astro is loaded');
  await writeFile(worker, code);
  expect(await build('repaired')).toContain('Compiled pages found');
  await writeFile(join(program, 'src/pages/robots.txt.ts'), '\n', { flag: 'a' });
  await expect(build('changed')).rejects.toThrow('Astro is loaded');
});
