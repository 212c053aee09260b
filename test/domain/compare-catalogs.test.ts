import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { compareCatalogs } from '../../src/domain/compare-catalogs.ts';
import { aBody, aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aDoc, aMeeting, aNote, anIssue, anItem } from '../support/nouns.ts';

const TODAY = '2024-06-15';
const all = () => false;

/** What is told of two catalogs, one line a change. */
function told(from: Catalog, to: Catalog, unread = all): string[] {
  const changes = compareCatalogs(
    { catalog: from, isUnread: unread },
    { catalog: to, isUnread: unread },
    TODAY,
  );
  return changes.map(({ change, kind, ref, mark, formerly, values, reworded, touched }) =>
    [
      `${change} ${kind} ${ref}`,
      ...(change === 'changed' || mark === undefined ? [] : [`(${mark})`]),
      ...(formerly === undefined ? [] : [`was ${formerly}`]),
      ...values.map(({ field, from: was, to: is, days }) =>
        [`${field}: ${was ?? 'none'} → ${is ?? 'none'}`, ...(days ? [`${days} days`] : [])].join(
          ', ',
        ),
      ),
      ...(reworded.length > 0 ? [`worded: ${reworded.join(', ')}`] : []),
      ...(touched.length > 0 ? [`also: ${touched.join(', ')}`] : []),
    ].join('; '),
  );
}

/** The same for what one release holds. */
function inRelease(from: Parameters<typeof aRelease>[0], to: Parameters<typeof aRelease>[0]) {
  return told(aCatalog([aRelease(from)]), aCatalog([aRelease(to)]));
}

describe('items', () => {
  test('new and gone', () => {
    expect(
      inRelease({ items: [anItem({ slug: 'a' })] }, { items: [anItem({ slug: 'b' })] }),
    ).toEqual(['added item r1/b; (ready)', 'removed item r1/a; (ready)']);
  });

  test('renamed, if the old name is an alias', () => {
    const from = { items: [anItem({ slug: 'a', title: 'One' })] };
    const to = { items: [anItem({ slug: 'b', title: 'One', aliases: ['a'] })] };
    expect(inRelease(from, to)).toEqual(['changed item r1/b; was r1/a']);
  });

  test('an alias whose name is in use again is no renaming', () => {
    const old = anItem({ slug: 'a' });
    const from = { items: [old] };
    expect(inRelease(from, { items: [old, anItem({ slug: 'b', aliases: ['a'] })] })).toEqual([
      'added item r1/b; (ready)',
    ]);
  });

  test('a status that a history moved is told once', () => {
    const item = (status: 'undecided' | 'ready') =>
      anItem({ history: [{ on: '2024-01-29', status }] });
    expect(inRelease({ items: [item('undecided')] }, { items: [item('ready')] })).toEqual([
      'changed item r1/thing; status: undecided → ready',
    ]);
  });

  test('criteria, parts, attention, maturity', () => {
    const from = anItem({
      criteria: { works: 'unknown' },
      attention: 'Docs are missing',
      parts: [{ id: 'play', title: 'Play', status: 'undecided' }],
    });
    const to = anItem({
      criteria: { works: 'met', ci: 'unmet' },
      maturity: 'preview',
      parts: [{ id: 'play', title: 'Play', status: 'ready', criteria: { ci: 'met' } }],
    });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; maturity: stable → preview; attention: Docs are missing → none; ' +
        'criteria.works: unknown → met; parts.play.status: undecided → ready; ' +
        'criteria.ci: none → unmet; parts.play.criteria.ci: none → met',
    ]);
  });

  test('a note at a criterion alone', () => {
    const from = anItem({ criteria: { works: 'met' } });
    const to = anItem({ criteria: { works: { state: 'met', note: 'On the testbed.' } } });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; also: criteria',
    ]);
  });

  test('words, links and owners', () => {
    const from = anItem({ body: 'Old.', summary: 'Old.' });
    const to = anItem({ title: 'New', body: 'New.', summary: 'New.', owners: ['fkr'] });
    expect(inRelease({ items: [from] }, { items: [to] })).toEqual([
      'changed item r1/thing; title: Title of thing → New; worded: summary, body; also: owners',
    ]);
  });

  test('a line broken elsewhere is not noticed, in code it is', () => {
    const item = (html: string) => ({ ...anItem(), body: { ...aBody('x'), html } });
    const from = { items: [item('<p>One\ntwo.</p><pre class="a"><code>a\n b</code></pre>')] };
    expect(
      inRelease(from, { items: [item('<p>One two.</p><pre class="a"><code>a\n b</code></pre>')] }),
    ).toEqual([]);
    expect(
      inRelease(from, { items: [item('<p>One two.</p><pre class="a"><code>a\nb</code></pre>')] }),
    ).toEqual(['changed item r1/thing; worded: body']);
  });

  test('a translation', () => {
    const translated = { ...anItem(), translations: { de: { title: 'Ding', body: aBody() } } };
    expect(inRelease({ items: [anItem()] }, { items: [translated] })).toEqual([
      'changed item r1/thing; worded: translations.de',
    ]);
  });

  test('a day of update is told only if nothing else is', () => {
    const from = { items: [anItem()] };
    expect(inRelease(from, { items: [anItem({ updated: '2024-06-01' })] })).toEqual([
      'changed item r1/thing; also: updated',
    ]);
    expect(inRelease(from, { items: [anItem({ updated: '2024-06-01', body: 'New.' })] })).toEqual([
      'changed item r1/thing; worded: body',
    ]);
  });
});

