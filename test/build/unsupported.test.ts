import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { validateConfig } from 'astro/config';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsupportedFeatures } from '../../src/build/astro/unsupported.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-unsupported-'));
  await mkdir(join(root, 'src'));
});
afterEach(() => rm(root, { recursive: true }));

async function messages(config: AstroUserConfig): Promise<string[]> {
  const site = { trailingSlash: 'always', ...config } as const;
  return unsupportedFeatures(await validateConfig(site, root, 'build'));
}

test('a plain site uses no feature that is not supported', async () => {
  expect(await messages({ site: 'https://notes.example.org' })).toEqual([]);
});

test.each<[string, AstroUserConfig]>([
  ['i18n', { i18n: { locales: ['en'], defaultLocale: 'en' } }],
  ['redirects', { redirects: { '/old': '/new' } }],
  ['prefetch', { prefetch: true }],
  ['security.csp', { security: { csp: true } }],
  ['trailingSlash', { trailingSlash: 'never' }],
  ['build.format', { build: { format: 'file' } }],
  ['build.assetsPrefix', { build: { assetsPrefix: 'https://cdn.example.org' } }],
])('%s is refused, with the reason and the next step', async (feature, config) => {
  const found = await messages(config);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`Relnotes does not support Astro's ${feature}`);
  expect(found[0]).toContain(
    'Remove it; ARCHITECTURE.md lists the features that are not supported.',
  );
});

test.each(['middleware.ts', 'actions/index.ts', 'live.config.ts'])(
  'src/%s is refused',
  async (file) => {
    await mkdir(join(root, 'src/actions'), { recursive: true });
    await writeFile(join(root, 'src', file), '');
    const config = await validateConfig({ trailingSlash: 'always' }, root, 'build');
    const srcDir = pathToFileURL(`${join(root, 'src')}/`);
    expect(unsupportedFeatures({ ...config, srcDir })).toHaveLength(1);
  },
);
