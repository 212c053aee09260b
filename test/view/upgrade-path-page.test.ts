import { describe, expect, test } from 'vitest';
import type { Catalog, Item, KnownIssue, UpgradeNote } from '../../src/domain/catalog.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import type { UpgradePathPage } from '../../src/view/upgrade-path-page.ts';
import { upgradePathPage } from '../../src/view/upgrade-path-page.ts';
import { stepsOf } from '../../src/view/path-hop.ts';
import type { ReleaseInput } from '../../src/schema/release.ts';
import type { ReleaseParts } from '../support/catalog.ts';
import { aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { line, milestonesOf, releaseOf, TODAY } from '../support/line.ts';
import { anIssue, anItem, aNote } from '../support/nouns.ts';

interface Nouns {
  readonly notes?: readonly UpgradeNote[];
  readonly items?: readonly Item[];
  readonly issues?: readonly KnownIssue[];
}

/** Three releases with nouns that say where they are at home. */
function catalogOf(
  nouns: Nouns,
  change: (id: string) => ReleaseParts & Partial<ReleaseInput> = () => ({}),
): Catalog {
  const at = <Noun extends { release: string }>(id: string, list: readonly Noun[] = []) =>
    list.filter(({ release }) => release === id);
  const catalog = line(3, (id) => ({
    notes: at(id, nouns.notes),
    items: at(id, nouns.items),
    issues: at(id, nouns.issues),
    ...change(id),
  }));
  const options = [
    { id: 'ovn', title: 'We run OVN' },
    { id: 'ceph', title: 'We run Ceph' },
  ];
  return { ...catalog, site: aSite({ options }) };
}

function pageOf(catalog: Catalog, from: string, to: string, today = TODAY): UpgradePathPage {
  const path = upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), today);
  if (path === undefined) throw new Error(`no path from ${from} to ${to}`);
  return upgradePathPage(aContext(catalog, { today }), path);
}

const note = (release: string, slug: string, input: Parameters<typeof aNote>[0] = {}) =>
  aNote({ release, slug, ...input });

