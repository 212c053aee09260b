import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { listPages } from '../../src/view/pages.ts';
import { securityPage } from '../../src/view/security/security-page.ts';
import { mainNav } from '../../src/view/site/navigation.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

function advisory(slug: string, parts: Partial<ItemInput> = {}) {
  return anItem({ slug, kind: 'security', advisories: [slug.toUpperCase()], ...parts });
}

const pageOf = (...releases: Release[]) => securityPage(aContext(aCatalog(releases)));

describe('the page of advisories', () => {
  test('lists those of all releases by year, newest first, undated ones last', () => {
    const page = pageOf(
      aRelease({ id: 'r1', items: [advisory('a', { published: '2023-05-01' }), advisory('b')] }),
      aRelease({ id: 'r2', items: [advisory('c', { published: '2024-05-01' })] }),
    );
    const years = page.years.map(({ title, advisories }) => [
      title,
      ...advisories.map(({ names }) => names[0]),
    ]);
    expect(years).toEqual([
      ['2024', 'C'],
      ['2023', 'A'],
      ['Date not recorded', 'B'],
    ]);
  });

  test('answers risk, affected versions, fix and what to do; says what is not recorded', () => {
    const known = advisory('a', {
      severity: 'high',
      impact: 'Data leaks.',
      affects: [{ from: 'ga', to: 'ga' }],
      fixed_in: ['ga'],
    });
    const page = pageOf(aRelease({ items: [known, advisory('b')] }));
    const answers = page.years[0]?.advisories.map(({ answers: own }) =>
      own.map(({ label, html }) => [label, html]),
    );
    const link = '<a href="/releases/r1/milestones/ga/">1.0.0</a>';
    expect(answers?.[0]).toEqual([
      ['Risk', 'High severity. Data leaks.'],
      ['Affects', '1.0.0'],
      ['Fixed in', link],
      ['What to do', `Update to a version that contains the fix: ${link}`],
    ]);
    expect(answers?.[1]?.map(([, html]) => html)).toEqual(Array(4).fill('Not recorded.'));
  });

  test('is bounded: older ones are counted by release', () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      advisory(`a${index}`, { published: '2024-05-01' }),
    );
    const { years, older } = pageOf(aRelease({ items }));
    expect(years.flatMap(({ advisories }) => advisories)).toHaveLength(120);
    expect(older?.links).toEqual([{ label: 'Release r1: 180 advisories', href: '/releases/r1/' }]);
  });

  test('exists, and is in the navigation, only if there are advisories', () => {
    const plain = aContext(aCatalog([aRelease({ items: [anItem({ kind: 'security' })] })]));
    const some = aContext(aCatalog([aRelease({ items: [advisory('a')] })]));
    const labels = (context: typeof plain) =>
      mainNav(context, undefined).links.map(({ label }) => label);
    expect(listPages('security', plain)).toEqual([]);
    expect(labels(plain)).not.toContain('Security');
    expect(listPages('security', some).map(({ address }) => address)).toEqual(['/security/']);
    expect(labels(some)).toContain('Security');
  });
});

test('the page of an advisory answers the same above its text, and never says since', () => {
  const item = advisory('a', { since: 'ga', fixed_in: ['ga'] });
  const release = aRelease({ items: [item] });
  const { duties, facts } = itemPage(aContext(aCatalog([release])), release, item);
  expect(duties.map(({ label }) => label)).toEqual(['Risk', 'Affects', 'Fixed in', 'What to do']);
  expect(facts.map(({ label }) => label)).not.toContain('Since');
});
