import { describe, expect, test } from 'vitest';
import type { PathNews } from '../../src/domain/path-news.ts';
import { TODAY } from '../support/line.ts';
import { item, lineWith, news } from '../support/path-news.ts';

/** Returns the new items, each with its kind and version, and the items that are left out. */
function shown(found: PathNews): string[] {
  return [
    ...found.items.map(
      ({ item: one, kind, at }) => `${one.slug} ${kind} ${at.release.id}/${at.milestone.id}`,
    ),
    ...found.leftOut.map(
      ({ item: one, reason, by }) =>
        `-${one.slug} ${reason}${by === undefined ? '' : ` ${by.slug}`}`,
    ),
  ];
}

describe('items between two versions', () => {
  const catalog = lineWith(
    item('r1', 'old'),
    item('r1', 'patched', { kind: 'fix', since: '1.0.1' }),
    item('r2', 'early', { since: 'rc1' }),
    item('r2', 'new'),
    item('r3', 'safe', { kind: 'security', since: '3.0.1', fixed_in: ['3.0.1'] }),
    item('r4', 'later'),
  );

  test('are all of the releases passed, each with the version that brings it', () => {
    expect(shown(news(catalog, 'r1', 'r3'))).toEqual([
      'patched fix r1/1.0.1',
      'early feature r2/rc1',
      'new feature r2/ga',
      'safe security r3/3.0.1',
    ]);
    expect(shown(news(catalog, 'r3', 'r4'))).toEqual([
      'safe security r3/3.0.1',
      'later feature r4/ga',
    ]);
  });

  test('are those between the versions that a reader chose', () => {
    const versions = (from: number, to: number) => shown(news(catalog, 'r1', 'r3', { from, to }));
    expect(versions(1, 2)).toEqual([
      'early feature r2/rc1',
      'new feature r2/ga',
      'safe security r3/3.0.1',
    ]);
    expect(versions(0, 0)).not.toContain('safe security r3/3.0.1');
  });

  test('inside a release are those of its later versions', () => {
    expect(shown(news(catalog, 'r1', 'r1'))).toEqual(['patched fix r1/1.0.1']);
    expect(shown(news(catalog, 'r1', 'r1', { from: 1, to: 2 }))).toEqual([]);
  });

  test('are never those that a release does not have', () => {
    const open = lineWith(
      item('r2', 'deferred', { status: 'deferred', deferred_to: 'r3' }),
      item('r2', 'undecided', { status: 'undecided' }),
    );
    expect(shown(news(open, 'r1', 'r3'))).toEqual([]);
  });

  test('say whether they are planned, or whether nobody recorded them', () => {
    const unsure = lineWith(
      item('r2', 'silent', { history: [{ on: '2020-01-01', note: 'Looked at.' }] }),
      item('r2', 'sure'),
    );
    const states = (today: string) =>
      news(unsure, 'r1', 'r2', undefined, today).items.map(
        ({ item: { slug }, inclusion }) => `${slug} ${inclusion}`,
      );
    expect(states(TODAY)).toEqual(['silent unrecorded', 'sure included']);
    expect(states('2020-06-01')).toEqual(['silent planned', 'sure planned']);
  });
});

describe('changes that are in several releases', () => {
  test('count once, at the first release of the path', () => {
    const catalog = lineWith(item('r3', 'backported', { also_in: ['r2/2.0.1'] }));
    expect(shown(news(catalog, 'r1', 'r4'))).toEqual(['backported feature r2/2.0.1']);
    expect(shown(news(catalog, 'r1', 'r2'))).toEqual(['backported feature r2/2.0.1']);
  });

  test('are no news for those whose version has them', () => {
    const catalog = lineWith(item('r3', 'backported', { also_in: ['r1/1.0.1'] }));
    expect(shown(news(catalog, 'r1', 'r3'))).toEqual(['backported feature r1/1.0.1']);
    expect(shown(news(catalog, 'r1', 'r3', { from: 1, to: 0 }))).toEqual(['-backported had']);
    // r2 was made from r1 after 1.0.1 came out.
    expect(shown(news(catalog, 'r2', 'r3'))).toEqual(['-backported had']);
  });

  test('that the start was made from are had', () => {
    const catalog = lineWith(item('r4', 'listed-late', { also_in: ['r1/ga'] }));
    expect(shown(news(catalog, 'r2', 'r4'))).toEqual(['-listed-late had']);
    expect(shown(news(catalog, 'r1', 'r4'))).toEqual(['-listed-late had']);
  });
});

