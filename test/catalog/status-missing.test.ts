import { describe, expect, test } from 'vitest';
import { GOOD_TREE, problemsOf, type Files } from '../support/tree.ts';

const SITE = String(GOOD_TREE['site.yaml']);
const ITEM = 'releases/r2/items/proxy.md';

function item(fields: string): Files {
  return {
    [ITEM]: `---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nowners: [ops]\n${fields}---\n\nConnections go through a proxy.\n`,
  };
}

/** A further maintenance version that is not out yet. */
const COMING = {
  'releases/r2/timeline.yaml': `${String(GOOD_TREE['releases/r2/timeline.yaml'])}  - { id: 2.0.2, kind: maintenance, planned: 2024-09-01 }\n`,
};

test('an item without a status in a release that is out', async () => {
  expect(await problemsOf(item(''))).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred."`,
  );
});

describe('no warning', () => {
  test.each<[string, Files]>([
    ['with a status', item('status: undecided\n')],
    ['with a status in the history', item('history: [{ milestone: ga, status: ready }]\n')],
    ['with a stated fix', item('fixed_in: [2.0.1]\n')],
    ['for a version to come', { ...item('since: 2.0.2\n'), ...COMING }],
    [
      'where items are ready by default',
      { ...item(''), 'site.yaml': `${SITE}default_status: ready\n` },
    ],
  ])('%s', async (_case, files) => {
    expect(await problemsOf(files)).toBe('');
  });
});

test('a ready item needs a text only if somebody wrote that it is ready', async () => {
  const bare = '---\ntitle: A fix\narea: iaas\nkind: fix\nowners: [ops]\n---\n';
  const site = `${SITE}default_status: ready\n`;
  const files = { [ITEM]: bare, 'site.yaml': site };
  const own = await problemsOf(files);
  expect(own.replaceAll(/^.*(?:link-broken|anchor-broken).*$/gmu, '').trim()).toBe('');
});

test('versions that a security item names have to exist', async () => {
  expect(
    await problemsOf(
      item('status: ready\naffects: [{ from: 2.0.1, to: 1.0.0 }]\nfixed_in: [2.0.7]\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:7:11 error unknown-version: the range from 2.0.1 to 1.0.0 runs backwards. Swap "from" and "to".
    content/releases/r2/items/proxy.md:8:12 error unknown-version: no timeline has the version "2.0.7". Did you mean "2.0.1"? Known: rc1, ga, 2.0.1, r1, 1.0.0, r2, 2.0.0."
  `);
});
