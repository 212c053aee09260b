import { expect, test } from 'vitest';
import type { ItemInput } from '../../src/schema/item.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const patch = { id: 'm', kind: 'maintenance', version: '2.0.1', actual: '2024-05-01' } as const;

type Parts = NonNullable<Parameters<typeof aRelease>[0]>;

/** Returns the facts on other versions of an item of `r1`, as label and texts. */
function factsOf(fields: Partial<ItemInput>, others: readonly Parts[]): string[][] {
  const item = anItem({ since: 'ga', ...fields });
  const home = aRelease({ items: [item] });
  const catalog = aCatalog([home, ...others.map((parts) => aRelease(parts))]);
  return itemPage(aContext(catalog), home, item)
    .facts.filter(({ label }) => /Also in|[Cc]ontained|known/u.test(label))
    .map(({ label, values }) => [label, ...values.map(({ text }) => text)]);
}

test.each<[string, Partial<ItemInput>, Parts, string[][]]>([
  ['a later release', {}, { milestones: [ga('2024-04-01')] }, [['Contained in', 'Release r2']]],
  [
    'a withdrawn one',
    {},
    { milestones: [ga('2024-04-01')], withdrawn: { on: '2024-05-01', why: 'No.' } },
    [['Contained in', 'Release r2 (withdrawn)']],
  ],
  [
    'a release that parted before',
    {},
    { milestones: [ga('2024-01-01'), patch] },
    [['Not known for', 'Release r2, 2.0.1 and later']],
  ],
  [
    'a release of which nothing tells',
    {},
    { milestones: [ga('2024-04-01')], previous: 'r0' },
    [['Not known for', 'Release r2']],
  ],
  [
    'a version that it names',
    { also_in: ['r2/m'] },
    { milestones: [ga('2024-01-01'), patch] },
    [['Also in', 'Release r2, 2.0.1']],
  ],
  [
    'the fix of a vulnerability',
    { kind: 'security', fixed_in: ['r1/ga'] },
    { milestones: [ga('2024-04-01')] },
    [['Fix contained in', 'Release r2']],
  ],
])('%s', (_, fields, parts, expected) => {
  expect(factsOf(fields, [{ id: 'r2', version: '2.0.0', previous: 'r1', ...parts }])).toEqual(
    expected,
  );
});

test('only the newest releases are named', () => {
  const others = Array.from({ length: 11 }, (_none, index) => ({
    id: `r${index + 2}`,
    version: `${index + 2}.0`,
    previous: `r${index + 1}`,
    milestones: [ga('2024-04-01')],
  }));
  const [[label, ...texts] = []] = factsOf({}, others);
  expect(label).toBe('Contained in');
  expect(texts).toHaveLength(9);
  expect([texts[0], ...texts.slice(-2)]).toEqual([
    'Release r12',
    'Release r5',
    'and 3 older releases',
  ]);
});
