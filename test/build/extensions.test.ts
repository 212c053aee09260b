import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardIntegrations } from '../../src/build/astro/guard-integrations.ts';
import { moduleCode } from '../../src/build/astro/virtual-modules.ts';
import { astroNotice } from '../../src/build/build-with-astro.ts';
import { bundleSources } from '../../src/build/bundle/bundle-digest.ts';
import { NO_EXTENSIONS, type Extensions } from '../../src/project/extensions.ts';
import { readSettings } from '../../src/settings.ts';
import { LOCATION } from '../support/location.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-extensions-'));
  await writeFile(join(root, 'relnotes.config.mjs'), "import './own.mjs';\nexport default {};\n");
  await writeFile(join(root, 'own.mjs'), '');
});
afterEach(() => rm(root, { recursive: true }));

function settingsWith(extensions: Partial<Extensions>) {
  const own = { ...NO_EXTENSIONS, config: join(root, 'relnotes.config.mjs'), ...extensions };
  return { ...readSettings({}, root, new Date(0)), extensions: own };
}

test.each<[string, Partial<Extensions>]>([
  ['components', { components: { Note: '/note.astro' } }],
  ['languages', { languages: {} }],
  ['integrations', { integrations: [{ name: 'own', hooks: [] }] }],
])('pages with %s are compiled for the project, and anew after a change', async (name, own) => {
  const settings = settingsWith(own);
  const sources = await bundleSources(settings, 'fast');
  expect(sources.isShared).toBe(name === 'languages');
  if (sources.isShared) return;
  const digest = sources.digestAt(LOCATION);
  expect((await bundleSources(settings, 'fast')).digestAt(LOCATION)).toBe(digest);
  await writeFile(join(root, 'own.mjs'), 'export default 1;');
  const changed = (await bundleSources(settings, 'fast')).digestAt(LOCATION);
  expect(changed).not.toBe(digest);
  const other = settingsWith({ ...own, components: { Hint: '/note.astro' } });
  expect((await bundleSources(other, 'fast')).digestAt(LOCATION)).not.toBe(changed);
});

test('a file of words is part of what is compiled', async () => {
  const file = join(root, 'pt.ts');
  await writeFile(file, 'export default {};');
  const settings = settingsWith({ languages: { pt: file } });
  const before = await bundleSources(settings, 'fast');
  expect(before.isShared).toBe(false);
  await writeFile(file, 'export default { a: 1 };');
  const after = await bundleSources(settings, 'fast');
  expect(after.digestAt(LOCATION)).not.toBe(before.digestAt(LOCATION));
});

test('pages import components and languages by name', async () => {
  const settings = settingsWith({ components: { Note: '/a "b".astro', Hint: '/c.astro' } });
  const pictures = { fontDir: '/fonts', cacheDir: '/pictures' };
  const code = moduleCode({ settings, location: LOCATION, command: 'build', pictures });
  expect(await code.get('relnotes:components')?.()).toBe(
    'import file0 from "/a \\"b\\".astro";\nimport file1 from "/c.astro";\nexport const components = { "Note": file0, "Hint": file1 };',
  );
  expect(await code.get('relnotes:languages')?.()).toBe('\nexport const languages = {  };');
});

test.each(['injectScript', 'addRenderer', 'addClientDirective', 'addMiddleware'])(
  'an integration that calls %s is refused, with the reason',
  async (method) => {
    const own: AstroIntegration = {
      name: 'own',
      hooks: {
        'astro:config:setup': (setup) => {
          Reflect.apply(Reflect.get(setup, method), setup, []);
        },
        'astro:config:done': () => undefined,
      },
    };
    const [guarded] = guardIntegrations([own]);
    expect(Object.keys(guarded?.hooks ?? {})).toEqual(Object.keys(own.hooks));
    const setup = guarded?.hooks['astro:config:setup'];
    expect(() => Reflect.apply(setup ?? (() => undefined), undefined, [{}])).toThrow(
      /^The integration "own" calls \w+, which Relnotes does not support: .+\. Remove it from relnotes\.config\.mjs\.$/u,
    );
  },
);

test('other calls of an integration reach Astro', async () => {
  const calls: unknown[] = [];
  const own: AstroIntegration = {
    name: 'own',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ base: '/a' }) },
  };
  const setup = guardIntegrations([own])[0]?.hooks['astro:config:setup'];
  await Reflect.apply(setup ?? (() => undefined), undefined, [
    { updateConfig: (config: unknown) => calls.push(config) },
  ]);
  expect(calls).toEqual([{ base: '/a' }]);
});

test('Astro renders the pages if an integration needs them', () => {
  const named = (...hooks: readonly string[]) => ({
    ...NO_EXTENSIONS,
    integrations: [{ name: 'own', hooks }],
  });
  expect(astroNotice(NO_EXTENSIONS)).toBeUndefined();
  expect(astroNotice(named('astro:config:setup', 'astro:build:setup'))).toBeUndefined();
  expect(astroNotice(named('astro:build:start', 'astro:build:done'))).toBe(
    'The integration "own" has astro:build:start, "own" has astro:build:done: Astro renders all pages, in one thread, which takes longer.',
  );
});
