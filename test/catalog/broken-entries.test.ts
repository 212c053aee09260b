import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { devEntries, siteIn } from '../../src/build/content/dev-entries.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { GOOD_TREE, TODAY, writeTree, type Files } from '../support/tree.ts';

async function readBroken(changes: Files) {
  const folder = await writeTree(changes);
  try {
    return await readSite(folder, { today: TODAY, broken: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The fields of the entries that dev shows although they have errors. */
async function brokenFields(changes: Files): Promise<unknown> {
  const { broken } = await readBroken(changes);
  return broken.map(({ entry }) => ({ path: entry.path, ...entry.fields }));
}

describe('an entry with bad fields is read without them', () => {
  test.each<[string, string, object]>([
    [
      'releases/r2/items/proxy.md',
      '---\ntitle: A proxy\narea: iaas\nkind: featur\n---\n\nText.\n',
      { title: 'A proxy', area: ['iaas'], kind: 'other' },
    ],
    [
      'releases/r2/upgrade-notes/switch.md',
      '---\nadvice: requird\n---\n\nDo it.\n',
      { title: 'switch', advice: 'optional' },
    ],
    ['releases/r2/known-issues/leak.md', '---\ntitel: Ports\n---\n\nText.\n', { title: 'leak' }],
    ['releases/r2/release.mdx', '---\nx: y\n---\n\nText.\n', { title: 'r2', version: 'r2' }],
    [
      'releases/r2/timeline.yaml',
      'milestones:\n  - { id: ga, kind: ga, planned: soon }\n',
      { milestones: [expect.objectContaining({ id: 'ga', kind: 'ga' })] },
    ],
    ['meetings/2024-01-29.md', '---\ndate: 29.1.\n---\n\nText.\n', { date: '2024-01-29' }],
    ['docs/index.mdx', '---\norder: first\n---\n\nText.\n', { title: 'index' }],
  ])('%s', async (path, text, fields) => {
    expect(await brokenFields({ [path]: text })).toEqual([
      expect.objectContaining({ path, ...fields }),
    ]);
  });
});

test('its body has the HTML that pages show', async () => {
  const path = 'releases/r2/items/proxy.md';
  const { broken, entries } = await readBroken({ [path]: '---\nkind: x\n---\n\nSome *text*.\n' });
  const body = broken.flatMap(({ entry }) => ('body' in entry ? String(entry.body.html) : []));
  expect(body.join()).toContain('<em>text</em>');
  expect(entries.some(({ entry }) => entry.path === path)).toBe(false);
});

test('a file without front matter, or with YAML that nobody can read, has no entry', async () => {
  expect(await brokenFields({ 'releases/r2/items/proxy.md': 'Text.\n' })).toEqual([]);
  expect(await brokenFields({ 'releases/r2/items/proxy.md': '---\na: [\n---\n' })).toEqual([]);
});

test.each(['{1 + 1}', '<Itms />', '<Items'])('MDX with %s is not to be compiled', async (code) => {
  const path = 'releases/r2/release.mdx';
  const { entries, broken } = await readBroken({ [path]: `${String(GOOD_TREE[path])}\n${code}\n` });
  expect(entries.some(({ entry }) => entry.path === path)).toBe(false);
  expect(broken.map(({ entry }) => entry.path)).toEqual([path]);
});

test('only dev asks for broken entries', async () => {
  const folder = await writeTree({ 'docs/index.mdx': '---\norder: first\n---\n' });
  const { broken } = await readSite(folder, { today: TODAY });
  await rm(folder, { recursive: true, force: true });
  expect(broken).toEqual([]);
});

describe('the site of dev', () => {
  const SITE = String(GOOD_TREE['site.yaml']);
  const titleOf = (entries: Parameters<typeof siteIn>[0]) => {
    const site = siteIn(entries)?.entry;
    return site?.entryType === 'site' ? [site.fields.title, site.fields.areas.length] : undefined;
  };
  test.each([
    ['has a bad field', `${SITE}colour: red\n`],
    ['cannot be read', `${SITE}products: [\n`],
    ['is empty', ''],
  ])('is the last good one while site.yaml %s', async (_title, text) => {
    const good = await readBroken({ 'site.yaml': SITE.replace('Test notes', 'Last') });
    const now = await readBroken({ 'site.yaml': text });
    expect(titleOf(devEntries(now, siteIn(good.entries)))).toEqual(['Last', 2]);
    expect(titleOf(devEntries(good, siteIn(now.entries)))).toEqual(['Last', 2]);
  });

  test('is there at the start, too', async () => {
    const unreadable = await readBroken({ 'site.yaml': `${SITE}products: [\n` });
    expect(titleOf(devEntries(unreadable, undefined))).toEqual(['Untitled', 0]);
    const missing = await readBroken({ 'site.yaml': null });
    expect(titleOf(devEntries(missing, undefined))).toEqual(['Untitled', 0]);
    const untitled = await readBroken({ 'site.yaml': SITE.replace('title: T', 'titel: T') });
    expect(titleOf(devEntries(untitled, undefined))).toEqual(['site', 2]);
  });
});
