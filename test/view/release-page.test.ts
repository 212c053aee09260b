import { expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const page = (release: Release, others: readonly Release[] = []) =>
  releasePage(aContext(aCatalog([...others, release])), release);

test('an empty release has no sections, and says that no upgrade notes are recorded where others have some', () => {
  const model = page(aRelease(), [aRelease({ id: 'r0', notes: [aNote({ release: 'r0' })] })]);
  expect(model.toc.links).toEqual([]);
  expect(model.upgradeSummary).toMatchObject({
    none: 'No upgrade notes are recorded.',
    counts: [],
    links: [],
  });
});

test('sections are ordered by importance; each item is in exactly one', () => {
  const items = [
    anItem({ slug: 'broken', breaking: 'true', impact: 'It stops.', action: 'Mend `it`.' }),
    anItem({ slug: 'gone', kind: 'removal', impact: 'Gone.', action: 'Replace it.' }),
    anItem({
      slug: 'old',
      kind: 'deprecation',
      impact: 'Ends.',
      action: 'Move.',
      removed_in: 'r9',
    }),
    anItem({ slug: 'star', highlight: 'true' }),
    anItem({ slug: 'cluster', area: 'kaas', kind: 'fix' }),
    anItem({ slug: 'late', status: 'deferred', deferred_to: 'r9' }),
    anItem({ slug: 'open', history: [] }),
  ];
  const model = page(aRelease({ items, body: 'What it is.' }));
  expect(model.toc.links.map(({ href }) => href)).toEqual([
    '#s-overview',
    '#s-highlights',
    '#s-breaking',
    '#s-deprecations',
    '#s-area-iaas',
    '#s-area-kaas',
    '#now-unrecorded',
    '#s-not-in',
  ]);
  const { breaking, deprecations, areas, unrecorded, out } = model.items;
  expect(breaking?.entries.map(({ title }) => title)).toEqual(['Title of broken', 'Title of gone']);
  expect(breaking?.entries[0]?.duties).toEqual([
    { label: 'Impact', html: 'It stops.' },
    { label: 'What to do', html: 'Mend <code>it</code>.' },
  ]);
  expect(deprecations?.entries[0]?.remarks).toEqual(['to be removed in R9']);
  expect(areas.map(({ kinds }) => kinds.map(({ title }) => title))).toEqual([
    ['Features'],
    ['Fixes'],
  ]);
  expect(unrecorded?.entries.map(({ tags }) => tags[0]?.word)).toEqual(['Status not recorded']);
  expect(out?.entries.map(({ tags }) => tags[0]?.word)).toEqual(['Deferred']);
  expect(out?.entries[0]?.remarks).toEqual(['deferred to R9']);
});

test('before GA all items are listed with their status, except deferred ones', () => {
  const release = aRelease({
    milestones: [{ id: 'ga', kind: 'ga', planned: '2024-09-01' }],
    items: [anItem({ slug: 'open', status: 'undecided' }), anItem({ slug: 'done' })],
  });
  const model = page(release);
  expect(model.items.out).toBeUndefined();
  const entries = model.items.areas[0]?.kinds[0]?.entries ?? [];
  expect(entries.map(({ tags }) => tags[0]?.word)).toEqual(['Undecided', 'Ready']);
  expect(model.facts[0]).toMatchObject({
    label: 'Planned for',
    values: [{ text: '1 September 2024' }],
  });
});

test('the summary counts notes by their current advice', () => {
  const notes = [
    aNote({ slug: 'a' }),
    aNote({ slug: 'b', revisions: [{ on: '2024-03-01', advice: 'optional' }] }),
    aNote({ slug: 'c', phase: 'before' }),
  ];
  const model = page(aRelease({ notes }));
  expect(model.upgradeSummary?.counts.map(({ n, tag }) => [n, tag.word])).toEqual([
    [2, 'Required'],
    [1, 'Optional'],
  ]);
  expect(model.upgradeSummary?.links).toEqual([
    { label: 'Read all 3 upgrade notes', href: '/releases/r1/upgrade/' },
  ]);
  expect(model.upgrade?.phases.map(({ title, notes: own }) => [title, own.length])).toEqual([
    ['Before the upgrade', 1],
    ['During the upgrade', 2],
  ]);
});

test('a withdrawn release shows since when, why, and its replacement', () => {
  const withdrawn = { on: '2024-03-27', why: 'It loses data.', use: '1.0.2' };
  expect(page(aRelease({ withdrawn })).withdrawn).toEqual({
    title: 'Withdrawn on 27 March 2024',
    html: 'It loses data. Use 1.0.2 instead.',
  });
});

test('open known issues come first; others show the versions with a fix', () => {
  const issues = [anIssue({ slug: 'a', fixed_in: '1.0.1' }), anIssue({ slug: 'b' })];
  const patch = {
    id: '1.0.1',
    kind: 'maintenance',
    version: '1.0.1',
    actual: '2024-04-01',
  } as const;
  const model = page(aRelease({ issues, milestones: [ga(), patch] }));
  expect(model.issues?.issues.map(({ title, tag, remark }) => [title, tag.word, remark])).toEqual([
    ['Title of b', 'Open', undefined],
    ['Title of a', 'Fixed', 'fixed in 1.0.1'],
  ]);
});

test('components are grouped by area, those without an area last', () => {
  const components = [
    { name: 'Tool' },
    { name: 'Cluster', area: 'kaas', note: 'With `x`.' },
    { name: 'Cloud', area: 'iaas', version: '1.10' },
  ];
  const groups = page(aRelease({ components })).components?.groups ?? [];
  expect(groups.map(({ title, rows }) => [title, rows[0]?.name])).toEqual([
    ['Infrastructure', 'Cloud'],
    ['Kubernetes', 'Cluster'],
    ['Other', 'Tool'],
  ]);
  expect(groups[1]?.rows[0]?.note).toBe('With <code>x</code>.');
});
