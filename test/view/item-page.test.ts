import { expect, test } from 'vitest';
import type { Item, Release } from '../../src/domain/catalog.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import type { Fact } from '../../src/view/shared/facts.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { relatedItems } from '../../src/view/item/related-items.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aMeeting, aNote, anIssue, anItem } from '../support/entries.ts';

function pageOf(item: Item, release: Partial<Release> = {}, later: readonly Release[] = []) {
  const home: Release = { ...aRelease({ items: [item] }), ...release };
  const meetings = [aMeeting()];
  return itemPage(aContext(aCatalog([home, ...later], { meetings })), home, item);
}

const factOf = (facts: readonly Fact[], label: string) =>
  facts.find((fact) => fact.label === label)?.values.map(({ text, href }) => href ?? text);

test('a minimal item has text and status, and no empty sections', () => {
  const page = pageOf(anItem());
  expect(page.facts.map(({ label }) => label)).toEqual(['Status', 'Since']);
  expect(page.bodyHtml).toBe('<p>What it brings.</p>');
  const { parts, readiness, asks, decisions, history, links, pager, toc, attention } = page;
  expect([parts, readiness, asks, decisions, history, links, pager, toc, attention]).toEqual(
    Array.from({ length: 9 }, () => undefined),
  );
});

test('relations link releases, versions and items, in both directions', () => {
  const item = anItem({ also_in: ['r2/2.0.0'], removed_in: 'r9', deferred_to: 'r2', history: [] });
  const next = aRelease({
    id: 'r2',
    version: '2.0.0',
    previous: 'r1',
    items: [anItem({ slug: 'more', release: 'r2', continues: 'r1/thing' })],
  });
  const { facts } = pageOf(item, {}, [next]);
  expect(factOf(facts, 'Also in')).toEqual(['/releases/r2/milestones/ga/']);
  expect(factOf(facts, 'To be removed in')).toEqual(['R9']);
  expect(factOf(facts, 'Deferred to')).toEqual(['/releases/r2/']);
  expect(factOf(facts, 'Continued by')).toEqual(['/releases/r2/items/more/']);
  expect(factOf(facts, 'Since')).toBeUndefined();
});

test('the history is in order, with meeting or milestone, marks and sources', () => {
  const seen = 'https://example.org/seen';
  const item = anItem({
    parts: [{ id: 'half', title: 'One half' }],
    history: [
      {
        on: '2024-01-29',
        meeting: '2024-01-29',
        status: 'undecided',
        attention: 'No docs.',
        criteria: { ci: { state: 'met', note: 'On `main`.', evidence: [seen] } },
        sources: [seen, 'minutes'],
      },
      {
        milestone: 'ga',
        status: 'ready',
        attention: 'none',
        parts: { half: { status: 'deferred' } },
      },
    ],
  });
  const { history, attention, parts, readiness } = pageOf(item);
  const [first, last] = history?.entries ?? [];
  expect(first).toMatchObject({
    day: { text: '29 January 2024' },
    places: [{ label: 'meeting', href: '/meetings/2024-01-29/' }],
    tags: [{ word: 'Undecided' }],
    attention: { label: 'Needs attention', html: 'No docs.' },
    answers: [{ title: 'CI', tag: { word: 'Met' }, noteHtml: 'On <code>main</code>.' }],
    sources: [{ label: 'minutes', href: undefined }],
  });
  expect(last).toMatchObject({
    day: undefined,
    places: [{ label: 'At GA', href: '/releases/r1/milestones/ga/' }],
    attention: { label: 'No longer needs attention', html: '' },
    parts: [{ title: 'One half', tags: [{ word: 'Deferred' }] }],
  });
  expect(attention).toBeUndefined();
  expect(parts?.parts[0]?.tag.word).toBe('Deferred');
  expect(readiness?.rows.map(({ tag }) => tag.word)).toEqual(['Unknown', 'Met']);
});

test('asks and decisions show whether they are settled', () => {
  const item = anItem({
    asks: [
      { what: 'Ask around', of: 'kim', via: 'mail', on: '2024-01-29' },
      { what: 'Write it', done: '2024-02-26' },
    ],
    decisions: [
      {
        question: 'Which way?',
        options: [{ text: 'Left', rejected: 'Too far' }, { text: 'Right' }],
      },
      { question: 'When?', outcome: 'Now', decided: '2024-02-26' },
    ],
  });
  const { asks, decisions } = pageOf(item);
  expect(asks?.asks).toMatchObject([
    { who: 'Asked of kim via mail', tag: { word: 'Open' }, outcome: undefined },
    { who: 'Unassigned', tag: { word: 'Done' }, outcome: 'Done: 26 February 2024' },
  ]);
  expect(decisions?.decisions).toMatchObject([
    { outcome: { html: 'Not decided yet' }, options: [{ rejectedHtml: 'Too far' }, {}] },
    { outcome: { html: 'Now' }, dates: [{ day: { text: '26 February 2024' } }] },
  ]);
});

test('neighbours follow the order of the release page: area, then kind', () => {
  const item = anItem({ kind: 'fix' });
  const items = [
    anItem({ slug: 'cluster', area: 'kaas' }),
    item,
    anItem({ slug: 'feature', kind: 'feature' }),
  ];
  const { pager } = pageOf(item, {
    items,
    milestones: aRelease({ milestones: [ga()] }).milestones,
  });
  expect([pager?.previous?.href, pager?.next?.href]).toEqual([
    '/releases/r1/items/feature/',
    '/releases/r1/items/cluster/',
  ]);
});

test('depends on no other items than its related ones', () => {
  const item = anItem({ continues: 'r2/before' });
  const neighbour = (more: Partial<ItemInput>) => anItem({ slug: 'neighbour', ...more });
  const pageAnd = (parts: Parameters<typeof aRelease>[0], other: Item, before: Item) => {
    const home = aRelease({ ...parts, items: [item, other] });
    const second = aRelease({
      ...{ id: 'r2', version: '2.0.0', previous: 'r1', items: [before] },
      ...{ notes: [aNote({ release: 'r2' })], issues: [anIssue({ release: 'r2' })] },
    });
    const context = aContext(aCatalog([home, second]));
    return {
      page: itemPage(context, home, item),
      around: relatedItems(context, home, item),
    };
  };
  const before = anItem({ slug: 'before', release: 'r2' });
  const first = pageAnd({}, neighbour({}), before);
  const loud = { summary: 'Other words.', breaking: 'true' as const, body: 'Another body.' };
  const changed = pageAnd(
    { notes: [aNote()], issues: [anIssue()] },
    neighbour(loud),
    anItem({ slug: 'before', release: 'r2', ...loud }),
  );
  expect(changed).toEqual(first);
  for (const { page, around } of [
    pageAnd({}, neighbour({ title: 'Another title' }), before),
    pageAnd({}, neighbour({}), anItem({ slug: 'before', release: 'r2', title: 'Another title' })),
  ]) {
    expect(page).not.toEqual(first.page);
    expect(around).not.toEqual(first.around);
  }
});
