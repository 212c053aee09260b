import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildCommand } from '../../src/build/astro/build-options.ts';
import { CONTENT_STORE, MDX_MODULES, moduleCode } from '../../src/build/astro/virtual-modules.ts';
import { readSettings } from '../../src/settings.ts';
import { RUNS_CODE, writeTree } from '../support/tree.ts';

let content = '';
beforeAll(async () => {
  content = await writeTree({
    ...RUNS_CODE,
    'docs/code.mdx': '---\ntitle: Code\n---\n\n{1 + 1}\n',
    'docs/part.mdx': '---\ntitle: Part\n---\n\n<SupportTable />\n',
    'docs/plain.mdx': '---\ntitle: Plain\n---\n\nWords.\n',
  });
});
afterAll(() => rm(content, { recursive: true }));

const location = {
  origin: 'https://notes.example.org',
  base: '/',
  repository: undefined,
  folder: undefined,
};

async function codeOf(id: string, command: BuildCommand): Promise<string | undefined> {
  const settings = readSettings({ RELNOTES_CONTENT: content }, '.', new Date(0));
  const pictures = { fontDir: '/fonts', cacheDir: '/pictures' };
  return moduleCode({ settings, location, command, pictures }).get(id)?.();
}

async function exported(code = ''): Promise<{ default: ReadonlyMap<string, unknown> }> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('lists MDX files with code by their path below the root, for dev and for builds', async () => {
  const [dev, build] = [await codeOf(MDX_MODULES, 'dev'), await codeOf(MDX_MODULES, 'build')];
  const paths = [...(await exported(build)).default.keys()];
  expect(paths.map((path) => resolve(path))).toEqual([`${content}/docs/code.mdx`]);
  expect([...(await exported(dev)).default.keys()]).toEqual(paths);
});

test('hides MDX files from the dev server, which would compile them for their styles', async () => {
  const file = JSON.stringify(`${content}/docs/code.mdx`);
  expect(await codeOf(MDX_MODULES, 'build')).toContain(`import(${file})`);
  expect(await codeOf(MDX_MODULES, 'dev')).not.toContain(`import(${file})`);
});

test('leaves the content store to Astro, except in dev and in a bundle', async () => {
  for (const command of ['dev', 'bundle'] as const) {
    expect((await exported(await codeOf(CONTENT_STORE, command))).default).toEqual(new Map());
  }
  expect(await codeOf(CONTENT_STORE, 'build')).toBeUndefined();
  expect(await codeOf(CONTENT_STORE, 'sync')).toBeUndefined();
});

test('a bundle does not contain the day or a folder of its build', async () => {
  const code = (await codeOf('relnotes:build', 'bundle')) ?? '';
  expect(code).toContain('workerData');
  expect(code).not.toContain(content);
  expect(await codeOf('relnotes:build', 'build')).toContain(content);
});