describe('the head', () => {
  test('names both ends, their versions, and the stops that cannot be skipped', () => {
    const page = pageOf(catalogOf({}), 'r1', 'r3');
    expect([page.title, page.lead]).toEqual([
      'Release r1 to Release r3',
      'From 1.0.0 to 3.0.2 in 2 hops. You cannot skip Release r2.',
    ]);
    expect(page.hops.map(({ title, texts }) => [title, ...texts])).toEqual([
      [
        'Hop 1: Release r1 to Release r2',
        'To version 2.0.2.',
        'Release r2 is a stop that cannot be skipped: finish this hop, with all that comes after the upgrade, before the next one.',
      ],
      ['Hop 2: Release r2 to Release r3', 'To version 3.0.2.'],
    ]);
  });

  test('inside a release there is one stretch', () => {
    const page = pageOf(catalogOf({}), 'r2', 'r2');
    expect([page.title, page.lead, page.hops[0]?.title, page.hops[0]?.nothing]).toEqual([
      'Inside Release r2',
      'From 2.0.0 to 2.0.2.',
      'What to do',
      'Nothing is to be done here.',
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

  test('tells what a hop leaps over', () => {
    const catalog = catalogOf({}, (id) => (id === 'r3' ? { upgrade_from: ['r1'] } : {}));
    expect(pageOf(catalog, 'r1', 'r3').hops[0]?.texts).toEqual([
      'The hop leaps over Release r2; their notes are part of it.',
    ]);
  });
});

describe('the steps', () => {
  test('come by phase, what is required first, and lead to their notes', () => {
    const notes = [
      note('r2', 'after', { phase: 'after' }),
      note('r2', 'maybe', { phase: 'before', advice: 'optional', order: '1' }),
      note('r2', 'must', { phase: 'before', order: '2' }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    expect(
      hop?.phases.map(({ title, steps }) => [title, ...steps.map(({ href }) => href)]),
    ).toEqual([
      ['Before the upgrade', '/releases/r2/upgrade/#must', '/releases/r2/upgrade/#maybe'],
      ['After the upgrade', '/releases/r2/upgrade/#after'],
    ]);
  });

  test('carry what they are narrowed by', () => {
    const notes = [
      note('r1', 'early', { since: '1.0.2', area: 'iaas', applies_if: ['ovn', 'ceph'] }),
      note('r2', 'late', { since: '2.0.1', downtime: { max: '5m' } }),
      note('r2', 'never', { advice: 'not-recommended', downtime: { max: '1h' } }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    const steps = hop === undefined ? [] : stepsOf(hop);
    expect(steps.map(({ name, narrowing, facts }) => ({ name, narrowing, facts }))).toMatchObject([
      {
        name: 'r1/early',
        narrowing: { since: '1.0.2', options: 'ovn ceph', area: 'iaas' },
        facts: [
          { label: 'Only if', values: [{ text: 'We run OVN or We run Ceph' }] },
          { label: 'Already in', values: [{ text: '1.0.2 and later' }] },
        ],
      },
      {
        name: 'r2/late',
        narrowing: { since: undefined, minutes: 5 },
        facts: [{ label: 'Downtime' }, { label: 'Since', values: [{ text: '2.0.1' }] }],
      },
      { name: 'r2/never', narrowing: { minutes: undefined } },
    ]);
  });

  test('that a version has already are listed for those who narrow by reading', () => {
    const notes = [note('r1', 'a', { since: '1.0.1' }), note('r1', 'b', { since: '1.0.2' })];
    expect(pageOf(catalogOf({ notes }), 'r1', 'r2').behind).toEqual({
      title: 'If you run a maintenance release of Release r1, some steps are behind you:',
      lines: [
        { label: '1.0.1 and later', links: [{ label: 'Title of a', href: '#r1--a' }] },
        { label: '1.0.2 and later', links: [{ label: 'Title of b', href: '#r1--b' }] },
      ],
    });
    expect(pageOf(catalogOf({}), 'r1', 'r2').behind).toBeUndefined();
  });

  test('that a later one makes needless are folded away, with the reason and both links', () => {
    const notes = [note('r2', 'old'), note('r3', 'new', { supersedes: ['r2/old'] })];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r3').hops;
    expect(hop?.phases).toEqual([]);
    expect(hop?.needless).toEqual({
      title: '1 step that a later one makes needless',
      lines: [
        {
          link: { label: 'Title of old', href: '/releases/r2/upgrade/#old' },
          reason: 'No longer needed with',
          by: { label: 'Title of new', href: '/releases/r3/upgrade/#new' },
        },
      ],
    });
  });

  test('that are needless for some stay, and say so', () => {
    const notes = [
      note('r2', 'old'),
      note('r3', 'new', { supersedes: ['r2/old'], applies_if: 'ovn' }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r3').hops;
    expect(hop?.phases[0]?.steps[0]?.facts).toEqual([
      {
        label: 'Not needed with',
        values: [{ text: 'Title of new', href: '/releases/r3/upgrade/#new' }],
      },
    ]);
  });
});

describe('downtime', () => {
  const notes = [
    note('r2', 'a', { downtime: { max: '1h' } }),
    note('r2', 'b', { downtime: { max: '35m', note: 'The API is away.' } }),
    note('r2', 'c', { downtime: 'All stops.' }),
    note('r2', 'd', { advice: 'not-recommended', downtime: { max: '9h' } }),
    note('r3', 'e', { downtime: { max: '30s' } }),
  ];

  test('is summed where it is a figure, and listed where it is a text', () => {
    const page = pageOf(catalogOf({ notes }), 'r1', 'r3');
    expect(page.hops.map(({ downtime }) => downtime?.sum)).toEqual([
      'At most 1 hour and 35 minutes in all, as far as figures are given.',
      'At most 30 seconds in all, as far as figures are given.',
    ]);
    expect(page.hops[0]?.downtime?.lines).toEqual([
      { name: 'r2/c', title: 'Title of c', href: '#r2--c', text: 'All stops.' },
    ]);
    expect(page.downtime?.sum).toContain('1 hour, 35 minutes and 30 seconds');
  });

  test('is not known where nobody wrote it', () => {
    const page = pageOf(catalogOf({ notes: [note('r2', 'a')] }), 'r1', 'r2');
    expect(page.hops[0]?.downtime).toMatchObject({
      sum: undefined,
      none: 'Nothing is recorded about downtime.',
    });
    expect(page.downtime).toBeUndefined();
  });
});

describe('what breaks, hits next and stays open', () => {
  const item = (release: string, slug: string, input: Parameters<typeof anItem>[0]) =>
    anItem({ release, slug, impact: 'It stops.', action: 'Change `x`.', ...input });

  test('breaking changes and removals come before all steps', () => {
    const items = [
      item('r2', 'breaks', { breaking: 'true' }),
      item('r2', 'gone', { kind: 'removal', since: '2.0.1' }),
      item('r1', 'old', { kind: 'deprecation', removed_in: 'r2' }),
    ];
    const breaking = pageOf(catalogOf({ items }), 'r1', 'r2').hops[0]?.breaking;
    expect(
      breaking?.steps.map(({ tags, href, duties, facts }) => [
        tags[0]?.word,
        href,
        duties[1]?.html,
        ...facts.map(({ label, values }) => `${label} ${values[0]?.text ?? ''}`),
      ]),
    ).toEqual([
      ['Breaking', '/releases/r2/items/breaks/', 'Change <code>x</code>.'],
      ['Removal', '/releases/r2/items/gone/', 'Change <code>x</code>.', 'Since 2.0.1'],
      [
        'Removal',
        '/releases/r1/items/old/',
        'Change <code>x</code>.',
        'Removed with 2.0.0',
        'Announced in Release r1',
      ],
    ]);
  });

  test('deprecations to come say where they go and where that was announced', () => {
    const items = [item('r2', 'old', { kind: 'deprecation', removed_in: 'r9' })];
    const page = pageOf(catalogOf({ items }), 'r1', 'r2');
    expect(page.deprecations?.steps[0]?.facts.map(({ values }) => values[0]?.text)).toEqual([
      'R9',
      'Release r2',
    ]);
    expect(pageOf(catalogOf({}), 'r1', 'r2').deprecations).toBeUndefined();
  });

  test('open issues come with what helps; those left behind are folded with the reason', () => {
    const issues = [
      anIssue({ release: 'r2', slug: 'open', workaround: 'Restart it.', severity: 'high' }),
      anIssue({ release: 'r1', slug: 'fixed', fixed_in: 'r2' }),
      anIssue({ release: 'r1', slug: 'ended' }),
    ];
    const page = pageOf(catalogOf({ issues }), 'r1', 'r2');
    expect(
      page.issues.steps.map(({ href, tags, duties }) => [href, tags[0]?.word, duties]),
    ).toEqual([
      ['/releases/r2/known-issues/#open', 'High', [{ label: 'What helps', html: 'Restart it.' }]],
    ]);
    expect(page.left?.lines.map(({ link, reason }) => [link.href, reason])).toEqual([
      ['/releases/r1/known-issues/#fixed', 'fixed in 2.0.0'],
      ['/releases/r1/known-issues/#ended', 'recorded for Release r1 only'],
    ]);
    expect(pageOf(catalogOf({}), 'r1', 'r2').issues.none).toBe('None is known.');
  });
});

describe('the plan', () => {
  const notes = [
    note('r2', 'a', { applies_if: 'ovn', area: 'iaas' }),
    note('r2', 'b', { area: 'kaas' }),
  ];

  test('offers the versions of the start, and the options and areas of the path', () => {
    const plan = pageOf(catalogOf({ notes }), 'r1', 'r2').plan;
    expect(plan?.from.versions.map(({ value }) => value)).toEqual(['1.0.0', '1.0.1', '1.0.2']);
    expect(
      plan?.lists.map(({ name, choices }) => [name, ...choices.map((one) => one.value)]),
    ).toEqual([
      ['options', 'ovn'],
      ['areas', 'iaas', 'kaas'],
    ]);
  });

  test('is left out where there is nothing to do, and what cannot be narrowed is not asked', () => {
    expect(pageOf(catalogOf({}), 'r1', 'r2').plan).toBeUndefined();
    const plan = pageOf(catalogOf({ notes: [note('r2', 'a', { area: 'iaas' })] }), 'r1', 'r2').plan;
    expect(plan?.lists).toEqual([]);
  });

  test('leaves the places to fill in to the browser', () => {
    const words = pageOf(catalogOf({ notes }), 'r1', 'r2').plan?.words ?? '{}';
    expect(JSON.parse(words)).toMatchObject({
      status: expect.stringContaining('{shown}'),
      sum: expect.stringContaining('{sum}'),
    });
  });

  test('does not offer a version that is not out yet', () => {
    const catalog = catalogOf({ notes }, (id) =>
      id === 'r1'
        ? {
            milestones: [
              ...milestonesOf(0),
              { id: '1.0.3', kind: 'maintenance', planned: '2051-01-01' },
            ],
          }
        : {},
    );
    const plan = pageOf(catalog, 'r1', 'r2').plan;
    expect(plan?.from.versions).toHaveLength(3);
  });
});
