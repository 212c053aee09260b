import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/domain/catalog.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { line, pathOf } from '../support/line.ts';
import { anItem } from '../support/entries.ts';

const DUTY = { impact: 'a', action: 'b' };

/** A line of five releases with items in some of them. */
function lineWith(items: readonly Item[]) {
  return line(5, (id) => ({ items: items.filter(({ release }) => release === id) }));
}

function item(release: string, slug: string, input: Partial<ItemInput>): Item {
  return anItem({ release, slug, ...DUTY, ...input });
}

const names = (items: readonly Item[] = []) =>
  items.map(({ release, slug }) => `${release}/${slug}`);

describe('breaking changes', () => {
  const catalog = lineWith([
    item('r3', 'breaks', { breaking: 'true' }),
    item('r3', 'gone', { kind: 'removal', since: '3.0.1' }),
    item('r3', 'backported', { breaking: 'true', also_in: ['r2/2.0.1'] }),
    item('r3', 'put-off', { breaking: 'true', status: 'deferred', deferred_to: 'r4' }),
  ]);
  const met = (from: string, to: string) =>
    pathOf(catalog, from, to)?.hops.flatMap(({ breaking }) =>
      breaking.map((one) => `${one.item.slug} ${one.at.release.id}/${one.at.milestone.id}`),
    );

  test('appear once, at the first release that contains them', () => {
    expect(met('r1', 'r3')).toEqual(['backported r2/2.0.1', 'breaks r3/ga', 'gone r3/3.0.1']);
    expect(met('r1', 'r2')).toEqual(['backported r2/2.0.1']);
  });

  test('are left out if the start already has them', () => {
    expect(met('r3', 'r4')).toEqual(['gone r3/3.0.1']);
    expect(met('r2', 'r3')).toContain('backported r2/2.0.1');
  });
});

describe('deprecations', () => {
  const old = (release: string, slug: string, input: Partial<ItemInput>) =>
    item(release, slug, { kind: 'deprecation', ...input });
  const catalog = lineWith([
    old('r1', 'early', { removed_in: '3.0.1' }),
    old('r1', 'dated', { removed_in: 'r9' }),
    old('r1', 'undated', {}),
    old('r2', 'said-again', {}),
    old('r3', 'again', { continues: 'r2/said-again', removed_in: 'r5' }),
    old('r3', 'replaced', { removed_in: 'r4' }),
    item('r4', 'replaced-gone', { kind: 'removal', continues: 'r3/replaced' }),
  ]);
  const removed = (from: string, to: string) =>
    pathOf(catalog, from, to)?.hops.map(({ removals }) =>
      removals.map((one) => `${one.item.slug} ${one.at.milestone.id}`),
    );

  test('appear at the hop that removes them, unless a removal item exists', () => {
    expect(removed('r1', 'r4')).toEqual([[], ['early 3.0.1'], []]);
    expect(removed('r2', 'r3')).toEqual([['early 3.0.1']]);
    expect(removed('r4', 'r5')).toEqual([['again ga']]);
  });

  test('are pending after the target; older ones only with an announced removal', () => {
    expect(names(pathOf(catalog, 'r2', 'r3')?.deprecations)).toEqual([
      'r1/dated',
      'r3/again',
      'r3/replaced',
    ]);
    expect(names(pathOf(catalog, 'r1', 'r2')?.deprecations)).toEqual([
      'r1/early',
      'r1/dated',
      'r1/undated',
      'r2/said-again',
    ]);
  });

  test('are pending until the removing version is published', () => {
    expect(names(pathOf(catalog, 'r2', 'r3', '2022-02-15')?.deprecations)).toContain('r1/early');
    expect(names(pathOf(catalog, 'r2', 'r3')?.deprecations)).not.toContain('r1/early');
  });
});
