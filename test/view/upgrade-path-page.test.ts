import { describe, expect, test } from 'vitest';
import type { FoldedList } from '../../src/view/upgrade/folded-list.ts';
import type { HopText } from '../../src/view/upgrade/hop-texts.ts';
import { aSite } from '../support/catalog.ts';
import { inlineText as htmlText } from '../../src/formats/markdown/inline.ts';
import { stepsOf } from '../../src/view/upgrade/path-hop.ts';
import { anIssue, anItem } from '../support/entries.ts';
import { catalogOf, note, pageOf } from '../support/path-page.ts';

describe('the head', () => {
  test('names start and target, their versions and the stops, and claims nothing else', () => {
    const page = pageOf(catalogOf({}), 'r1', 'r3');
    expect([page.title, htmlText(page.lead)]).toEqual([
      'Release r1 to Release r3',
      'From 1.0.0 to 3.0.2 in 2 hops. By way of Release r2.',
    ]);
    expect(page.hops.map(({ title, texts }) => [title, ...texts.map(sentence)])).toEqual([
      ['Hop 1: Release r1 to Release r2', 'To version 2.0.2.'],
      ['Hop 2: Release r2 to Release r3', 'To version 3.0.2.'],
    ]);
  });

  test('has one hop inside a release', () => {
    const page = pageOf(catalogOf({}), 'r2', 'r2');
    expect([page.title, htmlText(page.lead), page.hops[0]?.title, page.hops[0]?.remark]).toEqual([
      'Inside Release r2',
      'From 2.0.0 to 2.0.2.',
      'What to do',
      'No upgrade notes are recorded for the maintenance versions.',
    ]);
  });

  test('says if the target is not released, or withdrawn', () => {
    expect(pageOf(catalogOf({}), 'r1', 'r2', '2020-06-01').notice?.title).toBe(
      'Release r2 is not released yet',
    );
    const withdrawn = { on: '2021-03-01', why: 'It loses data.' };
    const page = pageOf(
      catalogOf({}, (id) => (id === 'r2' ? { withdrawn } : {})),
      'r1',
      'r2',
    );
    expect([page.notice, page.hops[0]?.withdrawn?.html]).toEqual([undefined, 'It loses data.']);
  });
});

/** A sentence of a hop, with the address of the page that says so. */
const sentence = ({ html, link }: HopText) =>
  link === undefined ? htmlText(html) : `${htmlText(html)} (${link.href})`;

describe('what can be skipped', () => {
  const claims = (
    r3: { upgrade_from?: string[] },
    skipping?: 'allowed' | 'forbidden' | 'unknown',
    [from, to]: readonly [string, string] = ['r1', 'r3'],
  ) => {
    const catalog = catalogOf({}, (id) => (id === 'r3' ? r3 : {}));
    const site = skipping === undefined ? {} : { site: aSite({ upgrades: { skipping } }) };
    return pageOf({ ...catalog, ...site }, from, to)
      .hops.flatMap(({ texts }) => texts.map(sentence))
      .filter((text) => !text.startsWith('To version'));
  };
  const SKIPPED = 'The notes of Release r2 are part of this hop.';

  test.each<
    [string, string[] | undefined, 'allowed' | 'forbidden' | 'unknown' | undefined, string[]]
  >([
    ['nothing, if nobody says it', undefined, undefined, []],
    ['nothing, if it is said to be unknown', undefined, 'unknown', []],
    [
      'what the release says: only from the one before',
      ['r2'],
      undefined,
      [
        'You cannot skip Release r2: you can upgrade to Release r3 only from Release r2. Finish this hop before the next one. (/releases/r3/upgrade/)',
      ],
    ],
    [
      'what the release says: also from an earlier one',
      ['r2', 'r1'],
      undefined,
      ['You can skip Release r2. (/releases/r3/upgrade/)', SKIPPED],
    ],
    [
      'what the site says: no release may be skipped',
      undefined,
      'forbidden',
      [
        'You cannot skip Release r2: upgrades may not skip releases. Finish this hop before the next one.',
      ],
    ],
    [
      'what the site says: all may be skipped',
      undefined,
      'allowed',
      ['You can skip Release r2.', SKIPPED],
    ],
    [
      'what the release says, before the site',
      ['r2'],
      'allowed',
      [
        'You cannot skip Release r2: you can upgrade to Release r3 only from Release r2. Finish this hop before the next one. (/releases/r3/upgrade/)',
      ],
    ],
  ])('says %s', (_case, upgrade_from, skipping, expected) => {
    expect(claims(upgrade_from === undefined ? {} : { upgrade_from }, skipping)).toEqual(expected);
  });

  test('says nothing between two releases', () => {
    expect(claims({ upgrade_from: ['r2'] }, 'forbidden', ['r2', 'r3'])).toEqual([]);
  });
});

describe('a hop without notes', () => {
  const remarks = (
    change: Parameters<typeof catalogOf>[1],
    entries: Parameters<typeof catalogOf>[0] = {},
  ) => pageOf(catalogOf(entries, change), 'r1', 'r3').hops.map(({ remark }) => remark);
  const none = { upgrade_notes: 'none' as const };

  test('says of which releases none are recorded, or that nothing needs to be done', () => {
    expect(remarks((id) => (id === 'r3' ? none : {}))).toEqual([
      'No upgrade notes are recorded for Release r2.',
      'Nothing needs to be done.',
    ]);
    const skips = { upgrade_from: ['r1'] };
    expect(remarks((id) => (id === 'r3' ? skips : {}))).toEqual([
      'No upgrade notes are recorded for Release r2 and Release r3.',
    ]);
    expect(remarks((id) => (id === 'r3' ? skips : {}), { notes: [note('r3', 'a')] })).toEqual([
      'No upgrade notes are recorded for Release r2.',
    ]);
    expect(remarks((id) => ({ ...(id === 'r3' ? skips : {}), ...none }))).toEqual([
      'Nothing needs to be done.',
    ]);
  });

  test('does not say that nothing needs to be done where something breaks', () => {
    const items = [
      anItem({ release: 'r2', breaking: 'true', impact: 'It stops.', action: 'Change it.' }),
    ];
    expect(remarks(() => none, { items })).toEqual([undefined, 'Nothing needs to be done.']);
  });
});

