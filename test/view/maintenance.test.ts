import { expect, test } from 'vitest';
import type { MaintenanceList } from '../../src/view/release/release-maintenance.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const patch = (version: string, actual: string) =>
  ({ id: version, kind: 'maintenance', version, actual }) as const;

const first = aRelease({
  milestones: [ga(), patch('1.0.1', '2024-04-01'), patch('1.0.2', '2024-05-01')],
  items: [
    anItem({ slug: 'cve', kind: 'security', since: '1.0.1', also_in: ['r2/2.0.1'] }),
    anItem({ slug: 'plain' }),
  ],
  notes: [aNote({ since: '1.0.2' })],
  issues: [anIssue({ fixed_in: '1.0.1' })],
});
const second = aRelease({
  id: 'r2',
  version: '2.0.0',
  previous: 'r1',
  milestones: [ga('2024-05-20'), patch('2.0.1', '2024-05-30')],
});
const context = aContext(aCatalog([first, second]));

/** A list without what its page does with a long one. */
const listOf = ({ title, links }: MaintenanceList) => ({ title, links });

test('maintenance releases come newest first, each with its fixes and new notes', () => {
  const section = releasePage(context, first).maintenance;
  expect(section?.entries.map(({ link, when }) => [link.label, when?.text])).toEqual([
    ['1.0.2', '1 May 2024'],
    ['1.0.1', '1 April 2024'],
  ]);
  expect(section?.entries.map(({ lists }) => lists.map(listOf))).toEqual([
    [
      {
        title: 'New upgrade notes',
        links: [{ label: 'Title of step', href: '/releases/r1/upgrade/#step', facets: '' }],
      },
    ],
    [
      {
        title: 'Fixes',
        links: [
          { label: 'Title of cve', href: '/releases/r1/items/cve/', facets: 'security' },
          { label: 'Title of fault', href: '/releases/r1/known-issues/#fault', facets: '' },
        ],
      },
    ],
  ]);
});

test('an item that is also in another release is linked there', () => {
  const page = releasePage(context, second);
  const link = { label: 'Title of cve', href: '/releases/r1/items/cve/' };
  expect(
    page.shared?.areas.map(({ title, kinds }) => [
      title,
      kinds.map((kind) => [
        kind.title,
        kind.entries.map((entry) => [entry.title, entry.href, ...entry.remarks]),
      ]),
    ]),
  ).toEqual([
    [
      'Infrastructure',
      [['Security', [['Title of cve', link.href, 'from Release r1', 'in 2.0.1']]]],
    ],
  ]);
  const remarks = ['Security', 'Infrastructure', 'from 1.0.1 (Release r1)'];
  expect(page.maintenance?.entries[0]?.lists.map(listOf)).toEqual([
    { title: 'Fixes', links: [{ ...link, remarks }] },
  ]);
});

test('an item shows its maintenance release, but not its candidate', () => {
  const [area] = releasePage(context, first).items.areas;
  const remarks = area?.kinds.flatMap(({ entries }) => entries.map((entry) => entry.remarks));
  expect(remarks).toEqual([[], ['fixed in 1.0.1']]);
});

test('the newest version is shown if it is later than GA', () => {
  const newest = releasePage(context, first).facts.find(({ label }) => label === 'Newest version');
  expect(newest?.values).toEqual([{ text: '1.0.2', href: '/releases/r1/milestones/1.0.2/' }]);
});

test('its entries have the values of the filter, as those of the other lists', () => {
  const home = aRelease({
    milestones: [ga(), patch('1.0.1', '2024-04-01')],
    items: [anItem({ slug: 'own', area: 'kaas', kind: 'fix', since: '1.0.1' })],
    notes: [aNote({ since: '1.0.1', area: 'iaas' })],
    issues: [anIssue({ fixed_in: '1.0.1' })],
  });
  const other = aRelease({
    id: 'r2',
    version: '2.0.0',
    previous: 'r1',
    items: [anItem({ release: 'r2', slug: 'back', also_in: ['r1/1.0.1'] })],
  });
  const { filter, maintenance } = releasePage(aContext(aCatalog([home, other])), home);
  expect(filter?.facets.map(({ name }) => name)).toEqual(['area', 'kind']);
  expect(
    maintenance?.entries[0]?.lists.map(({ links }) => links.map(({ facets }) => facets)),
  ).toEqual([['kaas;fix', 'iaas;feature', ''], ['iaas']]);
});

test.each([
  [['fix', 'security'], 'Fixes'],
  [['fix', 'feature'], 'Changes'],
] as const)('the list of %s is headed %s', (kinds, title) => {
  const items = kinds.map((kind) => anItem({ slug: kind, kind, since: '1.0.1' }));
  const release = aRelease({ milestones: [ga(), patch('1.0.1', '2024-04-01')], items });
  const page = releasePage(aContext(aCatalog([release])), release);
  expect(page.maintenance?.entries[0]?.lists[0]?.title).toBe(title);
});
