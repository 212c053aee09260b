import { describe, expect, test } from 'vitest';
import { ga } from '../support/catalog.ts';
import { milestonesOf } from '../support/line.ts';
import { anIssue, anItem } from '../support/entries.ts';
import { catalogOf, note, pageOf } from '../support/path-page.ts';

describe('downtime', () => {
  const notes = [
    note('r2', 'a', { downtime: { max: '1h' } }),
    note('r2', 'b', { downtime: { max: '35m', note: 'The API is away.' } }),
    note('r2', 'c', { downtime: 'All stops.' }),
    note('r2', 'd', { advice: 'not-recommended', downtime: { max: '9h' } }),
    note('r3', 'e', { downtime: { max: '30s' } }),
  ];

  test('is summed if it is a duration, and listed if it is a text', () => {
    const page = pageOf(catalogOf({ notes }), 'r1', 'r3');
    expect(page.hops.map(({ downtime }) => downtime?.sum)).toEqual([
      'At most 1 hour and 35 minutes in total, counting the steps with a recorded downtime.',
      'At most 30 seconds in total, counting the steps with a recorded downtime.',
    ]);
    expect(page.hops[0]?.downtime?.lines).toEqual([
      { name: 'r2/c', title: 'Title of c', href: '#r2--c', text: 'All stops.', hidden: false },
    ]);
    expect(page.downtime?.sum).toContain('1 hour, 35 minutes and 30 seconds');
  });

  test('is unknown if no note has one', () => {
    const page = pageOf(catalogOf({ notes: [note('r2', 'a')] }), 'r1', 'r2');
    expect(page.hops[0]?.downtime).toMatchObject({
      sum: undefined,
      none: 'Downtime is not recorded.',
    });
    expect(page.downtime).toBeUndefined();
  });
});

describe('breaking changes, deprecations and open issues', () => {
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

  test('future deprecations show when they take effect and where they were announced', () => {
    const items = [item('r2', 'old', { kind: 'deprecation', removed_in: 'r9' })];
    const page = pageOf(catalogOf({ items }), 'r1', 'r2');
    expect(page.deprecations?.steps[0]?.facts.map(({ values }) => values[0]?.text)).toEqual([
      'R9',
      'Release r2',
    ]);
    expect(pageOf(catalogOf({}), 'r1', 'r2').deprecations).toBeUndefined();
  });

  test('an issue of a whole release is recorded up to that release, not to its last milestone', () => {
    const issues = [anIssue({ release: 'r1', slug: 'whole', affects: [{ from: 'r1', to: 'r1' }] })];
    const catalog = catalogOf({ issues }, (id) =>
      id === 'r1'
        ? { milestones: [...milestonesOf(0), { id: 'eol', kind: 'eol', planned: '2024-12-31' }] }
        : {},
    );
    const page = pageOf(catalog, 'r1', 'r2');
    expect(page.unrecorded?.lines.map(({ reason }) => reason)).toEqual([
      'recorded up to Release r1',
    ]);
  });

  test('open issues show their workaround; fixed ones are collapsed with the reason', () => {
    const issues = [
      anIssue({ release: 'r2', slug: 'open', workaround: 'Restart it.', severity: 'high' }),
      anIssue({ release: 'r1', slug: 'fixed', fixed_in: 'r2' }),
      anIssue({ release: 'r1', slug: 'ended' }),
    ];
    const page = pageOf(catalogOf({ issues }), 'r1', 'r2');
    expect(
      page.issues.steps.map(({ href, tags, duties }) => [href, tags[0]?.word, duties]),
    ).toEqual([
      ['/releases/r2/known-issues/#open', 'High', [{ label: 'Workaround', html: 'Restart it.' }]],
    ]);
    expect(page.left?.lines.map(({ link, reason }) => [link.href, reason])).toEqual([
      ['/releases/r1/known-issues/#fixed', 'fixed in 2.0.0'],
    ]);
    expect(page.left?.title).toBe('1 known issue fixed on this path');
    expect(page.unrecorded?.lines.map(({ link, reason }) => [link.href, reason])).toEqual([
      ['/releases/r1/known-issues/#ended', 'recorded for Release r1 only'],
    ]);
    expect(pageOf(catalogOf({}), 'r1', 'r2').issues.none).toBe('None known.');
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
    expect(plan?.options).toEqual([
      { value: 'ovn', label: 'We run OVN', decides: 'decides 1 step' },
    ]);
    expect(
      plan?.filters.map(({ name, choices }) => [name, ...choices.map((one) => one.value)]),
    ).toEqual([['areas', 'iaas', 'kaas']]);
  });

  test('is undefined without anything to choose, and leaves out lists with nothing to choose', () => {
    const onlyGa = (id: string) => ({
      milestones: [milestonesOf(Number(id.slice(1)) - 1)[1] ?? ga()],
    });
    expect(pageOf(catalogOf({}, onlyGa), 'r1', 'r2').plan).toBeUndefined();
    const versions = pageOf(catalogOf({}), 'r1', 'r2').plan;
    expect(versions?.to.versions.map(({ value }) => value)).toEqual(['2.0.0', '2.0.1', '2.0.2']);
    expect(versions?.to.initial.value).toBe('2.0.2');
    const plan = pageOf(catalogOf({ notes: [note('r2', 'a', { area: 'iaas' })] }), 'r1', 'r2').plan;
    expect([plan?.options, plan?.filters]).toEqual([[], []]);
  });

  test('has placeholders for the browser', () => {
    const words = pageOf(catalogOf({ notes }), 'r1', 'r2').plan?.words.browser ?? '{}';
    expect(JSON.parse(words)).toMatchObject({
      shown: expect.stringContaining('{shown}'),
      sum: expect.stringContaining('{sum}'),
    });
  });

  test('does not offer a version that is not published yet', () => {
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