describe('the steps', () => {
  test('are grouped by phase, in the order of execution, and link their notes', () => {
    const notes = [
      note('r2', 'after', { phase: 'after' }),
      note('r2', 'maybe', { phase: 'before', advice: 'optional', order: '1' }),
      note('r2', 'must', { phase: 'before', order: '2' }),
      note('r2', 'know', { kind: 'info' }),
      note('r2', 'never', { advice: 'not-recommended' }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    expect(
      hop?.groups.map(({ title, isTickable, steps }) => [
        title,
        isTickable,
        ...steps.map(({ href, tags }) => `${href} ${tags[0]?.word ?? ''}`),
      ]),
    ).toEqual([
      [
        'Before the upgrade',
        true,
        '/releases/r2/upgrade/#maybe Optional',
        '/releases/r2/upgrade/#must Required',
      ],
      ['After the upgrade', true, '/releases/r2/upgrade/#after Required'],
      [
        'Good to know',
        false,
        '/releases/r2/upgrade/#know Information',
        '/releases/r2/upgrade/#never Not recommended',
      ],
    ]);
  });

  test('carry the data that the browser filters by', () => {
    const notes = [
      note('r1', 'early', { since: '1.0.2', area: 'iaas', applies_if: ['ovn', 'ceph'] }),
      note('r2', 'late', { since: '2.0.1', downtime: { max: '5m' } }),
      note('r2', 'never', { advice: 'not-recommended', downtime: { max: '1h' } }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    const steps = hop === undefined ? [] : stepsOf(hop);
    expect(steps.map(({ name, filterBy, facts }) => ({ name, filterBy, facts }))).toMatchObject([
      {
        name: 'r1/early',
        filterBy: { since: '1.0.2', options: 'ovn ceph', area: 'iaas' },
        facts: [
          { label: 'Only if', values: [{ text: 'We run OVN or We run Ceph' }] },
          { label: 'Already in', values: [{ text: '1.0.2 and later' }] },
        ],
      },
      {
        name: 'r2/late',
        filterBy: { since: undefined, minutes: 5 },
        facts: [{ label: 'Downtime' }, { label: 'Since', values: [{ text: '2.0.1' }] }],
      },
      { name: 'r2/never', filterBy: { minutes: undefined } },
    ]);
  });

  test('are listed by version for readers without JavaScript', () => {
    const notes = [note('r1', 'a', { since: '1.0.1' }), note('r1', 'b', { since: '1.0.2' })];
    expect(pageOf(catalogOf({ notes }), 'r1', 'r2').stepsByVersion).toEqual({
      title: 'If you run a maintenance release of Release r1, some steps are behind you:',
      lines: [
        { label: '1.0.1 and later', links: [{ label: 'Title of a', href: '#r1--a' }] },
        { label: '1.0.2 and later', links: [{ label: 'Title of b', href: '#r1--b' }] },
      ],
    });
    expect(pageOf(catalogOf({}), 'r1', 'r2').stepsByVersion).toBeUndefined();
  });

  test('are collapsed if superseded, with the reason and both links', () => {
    const notes = [note('r2', 'old'), note('r3', 'new', { supersedes: ['r2/old'] })];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r3').hops;
    expect(hop?.groups).toEqual([]);
    expect(hop?.needless).toMatchObject({
      title: '1 step that a later one replaces',
      lines: [
        {
          link: { label: 'Title of old', href: '/releases/r2/upgrade/#old' },
          reason: 'No longer needed with',
          by: { label: 'Title of new', href: '/releases/r3/upgrade/#new' },
        },
      ],
    });
  });

  test('stay if superseded only for some readers, and say so', () => {
    const notes = [
      note('r2', 'old'),
      note('r3', 'new', { supersedes: ['r2/old'], applies_if: 'ovn' }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r3').hops;
    expect(hop?.groups[0]?.steps[0]?.facts).toEqual([
      {
        label: 'Not needed with',
        values: [{ text: 'Title of new', href: '/releases/r3/upgrade/#new' }],
      },
    ]);
  });
});

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
      replaced: other(hop?.needless),
      forOthers: other(hop?.forOthers),
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
    const shown = hop?.needless?.lines.filter(({ hidden }) => hidden !== true);
    expect(shown?.map(({ link, by }) => `${link.label}: ${by?.label ?? ''}`)).toEqual([
      'Title of first: Title of third',
      'Title of second: Title of third',
    ]);
    expect(hop?.needless?.title).toBe('2 steps that later ones replace');
  });

  test('later hops start at the newest version of the stop', () => {
    const notes = [
      note('r3', 'old', { applies_to: [{ to: '2.0.1' }] }),
      note('r3', 'new', { applies_to: [{ from: '2.0.2' }] }),
    ];
    const hop = pageOf(catalogOf({ notes }), 'r1', 'r3').hops[1];
    expect(hop?.groups.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(['r3--new']);
    expect(hop?.forOthers?.lines.map(({ reason }) => reason)).toEqual([
      'Only for up to 2.0.1 (Release r2).',
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
    expect(page.issues.none).toBe('None is known.');
  });
});
