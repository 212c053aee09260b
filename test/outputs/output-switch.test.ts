import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { catalogOn } from '../../src/domain/catalog-on.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { switchOf, type FeatureSwitch } from '../../src/outputs/output-switch.ts';
import { siteOutputs } from '../../src/outputs/site-outputs.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const SWITCHES = ['search', 'feeds', 'calendars', 'api', 'twins', 'pictures', 'badges'] as const;

let folder: string;
let catalog: Catalog;

beforeAll(async () => {
  folder = await writeTree({}, RICH_TREE);
  const { written } = await readCatalog(folder, { today: TODAY });
  const all = Object.fromEntries(SWITCHES.map((name) => [name, true]));
  catalog = catalogOn(withFeatures(written, all), TODAY);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function withFeatures(of: Catalog, features: Partial<Record<FeatureSwitch, boolean>>): Catalog {
  return { ...of, site: { ...of.site, features: { ...of.site.features, ...features } } };
}

function filesWith(features: Partial<Record<FeatureSwitch, boolean>>): string[] {
  return siteOutputs(withFeatures(catalog, features), TODAY, []).files.map(({ file }) => file);
}

test.each(SWITCHES)('knows the files that features.%s leaves out', (name) => {
  const left = new Set(filesWith({ [name]: false }));
  const gone = filesWith({}).filter((file) => !left.has(file));
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.filter((file) => switchOf(file) !== name)).toEqual([]);
  expect([...left].filter((file) => switchOf(file) === name)).toEqual([]);
});

test.each(['index.html', 'files/releases/r2/api.md', '_astro/a.js', 'llms.txt', 'docs/index.html'])(
  'no switch leaves out %s',
  (file) => {
    expect(switchOf(file)).toBeUndefined();
  },
);

test('files of the search index are those of the search', () => {
  expect(switchOf('de/search/index-0123456789/terms-0.bin')).toBe('search');
});
