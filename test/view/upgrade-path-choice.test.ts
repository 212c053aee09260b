import { describe, expect, test } from 'vitest';
import type { FoldedList } from '../../src/view/upgrade/folded-list.ts';
import { anIssue } from '../support/entries.ts';
import { apart, catalogOf, note, pageOf } from '../support/path-page.ts';

describe('the versions that readers choose', () => {
  /** Where something is shown: a row for each version to start from, a digit for each target. */
  const when = (
    input: Parameters<typeof note>[2],
    release = 'r2',
    more: readonly ReturnType<typeof note>[] = [],
  ) => {
    const [hop] = pageOf(
      catalogOf({ notes: [note(release, 'own', input), ...more] }),
      'r1',
      'r2',
    ).hops;
    const own = hop?.groups.flatMap(({ steps }) => steps).find(({ id }) => id.endsWith('own'));
    const other = (list: FoldedList | undefined) =>
      list?.lines.map((line) => line.when ?? 'always').join();
    return {
      shown: own === undefined ? 'never' : (own.when ?? 'always'),
      hidden: own?.hidden ?? false,
      replaced: other(apart(hop, 'replaced')),
      forOthers: other(apart(hop, 'other-versions')),
    };
  };

  test.each<[string, Parameters<typeof note>[2], string, Partial<ReturnType<typeof when>>]>([
    ['a step of the target', {}, 'r2', { shown: 'always', hidden: false }],
    ['that came with a maintenance version', { since: '2.0.1' }, 'r2', { shown: '011 011 011' }],
    ['that some starts have', { since: '1.0.2' }, 'r1', { shown: '111 111 000' }],
    [
      'for some starts',
      { applies_to: [{ from: '1.0.0', to: '1.0.1' }] },
      'r2',
      { shown: '111 111 000', hidden: false, forOthers: '000 000 111' },
    ],
    [
      'for later starts',
      { applies_to: [{ from: '1.0.1' }] },
      'r2',
      { shown: '000 111 111', hidden: true, forOthers: '111 000 000' },
    ],
    [
      'for one of several ranges',
      { applies_to: [{ to: '1.0.0' }, { from: '1.0.2', to: '1.0.2' }] },
      'r2',
      { shown: '111 000 111' },
    ],
    [
      'for no start',
      { applies_to: [{ from: '2.0.0' }] },
      'r2',
      { shown: 'never', forOthers: 'always' },
    ],
    ['for a whole release', { applies_to: [{ from: 'r1', to: 'r1' }] }, 'r2', { shown: 'always' }],
    ['for an external release', { applies_to: [{ to: 'r9' }] }, 'r2', { shown: 'always' }],
    [
      'for some starts, since a maintenance version',
      { since: '2.0.2', applies_to: [{ to: '1.0.0' }] },
      'r2',
      { shown: '001 000 000', forOthers: '000 001 001' },
    ],
  ])('%s', (_case, input, release, expected) => {
    expect(when(input, release)).toMatchObject(expected);
  });

  test('a step that is replaced only in newer targets, or only for some starts', () => {
    const later = (input: Parameters<typeof note>[2]) => [
      note('r2', 'later', { supersedes: ['r2/own'], since: '2.0.1', ...input }),
    ];
    expect(when({}, 'r2', later({}))).toMatchObject({
      shown: '100 100 100',
      hidden: true,
      replaced: '011 011 011',
    });
    expect(when({}, 'r2', later({ applies_to: [{ to: '1.0.0' }] }))).toMatchObject({
      shown: '100 111 111',
      replaced: '011 000 000',
    });
  });

  test('a step that was replaced twice is said once, with the note that stays', () => {
    const notes = [
      note('r2', 'first'),
      note('r2', 'second', { since: '2.0.1', supersedes: ['r2/first'] }),
      note('r2', 'third', { since: '2.0.2', supersedes: ['r2/second'] }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    const shown = apart(hop, 'replaced')?.lines.filter(({ hidden }) => hidden !== true);
    expect(shown?.map(({ link, by }) => `${link.label}: ${by?.label ?? ''}`)).toEqual([
      'Title of first: Title of third',
      'Title of second: Title of third',
    ]);
    expect(apart(hop, 'replaced')?.title).toBe('2 steps replaced by later ones');
  });

  test('later hops start at the newest version of the stop', () => {
    const notes = [
      note('r3', 'old', { applies_to: [{ to: '2.0.1' }] }),
      note('r3', 'new', { applies_to: [{ from: '2.0.2' }] }),
    ];
    const hop = pageOf(catalogOf({ notes }), 'r1', 'r3').hops[1];
    expect(hop?.groups.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(['r3--new']);
    expect(apart(hop, 'other-versions')?.lines.map(({ reason }) => reason)).toEqual([
      'Only for upgrades from these versions: up to 2.0.1 (Release r2).',
    ]);
  });

  test('are in the sentences that name them, where the browser finds them', () => {
    const { lead, facts, issues, hops } = pageOf(catalogOf({}), 'r1', 'r3');
    const slots = (html: string) => html.match(/data-version="(?:from|to)">[^<]*/gu);
    expect(slots(lead)).toEqual(['data-version="from">1.0.0', 'data-version="to">3.0.2']);
    expect(slots(issues.lead)).toEqual(['data-version="to">3.0.2']);
    expect(hops.map(({ texts }) => texts.flatMap(({ html }) => slots(html)))).toEqual([
      [null],
      ['data-version="to">3.0.2'],
    ]);
    expect(facts.flatMap(({ values }) => values.flatMap(({ version }) => version ?? []))).toEqual([
      'from',
      'to',
    ]);
  });

  test('decide why the state of a known issue is not known', () => {
    const issues = [
      anIssue({
        release: 'r1',
        slug: 'again',
        affects: [{ from: '1.0.2' }, { from: '1.0.0', to: '1.0.1' }],
      }),
    ];
    const maintenance = (version: string, actual: string) =>
      ({ id: version, kind: 'maintenance', version, actual }) as const;
    const catalog = catalogOf({ issues }, (id) =>
      id === 'r1'
        ? {
            milestones: [
              { id: 'ga', kind: 'ga', actual: '2020-02-01' },
              maintenance('1.0.1', '2020-03-01'),
              maintenance('1.0.2', '2021-03-15'),
            ],
          }
        : {},
    );
    const lines = pageOf(catalog, 'r1', 'r2').unrecorded?.lines;
    expect(lines?.map(({ reason, when: rows, hidden }) => [reason, rows, hidden])).toEqual([
      ['recorded up to 1.0.1 (Release r1)', '110 110 110', true],
      ['not known whether this version is affected', '001 001 001', false],
    ]);
  });

  test('decide which known issues are open and which are fixed', () => {
    const issues = [
      anIssue({ release: 'r1', slug: 'early', fixed_in: ['1.0.1'] }),
      anIssue({
        release: 'r2',
        slug: 'late',
        affects: [{ from: '2.0.0', to: '2.0.1' }],
        fixed_in: ['2.0.2'],
      }),
    ];
    const page = pageOf(catalogOf({ issues }), 'r1', 'r2');
    expect(page.left?.lines.map(({ link, when: rows }) => [link.label, rows])).toEqual([
      ['Title of early', '111 000 000'],
    ]);
    expect(page.issues.steps.map(({ id, when: rows, hidden }) => [id, rows, hidden])).toEqual([
      ['r2--issue-late', '110 110 110', true],
    ]);
    expect(page.issues.none).toBe('None known.');
  });
});
