import { describe, expect, test } from 'vitest';
import { gate, gateRules } from '../../src/domain/gate.ts';
import type { Obstacle } from '../../src/domain/obstacle.ts';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { GATE_RULES } from '../../src/schema/vocabulary.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const TODAY = '2024-03-01';
const MET = { works: 'met', ci: 'met' } as const;
const ALL = { rc: [...GATE_RULES], ga: [...GATE_RULES], maintenance: [...GATE_RULES] };

function aPlannedRelease(parts: ReleaseParts): Release {
  return aRelease({
    milestones: [
      { id: 'rc1', kind: 'rc', planned: '2024-03-10' },
      { id: 'ga', kind: 'ga', planned: '2024-03-20' },
    ],
    ...parts,
  });
}

function asked(release: Release, id: string, catalog: Catalog = withAllRules(release)): string[] {
  const milestone = release.milestones.find((each) => each.id === id);
  if (milestone === undefined) throw new Error(`no milestone ${id}`);
  return gate(catalog, release, milestone, TODAY).obstacles.map(shown);
}

function withAllRules(release: Release): Catalog {
  return aCatalog([release], { site: aSite({ gate: ALL }) });
}

function shown(obstacle: Obstacle): string {
  const part = 'part' in obstacle && obstacle.part !== undefined ? `#${obstacle.part}` : '';
  const criteria = 'criteria' in obstacle ? ` ${obstacle.criteria.join('+')}` : '';
  return `${obstacle.rule} ${obstacle.on.slug}${part}${criteria}`;
}

describe('obstacles', () => {
  test.each([
    ['nothing', anItem({ criteria: MET }), []],
    [
      'a ready item with unmet',
      anItem({ criteria: { ...MET, ci: 'unmet' } }),
      ['unmet-criterion thing ci'],
    ],
    ['a ready item without answers', anItem(), ['unknown-criterion thing works+ci']],
    ['not-applicable settles', anItem({ criteria: { works: 'met', ci: 'not-applicable' } }), []],
    [
      'an undecided item, whose answers may wait',
      anItem({ status: 'undecided' }),
      ['undecided thing'],
    ],
    ['an item without a status', anItem({ history: [] }), ['undecided thing']],
    [
      'a deferred item',
      anItem({ status: 'deferred', attention: 'Late', asks: [{ what: 'Do' }] }),
      [],
    ],
    [
      'a breaking item without action',
      anItem({ criteria: MET, breaking: 'true' }),
      ['breaking-without-action thing'],
    ],
    [
      'a removal without action',
      anItem({ criteria: MET, kind: 'removal' }),
      ['breaking-without-action thing'],
    ],
    ['one with action', anItem({ criteria: MET, breaking: 'true', action: 'Do' }), []],
    ['attention', anItem({ criteria: MET, attention: 'Look' }), ['attention thing']],
    [
      'an open ask',
      anItem({ criteria: MET, asks: [{ what: 'Do' }, { what: 'See', done: 'yes' }] }),
      ['open-ask thing'],
    ],
    [
      'parts: one open, one ready with a gap of its own',
      anItem({
        criteria: MET,
        parts: [
          { id: 'a', title: 'A', status: 'undecided' },
          { id: 'b', title: 'B', status: 'ready', criteria: { ci: 'unmet', works: 'unknown' } },
          { id: 'c', title: 'C' },
          { id: 'd', title: 'D', status: 'deferred', criteria: { ci: 'unmet' } },
        ],
      }),
      ['unmet-criterion thing#b ci', 'unknown-criterion thing#b works', 'undecided thing#a'],
    ],
  ])('%s', (_, item, expected) => {
    expect(asked(aPlannedRelease({ items: [item] }), 'ga')).toEqual(expected);
  });

  test('a note without steps', () => {
    const notes = [aNote({ slug: 'empty', body: '' }), aNote({ slug: 'full' })];
    expect(asked(aPlannedRelease({ notes }), 'ga')).toEqual(['note-without-steps empty']);
  });

  test('an issue without workaround and tracker, until it is fixed', () => {
    const issues = [
      anIssue({ slug: 'bare' }),
      anIssue({ slug: 'fixed', fixed_in: ['ga'] }),
      anIssue({ slug: 'helped', workaround: 'Wait.' }),
      anIssue({ slug: 'later', affects: [{ from: 'ga' }] }),
      anIssue({ slug: 'tracked', tracker: 'https://example.org/1' }),
    ];
    const release = aPlannedRelease({ issues });
    const bare = ['issue-without-workaround bare', 'issue-without-workaround later'];
    expect(asked(release, 'ga')).toEqual(bare);
    expect(asked(release, 'rc1')).toEqual([
      'issue-without-workaround bare',
      'issue-without-workaround fixed',
    ]);
  });
});

