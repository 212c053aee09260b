import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { feedDocumentNames } from '../../src/view/feed/document-names.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

describe('days of feed entries', () => {
  const today = '2024-06-01';
  const feedOf = (release: Release) =>
    feedDocuments(aContext(aCatalog([release]), { today }), { of: 'site' })[0]?.entries ?? [];
  const everything = (milestones: ReleaseParts['milestones'], fields: { updated?: string } = {}) =>
    aRelease({
      milestones,
      items: [anItem(fields)],
      notes: [aNote(fields)],
      issues: [anIssue(fields)],
    });
  const daysIn = (release: Release) => [
    ...new Set(feedOf(release).map(({ published, updated }) => `${published} ${updated}`)),
  ];
  const unknownGa = { id: 'ga', kind: 'ga', actual: 'unknown' } as const;

  test.each<[string, ReleaseParts['milestones'], string[]]>([
    ['of its milestone', [ga('2024-03-20')], ['2024-03-20 2024-03-20']],
    [
      'of the next dated milestone',
      [unknownGa, { id: '1.0.1', kind: 'maintenance', actual: '2024-04-02' }],
      ['2024-04-02 2024-04-02'],
    ],
    [
      'of the previous one, where the next lies ahead',
      [
        { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
        unknownGa,
        { id: '1.0.1', kind: 'maintenance', planned: '2024-08-01' },
      ],
      ['2024-02-07 2024-02-07'],
    ],
    [
      'of the first plan, as long as it is not released',
      [{ id: 'ga', kind: 'ga', plans: [{ set: '2024-01-10', planned: '2024-08-01' }] }],
      ['undefined 2024-01-10'],
    ],
    [
      'none, and no entry, where all lies ahead',
      [{ id: 'ga', kind: 'ga', planned: '2024-08-01' }],
      [],
    ],
    ['none, and no entry, where nothing has a day', [unknownGa], []],
    [
      'none, and no entry, where the only day was skipped',
      [{ id: 'ga', kind: 'ga', planned: '2024-03-20', outcome: 'cancelled' }],
      [],
    ],
  ])('are those %s', (_name, milestones, expected) => {
    expect(daysIn(everything(milestones))).toEqual(expected);
  });

  test('an entry without a milestone of a day has its own', () => {
    const release = everything([{ id: 'ga', kind: 'ga', planned: '2024-08-01' }], {
      updated: '2024-05-05',
    });
    expect(daysIn(release)).toEqual(['undefined 2024-05-05']);
  });

  test('the number of documents does not count entries that are left out', () => {
    const items = Array.from({ length: 60 }, (_, index) => anItem({ slug: `item-${index}` }));
    const planned = aRelease({
      milestones: [{ id: 'ga', kind: 'ga', planned: '2024-08-01' }],
      items,
    });
    const context = aContext(aCatalog([planned]), { today });
    expect(feedDocumentNames(context, { of: 'site' })).toEqual(['feed']);
    expect(feedDocuments(context, { of: 'site' }).map(({ name }) => name)).toEqual(['feed']);
    const later = aContext(aCatalog([{ ...planned, updated: '2024-01-01' }]), {
      today: '2024-09-01',
    });
    expect(feedDocumentNames(later, { of: 'site' })).toEqual(['feed', 'feed-1']);
  });
});
