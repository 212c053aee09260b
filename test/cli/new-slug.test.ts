import { expect, test } from 'vitest';
import { slugOf } from '../../src/importers/shared/slug-of.ts';
import { runNew } from '../support/run-new.ts';

test.for<readonly [title: string, slug: string | undefined]>([
  ['Pooling is 2× faster: don’t “wait”', 'pooling-is-2-faster-don-t-wait'],
  ['Straße, Æther und Größe', 'strasse-aether-und-grosse'],
  ['Обновить прокси до v2', 'obnovit-proksi-do-v2'],
  ['数据库代理', 'shu-ju-ku-dai-li'],
  ['プロキシを追加', 'purokishio-zhui-jia'],
  ['Ελληνικά', 'ellinika'],
  ['हिन्दी', 'hindi'],
  ['🚀 Faster starts', 'faster-starts'],
  ['🎉', 'tada'],
  ['★ …', undefined],
])('%s becomes %s', ([title, slug]) => {
  expect(slugOf(title)).toBe(slug);
});

const ITEM = ['item', '--release', 'r2', '--area', 'iaas', '--kind', 'fix', '--owners', 'jo'];
const NOTE = ['upgrade-note', '--release', 'r2', '--advice', 'optional', '--step', 'Wait.'];

test('says that the name of a file is a proposal where the title has no Latin letters', async () => {
  const path = 'releases/r2/items/tada.md';
  const { said, files } = await runNew({}, [...ITEM, '--title', '🎉'], [path]);
  expect(files).toContain('title: 🎉');
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/items/tada.md
    https://notes.example.org/releases/r2/items/tada/
    The name in addresses, tada, is only a proposal. Rename the file before it is published, or choose a name with --slug.
    exit 0"
  `);
  const chosen = await runNew({}, [...ITEM, '--title', '🎉', '--slug', 'party']);
  expect(chosen.said).not.toContain('proposal');
});

test('takes the kind and the day where nothing of the title can be an address', async () => {
  const taken = { 'releases/r2/items/fix-2024-06-15.md': '---\ndraft: true\n---\n' };
  expect((await runNew(taken, [...ITEM, '--title', '★'])).said).toMatchInlineSnapshot(`
    "./releases/r2/items/fix-2024-06-15-2.md
    https://notes.example.org/releases/r2/items/fix-2024-06-15-2/
    The name in addresses, fix-2024-06-15-2, is only a proposal. Rename the file before it is published, or choose a name with --slug.
    exit 0"
  `);
  expect((await runNew({}, [...NOTE, '--title', '★'])).said).toContain('/#optional-2024-06-15');
});

test('names all wrong and all missing flags at once', async () => {
  const argv = ['item', '--release', 'r3', '--area', 'iass', '--title', '', '--since', 'rc1'];
  expect((await runNew({}, argv)).said).toMatchInlineSnapshot(`
    "--release: unknown release "r3". Did you mean "r2"? Known: r2, r1.
    --title: "" must not be empty.
    --area: unknown area "iass". Did you mean "iaas"? Known: iaas, kaas.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
});