describe('the checked entries and moment', () => {
  test('only entries of the milestone', () => {
    const items = [anItem({ slug: 'early', since: 'rc1' }), anItem({ slug: 'late' })];
    const release = aPlannedRelease({ items, notes: [aNote({ body: '' })] });
    expect(asked(release, 'rc1')).toEqual(['unknown-criterion early works+ci']);
  });

  test('everything recorded by today counts, even after the planned day', () => {
    const history = [
      { on: '2024-02-01', status: 'undecided' as const },
      { on: '2024-02-20', status: 'ready' as const, criteria: MET },
      { milestone: 'ga', criteria: { ci: 'unmet' as const } },
    ];
    const release = aPlannedRelease({
      items: [anItem({ since: 'rc1', history })],
      milestones: [
        { id: 'rc1', kind: 'rc', planned: '2024-02-10' },
        { id: 'ga', kind: 'ga', planned: '2024-03-20' },
      ],
    });
    expect(asked(release, 'rc1')).toEqual([]);
    expect(asked(release, 'ga')).toEqual(['unmet-criterion thing ci']);
  });

  test.each([
    ['an entry of the milestone, as if it went out today', { milestone: 'rc1' }, []],
    ['no entry of a later milestone', { milestone: 'ga' }, ['undecided thing']],
    ['an entry of today', { on: TODAY }, []],
    ['no entry that is dated ahead', { on: '2024-03-05' }, ['undecided thing']],
  ])('counts %s', (_name, when, expected) => {
    const history = [{ ...when, status: 'ready' as const, criteria: MET }];
    const release = aPlannedRelease({ items: [anItem({ since: 'rc1', history })] });
    expect(asked(release, 'rc1')).toEqual(expected);
  });

  test('a past milestone is checked as it was', () => {
    const history = [
      { on: '2024-02-01', status: 'undecided' as const },
      { on: '2024-02-20', status: 'ready' as const, criteria: MET },
    ];
    const release = aPlannedRelease({
      items: [anItem({ since: 'rc1', history, asks: [{ what: 'Do', on: '2024-02-20' }] })],
      milestones: [
        { id: 'rc1', kind: 'rc', actual: '2024-02-10' },
        { id: 'ga', kind: 'ga', planned: '2024-03-20' },
      ],
    });
    expect(asked(release, 'rc1')).toEqual(['undecided thing']);
    expect(asked(release, 'ga')).toEqual(['open-ask thing']);
  });

  test('after GA only new entries', () => {
    const release = aRelease({
      milestones: [
        ga('2024-02-01'),
        { id: '1.0.1', kind: 'maintenance', actual: '2024-02-10' },
        { id: '1.0.2', kind: 'maintenance', planned: '2024-03-10' },
      ],
      items: [
        anItem({ slug: 'a' }),
        anItem({ slug: 'b', since: '1.0.1' }),
        anItem({ slug: 'c', since: '1.0.2' }),
      ],
    });
    expect(asked(release, '1.0.2')).toEqual(['unknown-criterion c works+ci']);
    expect(asked(release, '1.0.1')).toEqual(['unknown-criterion b works+ci']);
  });
});

describe('the checked rules', () => {
  test('the defaults', () => {
    const site = aSite();
    expect(gateRules(site, 'rc')).toEqual(GATE_RULES.slice(0, 6));
    expect(gateRules(site, 'ga')).toEqual(GATE_RULES.slice(0, 6));
    expect(gateRules(site, 'maintenance')).toEqual(GATE_RULES.slice(0, 6));
    expect(gateRules(site, 'beta')).toEqual(['breaking-without-action', 'note-without-steps']);
    expect(gateRules(site, 'eol')).toEqual([]);
  });

  test('site.yaml replaces them, in the order of GATE_RULES', () => {
    const site = aSite({ gate: { rc: ['attention', 'undecided'], ga: [] } });
    expect(gateRules(site, 'rc')).toEqual(['undecided', 'attention']);
    const release = aPlannedRelease({ items: [anItem({ since: 'rc1', attention: 'Look' })] });
    const catalog = aCatalog([release], { site });
    expect(asked(release, 'rc1', catalog)).toEqual(['attention thing']);
    expect(asked(release, 'ga', catalog)).toEqual([]);
  });
});
