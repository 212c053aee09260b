import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleIn, type Bundle } from '../../src/build/bundle/bundle-files.ts';
import { readLastSite, rendererKey } from '../../src/build/publish/last-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { publishTexts, writeBundle } from '../support/publish-texts.ts';
import { LOCATION } from '../support/location.ts';

let folder: string;
let settings: Settings;
let bundle: Bundle;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-list-'));
  settings = readSettings({}, folder, new Date(0));
  writeBundle(settings, 'bundle');
  bundle = bundleIn(join(folder, 'bundle'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the list of the last site', () => {
  test('is none before the first build, and where it cannot be read', async () => {
    expect(readLastSite(settings, rendererKey(bundle, LOCATION)).files.size).toBe(0);
    publishTexts(settings, { 'index.html': 'home' });
    await writeFile(join(settings.cacheDir, 'relnotes/site.bin'), 'no list');
    expect(readLastSite(settings, rendererKey(bundle, LOCATION)).files.size).toBe(0);
  });

  test('holds for one output folder and one address', async () => {
    publishTexts(settings, { 'index.html': 'home' });
    const other = { ...settings, outDir: join(folder, 'other') };
    expect(readLastSite(other, rendererKey(bundle, LOCATION)).files.size).toBe(0);
    expect(readLastSite(settings, rendererKey(bundle, LOCATION)).files.size).toBeGreaterThan(0);
    const moved = rendererKey(bundle, { ...LOCATION, base: '/notes/' });
    expect(readLastSite(settings, moved).files.size).toBe(0);
  });
});