describe('notes and issues', () => {
  test('advice that flipped, and a phase that moved', () => {
    const from = aNote({ advice: 'recommended' });
    const to = aNote({
      advice: 'recommended',
      revisions: [{ on: '2024-03-17', advice: 'optional', phase: 'before' }],
    });
    expect(inRelease({ notes: [from] }, { notes: [to] })).toEqual([
      'changed upgrade-note r1/step; advice: recommended → optional; phase: during → before',
    ]);
  });

  test('an issue that is fixed, and one that is new', () => {
    const from = { issues: [anIssue()] };
    const to = {
      issues: [anIssue({ fixed_in: ['1.0.1'] }), anIssue({ slug: 'b', severity: 'high' })],
    };
    expect(inRelease(from, to)).toEqual([
      'changed known-issue r1/fault; fixed_in: none → 1.0.1',
      'added known-issue r1/b; (high)',
    ]);
  });
});

describe('milestones and releases', () => {
  const rc1 = { id: 'rc1', kind: 'rc', planned: '2024-02-21' } as const;

  test('a date that slipped, one that came earlier', () => {
    const { planned, ...bare } = rc1;
    const plans = [{ planned }, { planned: '2024-02-28', why: 'A fix.' }];
    const later = { milestones: [{ ...bare, plans }, ga()] };
    expect(inRelease({ milestones: [rc1, ga()] }, later)).toEqual([
      'changed milestone r1/rc1; planned: 2024-02-21 → 2024-02-28, 7 days',
    ]);
    expect(inRelease(later, { milestones: [rc1, ga()] })).toEqual([
      'changed milestone r1/rc1; planned: 2024-02-28 → 2024-02-21, -7 days',
    ]);
  });

  test('a milestone that took place, one that was skipped, one that is new', () => {
    const rc2 = { id: 'rc2', kind: 'rc', planned: '2024-03-06' } as const;
    const from = { milestones: [rc1, rc2, ga()] };
    const to = {
      milestones: [
        { ...rc1, actual: '2024-02-21/2024-02-22' },
        { ...rc2, outcome: 'skipped' as const },
        ga(),
        { id: '1.0.1', kind: 'maintenance' as const, actual: 'unknown' },
      ],
    };
    expect(inRelease(from, to)).toEqual([
      'changed milestone r1/rc1; actual: none → 2024-02-21/2024-02-22',
      'changed milestone r1/rc2; outcome: none → skipped',
      'added milestone r1/1.0.1',
    ]);
  });

  test('the end of support moves with GA, and nobody wrote it', () => {
    const site = aSite({ support: { months_after_ga: '7' } });
    const catalog = (day: string) => ({ ...aCatalog([aRelease({ milestones: [ga(day)] })]), site });
    expect(told(catalog('2024-03-20'), catalog('2024-03-27'))).toEqual([
      'changed release r1; support.until: 2024-10-20 → 2024-10-27, 7 days',
      'changed milestone r1/ga; planned: 2024-03-20 → 2024-03-27, 7 days; ' +
        'actual: 2024-03-20 → 2024-03-27, 7 days',
    ]);
  });

  test('components, a withdrawal, and another version', () => {
    const from = {
      components: [
        { name: 'OSISM', version: '7.0.0' },
        { name: 'Gone', version: '1' },
      ],
    };
    const to = {
      version: '1.0.1',
      components: [{ name: 'OSISM', version: '7.0.2' }],
      withdrawn: { on: '2024-03-27', why: 'It loses data.' },
    };
    expect(inRelease(from, to)).toEqual([
      'changed release r1; version: 1.0.0 → 1.0.1; components.OSISM: 7.0.0 → 7.0.2; ' +
        'components.Gone: 1 → none; withdrawn.on: none → 2024-03-27',
    ]);
  });

  test('a new release with what it holds', () => {
    const r2 = aRelease({ id: 'r2', previous: 'r1', items: [anItem({ release: 'r2' })] });
    expect(told(aCatalog([aRelease()]), aCatalog([aRelease(), r2]))).toEqual([
      'added release r2; (1.0.0)',
      'added milestone r2/ga; (2024-03-20)',
      'added item r2/thing; (ready)',
    ]);
  });
});

