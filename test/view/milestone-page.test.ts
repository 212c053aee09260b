import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const MILESTONES = [
  { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
  { id: 'rc2', kind: 'rc', actual: '2024-02-21' },
  ga(),
  { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
] as const;

function pageOf(release: Release, id: string, others: readonly Release[] = []) {
  const milestone = release.milestones.find((candidate) => candidate.id === id);
  if (milestone === undefined) throw new Error(id);
  return milestonePage(aContext(aCatalog([...others, release])), release, milestone);
}

/** Returns the lists of changes: title, and each entry with its marks. */
function changesOf(release: Release, id: string, others?: readonly Release[]) {
  return pageOf(release, id, others).changes?.lists.map(({ title, entries }) => [
    title,
    ...entries.map(({ label, was, is }) =>
      [label, was?.word, is?.word].filter(Boolean).join(' > '),
    ),
  ]);
}

describe('the changes', () => {
  test('list a note with a new advice, with the reason', () => {
    const note = aNote({
      slug: 'switch',
      advice: 'recommended',
      since: 'rc1',
      revisions: [{ milestone: 'rc2', advice: 'optional', said: 'Use `x` no more.' }],
    });
    const release = aRelease({ milestones: [...MILESTONES], notes: [note] });
    expect(changesOf(release, 'rc2')).toEqual([
      ['Upgrade notes with changed advice', 'Title of switch > Recommended > Optional'],
    ]);
    const [list] = pageOf(release, 'rc2').changes?.lists ?? [];
    expect(list?.entries[0]?.noteHtml).toBe('Use <code>x</code> no more.');
    expect(list?.entries[0]?.href).toBe('/releases/r1/upgrade/#switch');
  });

  test('list new notes with their advice then, new items, statuses and maturities', () => {
    const release = aRelease({
      milestones: [...MILESTONES],
      notes: [aNote({ since: 'rc2', revisions: [{ milestone: 'ga', advice: 'not-recommended' }] })],
      items: [
        anItem({ slug: 'new', since: 'rc2' }),
        anItem({
          slug: 'moved',
          since: 'rc1',
          history: [
            { on: '2024-02-01', status: 'undecided' },
            { on: '2024-02-12', status: 'ready', maturity: 'preview' },
          ],
        }),
      ],
    });
    expect(changesOf(release, 'rc2')).toEqual([
      ['New upgrade notes', 'Title of step > Required'],
      ['New in RC2', 'Title of new'],
      ['Items with a changed status', 'Title of moved > Undecided > Ready'],
      ['Items with a changed maturity', 'Title of moved > Stable > Preview'],
    ]);
  });

  test('list a new plan, and a changed one with the reason', () => {
    const [rc1, rc2, ...later] = MILESTONES;
    const moved = [
      { set: '2024-01-29', planned: '2024-03-13' },
      { set: '2024-02-19', planned: '2024-03-20', why: 'A `fix` had to go in.' },
    ];
    const made = [{ set: '2024-02-12', planned: '2024-03-06' }];
    const release = aRelease({
      milestones: [
        rc1,
        rc2,
        { id: 'rc3', kind: 'rc', plans: made, actual: '2024-03-06' },
        { ...ga(), planned: undefined, plans: moved },
        ...later.slice(1),
      ],
    });
    const [list] = pageOf(release, 'rc2').changes?.lists ?? [];
    expect(list).toMatchObject({
      title: 'Milestones with a changed date',
      entries: [
        { label: 'RC3', days: { was: { text: 'no date' }, is: { text: '6 Mar 2024' } } },
        {
          label: 'GA',
          days: { was: { text: '13 Mar 2024' }, is: { text: '20 Mar 2024' } },
          noteHtml: 'A <code>fix</code> had to go in.',
        },
      ],
    });
  });

  test('list fixes and backports of a maintenance release', () => {
    const release = aRelease({
      milestones: [...MILESTONES],
      issues: [anIssue({ fixed_in: '1.0.1' }), anIssue({ slug: 'other', fixed_in: '9.9.9' })],
      items: [anItem({ slug: 'cve', since: '1.0.1' })],
    });
    const other = aRelease({
      id: 'r0',
      version: '0.1.0',
      items: [anItem({ release: 'r0', slug: 'backport', also_in: ['r1/1.0.1'] })],
    });
    expect(changesOf(release, '1.0.1', [other])).toEqual([
      ['New in 1.0.1', 'Title of cve', 'Title of backport'],
      ['Fixed known issues', 'Title of fault'],
    ]);
    expect(pageOf(release, '1.0.1').itemList).toBeUndefined();
  });

  test('say if there are none', () => {
    const { changes } = pageOf(aRelease({ milestones: [...MILESTONES] }), 'rc2');
    expect([changes?.title, changes?.none, changes?.lists]).toEqual([
      'What changed since RC1',
      'No changes are recorded.',
      [],
    ]);
  });

  test('have no predecessor at the first candidate', () => {
    const { changes } = pageOf(aRelease({ milestones: [...MILESTONES] }), 'rc1');
    expect([changes?.title, changes?.before]).toEqual(['Initial contents', undefined]);
  });
});

describe('the items', () => {
  test('are those at the milestone, by area, with their states then', () => {
    const release = aRelease({
      milestones: [...MILESTONES],
      items: [
        anItem({
          slug: 'proxy',
          since: 'rc1',
          history: [
            { milestone: 'rc1', status: 'undecided', maturity: 'preview' },
            { milestone: 'ga', status: 'ready' },
          ],
        }),
        anItem({ slug: 'late', area: 'kaas' }),
        anItem({ slug: 'out', since: 'rc1', status: 'deferred' }),
      ],
    });
    const groups = pageOf(release, 'rc1').itemList?.groups.map(({ title, items }) => [
      title,
      ...items.map((item) => `${item.title}: ${item.tag.word}, ${item.remark}`),
    ]);
    expect(groups).toEqual([['Infrastructure', 'Title of proxy: Undecided, Preview']]);
  });

  test('are left out if the milestone published nothing or did not happen', () => {
    const release = aRelease({
      milestones: [
        { id: 'freeze', kind: 'freeze', planned: '2024-01-30' },
        { id: 'rc9', kind: 'rc', condition: 'if-needed', outcome: 'skipped' },
        ga(),
      ],
    });
    for (const id of ['freeze', 'rc9']) {
      expect(pageOf(release, id)).toMatchObject({ changes: undefined, itemList: undefined });
    }
  });
});

describe('the frame of the page', () => {
  test('links the previous and the next milestone', () => {
    const { pager } = pageOf(aRelease({ milestones: [...MILESTONES] }), 'rc2');
    expect([pager?.previous?.label, pager?.next?.label]).toEqual(['RC1', 'GA']);
  });

  test('shows who announces it and how', () => {
    const announce = { by: 'ops', mail: 'true', matrix: 'true' } as const;
    const release = aRelease({ milestones: [{ ...ga(), announce }] });
    const fact = pageOf(release, 'ga').facts.find(({ label }) => label === 'Announcement');
    expect(fact?.values).toEqual([{ text: 'by mail and in the chat room, by ops' }]);
  });
});
