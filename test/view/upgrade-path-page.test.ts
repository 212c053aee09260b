import { describe, expect, test } from 'vitest';
import { inlineText as htmlText } from '../../src/formats/markdown/inline.ts';
import { DETAILS_IN_PAGE, STEPS_IN_PAGE } from '../../src/view/upgrade/path-bounds.ts';
import { stepsOf } from '../../src/view/upgrade/path-hop.ts';
import { apart, catalogOf, note, pageOf } from '../support/path-page.ts';

describe('the head', () => {
  test('names start and target, their versions and the stops, and claims nothing else', () => {
    const page = pageOf(catalogOf({}), 'r1', 'r3');
    expect([page.title, htmlText(page.lead)]).toEqual([
      'Release r1 to Release r3',
      'From 1.0.0 to 3.0.2 in 2 hops. Via Release r2.',
    ]);
    expect(
      page.hops.map(({ title, texts }) => [title, ...texts.map(({ html }) => htmlText(html))]),
    ).toEqual([
      ['Hop 1: Release r1 to Release r2', 'To version 2.0.2.'],
      ['Hop 2: Release r2 to Release r3', 'To version 3.0.2.'],
    ]);
  });

  test('has one hop inside a release', () => {
    const page = pageOf(catalogOf({}), 'r2', 'r2');
    expect([page.title, htmlText(page.lead), page.hops[0]?.title, page.hops[0]?.remark]).toEqual([
      'Updates within Release r2',
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
      hop?.groups.map(({ title, steps }) => [
        title,
        ...steps.map(({ href, tags }) => `${href} ${tags[0]?.word ?? ''}`),
      ]),
    ).toEqual([
      [
        'Before the upgrade',
        '/releases/r2/upgrade/#maybe Optional',
        '/releases/r2/upgrade/#must Required',
      ],
      ['After the upgrade', '/releases/r2/upgrade/#after Required'],
    ]);
    expect(
      hop?.apart.lists.map(({ kind, title, lines }) => [
        kind,
        title,
        ...lines.map((one) => one.note),
      ]),
    ).toEqual([
      ['information', '1 note for information', 'r2/know'],
      ['not-recommended', '1 note on what is not recommended', 'r2/never'],
    ]);
  });

  test('hold their instructions, how to verify them, and their sources', () => {
    const notes = [
      note('r2', 'own', {
        body: 'Run it.',
        summary: 'In *short*.',
        links: [{ label: 'Manual', url: 'https://example.org/manual' }],
        sources: ['https://example.org/source', 'a talk'],
      }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    const [step] = hop === undefined ? [] : stepsOf(hop);
    expect(step?.detail).toMatchInlineSnapshot(
      `"<p>In *short*.</p><div class="prose"><p>Run it.</p></div><p class="small">Links: <a href="https://example.org/manual">Manual</a></p><p class="small">Sources: <a href="https://example.org/source">example.org/source</a> · a talk</p>"`,
    );
  });

  test('leave their instructions to the fragments where there are many, or long ones', () => {
    const detailsOf = (count: number, body: string) => {
      const notes = Array.from({ length: count }, (_, n) => note('r2', `n${n}`, { body }));
      const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
      const steps = hop === undefined ? [] : stepsOf(hop);
      return [steps.length, steps.filter(({ detail }) => detail !== undefined).length];
    };
    expect(detailsOf(STEPS_IN_PAGE, 'Short.')).toEqual([STEPS_IN_PAGE, STEPS_IN_PAGE]);
    expect(detailsOf(STEPS_IN_PAGE + 1, 'Short.')).toEqual([STEPS_IN_PAGE + 1, 0]);
    expect(detailsOf(2, 'x'.repeat(DETAILS_IN_PAGE))).toEqual([2, 0]);
  });

  test('carry the data that the browser filters by', () => {
    const notes = [
      note('r1', 'early', { since: '1.0.2', area: 'iaas', applies_if: ['ovn', 'ceph'] }),
      note('r2', 'late', { since: '2.0.1', downtime: { max: '5m' } }),
    ];
    const [hop] = pageOf(catalogOf({ notes }), 'r1', 'r2').hops;
    const steps = hop === undefined ? [] : stepsOf(hop);
    expect(steps.map(({ name, filterBy, facts }) => ({ name, filterBy, facts }))).toMatchObject([
      {
        name: 'r1/early',
        filterBy: { since: '1.0.2', options: 'ovn ceph', areas: 'iaas' },
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
    ]);
  });

  test('are listed by version for readers without JavaScript', () => {
    const notes = [note('r1', 'a', { since: '1.0.1' }), note('r1', 'b', { since: '1.0.2' })];
    expect(pageOf(catalogOf({ notes }), 'r1', 'r2').stepsByVersion).toEqual({
      title: 'If you run a maintenance release of Release r1, some steps are already done:',
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
    expect(apart(hop, 'replaced')).toMatchObject({
      title: '1 step replaced by a later one',
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