test('meetings, docs and the site', () => {
  const from = aCatalog([], { meetings: [aMeeting()], docs: [aDoc({ order: '10' })] });
  const to = aCatalog([], {
    site: aSite({ title: 'Other', audiences: ['operator'] }),
    meetings: [aMeeting({ participants: ['fkr'] }), aMeeting({ date: '2024-02-12' })],
    docs: [aDoc({ slug: 'write/new', aliases: ['../write'] }), aDoc({ order: '20' })],
  });
  expect(told(from, to)).toEqual([
    'added meeting 2024-02-12',
    'changed meeting 2024-01-29; also: participants',
    'added doc write/new',
    'changed doc write; also: order',
    'changed site ; title: Notes → Other; also: audiences',
  ]);
});

test('what could not be read is neither new nor gone', () => {
  const from = aCatalog([aRelease({ items: [anItem()] })]);
  const to = aCatalog([aRelease()]);
  const unread = (path: string) => path === 'releases/r1/items/thing.md';
  expect([told(from, to, unread), told(to, from, unread)]).toEqual([[], []]);
});

/** Any few items, so that some are the same in two releases. */
const anyRelease: fc.Arbitrary<Release> = fc
  .uniqueArray(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd'),
      status: fc.constantFrom('ready' as const, 'undecided' as const, 'deferred' as const),
      body: fc.constantFrom('One.', 'Two.'),
    }),
    { selector: ({ slug }) => slug },
  )
  .map((items) => aRelease({ items: items.map(anItem) }));

test('a state is like itself; what is added one way is removed the other way', () => {
  fc.assert(
    fc.property(anyRelease, anyRelease, (one, other) => {
      const [a, b] = [aCatalog([one]), aCatalog([other])];
      expect(told(a, a)).toEqual([]);
      const names = (lines: string[], word: string) =>
        lines
          .filter((line) => line.startsWith(word))
          .map((line) => line.slice(word.length))
          .toSorted();
      expect(names(told(a, b), 'added')).toEqual(names(told(b, a), 'removed'));
    }),
  );
});
