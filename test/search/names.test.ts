import { describe, expect, test } from 'vitest';
import { aRecord, searchIn } from '../support/search-in-memory.ts';

const release = (id: string, version: string) =>
  aRecord({
    title: `Saltmarsh ${id.slice(1)}`,
    kind: 'release',
    names: [`Saltmarsh ${id.slice(1)}`, id, version],
    filters: { release: [id] },
    text: 'RC2 came late. See #512 and CVE-2024-1234 in v7.0.1.',
  });

const milestone = (release: string, version: string) =>
  aRecord({
    title: `RC2 of ${release}`,
    kind: 'milestone',
    names: ['RC2', `RC2 ${release}`, `${release} RC2`],
    otherNames: [version],
    filters: { release: [release] },
  });

const records = [
  release('n6', '7.0.0'),
  milestone('n6', '7.0.0-rc.2'),
  aRecord({ title: 'Maintenance 7.0.1', otherNames: ['7.0.1'], filters: { release: ['n6'] } }),
  aRecord({
    title: 'Images leak',
    otherNames: ['CVE-2024-1234', 'ABC-77'],
    filters: { release: ['n6'] },
  }),
  release('n7', '8.0.0'),
  milestone('n7', '8.0.0-rc.2'),
  aRecord({
    title: 'Queues',
    otherNames: ['898543', '512', 'salt/marsh#512'],
    filters: { release: ['n7'] },
  }),
  aRecord({ title: 'Upgrade from n6 to n7', names: ['n6 n7', '7.0.0 8.0.0'] }),
  aRecord({
    title: 'Database connections go through a pool that keeps them open',
    text: 'n6 n7 RC2 Saltmarsh 6',
  }),
];

describe('what is named exactly comes first', async () => {
  const { titles } = await searchIn(records);

  test.each([
    ['a title', 'saltmarsh 6', 'Saltmarsh 6'],
    [
      'a long title',
      'Database connections go through a pool that keeps them open',
      records[8]?.title,
    ],
    ['an id', 'N6', 'Saltmarsh 6'],
    ['an id with words around it', 'release n7', 'Saltmarsh 7'],
    ['a version', '7.0.1', 'Maintenance 7.0.1'],
    ['a version with its v', 'v7.0.1', 'Maintenance 7.0.1'],
    ['a release before the milestone of its version', '7.0.0', 'Saltmarsh 6'],
    ['a milestone, the newest of several', 'RC2', 'RC2 of n7'],
    ['a milestone of a release', 'RC2 N6', 'RC2 of n6'],
    ['a milestone of a release, the other way round', 'n6 rc 2', 'RC2 of n6'],
    ['a candidate as it is tagged', 'v7.0.0-rc.2', 'RC2 of n6'],
    ['an advisory', 'cve-2024-1234', 'Images leak'],
    ['a ticket', 'abc-77', 'Images leak'],
    ['the number of a change', '#898543', 'Queues'],
    ['the number of a pull request', 'PR 512', 'Queues'],
    ['a pull request of a repository', 'salt/marsh#512', 'Queues'],
    ['the address of a pull request', 'https://github.com/salt/marsh/pull/512/files', 'Queues'],
    ['a path', 'n6 n7', 'Upgrade from n6 to n7'],
    ['a path in words', 'upgrade n6 to n7', 'Upgrade from n6 to n7'],
    ['a path with an arrow', 'n6 → n7', 'Upgrade from n6 to n7'],
    ['a path by versions', '7.0.0 to v8.0.0', 'Upgrade from n6 to n7'],
  ])('%s', async (_case, text, first) => {
    expect((await titles(text))[0]).toBe(first);
  });

  test('the release of the page first, where several have the name', async () => {
    const { search } = await searchIn(records);
    const first = async (release: string) =>
      (await (await search({ text: 'rc2', filters: {}, release })).hit(0)).title;
    expect(await first('n6')).toBe('RC2 of n6');
    expect(await first('n7')).toBe('RC2 of n7');
    expect(await first('unknown')).toBe('RC2 of n7');
  });
});

test('the words around a name are those of the language', async () => {
  const text = { title: 'Weg', names: ['n6 n7'] };
  const german = await searchIn([aRecord(text)], 'de');
  expect(await german.titles('von n6 auf n7')).toEqual(['Weg']);
  const japanese = await searchIn([aRecord(text)], 'ja');
  expect(await japanese.titles('n6からn7へ')).toEqual(['Weg']);
});