describe('what later items take up', () => {
  const catalog = lineWith(
    item('r2', 'preview'),
    item('r3', 'better', { continues: 'r2/preview', kind: 'improvement' }),
    item('r4', 'best', { continues: 'r3/better', kind: 'improvement' }),
  );

  test('is said once, as the last of them says it', () => {
    expect(shown(news(catalog, 'r1', 'r4'))).toEqual([
      'best improvement r4/ga',
      '-preview superseded best',
      '-better superseded best',
    ]);
    expect(shown(news(catalog, 'r1', 'r3'))).toEqual([
      'better improvement r3/ga',
      '-preview superseded better',
    ]);
    expect(shown(news(catalog, 'r2', 'r3'))).toEqual(['better improvement r3/ga']);
  });

  test('stays where nobody recorded that the later one shipped', () => {
    const unsure = lineWith(
      item('r2', 'preview'),
      item('r3', 'better', {
        continues: 'r2/preview',
        history: [{ on: '2022-01-01', note: 'Looked at.' }],
      }),
    );
    expect(shown(news(unsure, 'r1', 'r3'))).toEqual([
      'preview feature r2/ga',
      'better feature r3/ga',
    ]);
  });

  test('does not vanish where two items name each other', () => {
    const round = lineWith(
      item('r2', 'one', { continues: 'r3/two' }),
      item('r3', 'two', { continues: 'r2/one' }),
    );
    expect(shown(news(round, 'r1', 'r3'))).toEqual(['two feature r3/ga', '-one superseded two']);
  });
});

describe('what is removed', () => {
  test('again on the way is no news', () => {
    const catalog = lineWith(
      item('r2', 'short-lived', { removed_in: 'r4' }),
      item('r2', 'replaced'),
      item('r3', 'replaced-gone', { kind: 'removal', continues: 'r2/replaced' }),
    );
    expect(shown(news(catalog, 'r1', 'r4'))).toEqual([
      '-short-lived removed',
      '-replaced removed replaced-gone',
      '-replaced-gone removed',
    ]);
    expect(shown(news(catalog, 'r1', 'r3'))).toContain('short-lived feature r2/ga');
  });

  test('is news for those who have it', () => {
    const catalog = lineWith(
      item('r2', 'short-lived', { removed_in: 'r4' }),
      item('r2', 'replaced'),
      item('r3', 'replaced-gone', { kind: 'removal', continues: 'r2/replaced' }),
    );
    expect(shown(news(catalog, 'r2', 'r4'))).toEqual([
      'replaced-gone removal r3/ga',
      'short-lived removal r4/ga',
    ]);
    expect(shown(news(catalog, 'r4', 'r5'))).toEqual([]);
  });

  test('was deprecated before or on the way: it is said once, as a removal', () => {
    const catalog = lineWith(
      item('r2', 'dated', { kind: 'deprecation', removed_in: 'r4' }),
      item('r2', 'told', { kind: 'deprecation' }),
      item('r4', 'told-gone', { kind: 'removal', continues: 'r2/told' }),
    );
    expect(shown(news(catalog, 'r1', 'r3'))).toEqual([
      'dated deprecation r2/ga',
      'told deprecation r2/ga',
    ]);
    const whole = ['told-gone removal r4/ga', 'dated removal r4/ga'].toSorted();
    expect(shown(news(catalog, 'r1', 'r5')).toSorted()).toEqual(
      [...whole, '-told superseded told-gone'].toSorted(),
    );
    expect(shown(news(catalog, 'r3', 'r5')).toSorted()).toEqual(whole);
  });

  test('with its deprecation, after the path has brought it, is no news at all', () => {
    const catalog = lineWith(
      item('r2', 'made'),
      item('r3', 'deprecated', { kind: 'deprecation', continues: 'r2/made' }),
      item('r4', 'gone', { kind: 'removal', continues: 'r3/deprecated' }),
    );
    expect(shown(news(catalog, 'r1', 'r4'))).toEqual([
      '-made removed gone',
      '-deprecated superseded gone',
      '-gone removed',
    ]);
    expect(shown(news(catalog, 'r2', 'r4'))).toEqual([
      'gone removal r4/ga',
      '-deprecated superseded gone',
    ]);
  });

  test('elsewhere, outside of this site, is not claimed', () => {
    const catalog = lineWith(item('r2', 'dated', { kind: 'deprecation', removed_in: 'r9' }));
    expect(shown(news(catalog, 'r1', 'r5'))).toEqual(['dated deprecation r2/ga']);
  });
});
