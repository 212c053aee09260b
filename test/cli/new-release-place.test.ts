import { expect, test } from 'vitest';
import { askNew, runNew } from '../support/run-new.ts';
import { PRODUCTS_TREE } from '../support/products-tree.ts';
import { GOOD_TREE, type Files } from '../support/tree.ts';

/** The tree of products in place of the good tree. */
const PRODUCTS: Files = {
  ...Object.fromEntries(Object.keys(GOOD_TREE).map((path) => [path, null])),
  ...PRODUCTS_TREE,
};

const NEW = ['release', '--id', 'new-1', '--title', 'New', '--version', '5.0', '--ga'];
const FILE = ['releases/new-1/release.mdx'];

/** The fields that say where the new release stands. */
function place(text: string): string[] {
  return text.split('\n').filter((line) => /^(?:product|line|previous):/u.test(line));
}

test.each([
  [
    ['--product', 'cloud'],
    ['product: cloud', 'previous: cloud-4'],
  ],
  [
    ['--product', 'cloud', '--line', 'lts'],
    ['product: cloud', 'line: lts', 'previous: cloud-2-lts'],
  ],
  [
    ['--product', 'proxy'],
    ['product: proxy', 'previous: proxy-1'],
  ],
  // The first release of a new line follows the newest release by day, not the last one in the list.
  [
    ['--product', 'cloud', '--line', 'edge'],
    ['product: cloud', 'line: edge', 'previous: cloud-2-lts'],
  ],
  [['--product', 'agent'], ['product: agent']],
])('%s', async (flags, expected) => {
  const { said, files, problems } = await runNew(PRODUCTS, [...NEW, '2025-01-01', ...flags], FILE);
  expect(said).toContain('exit 0');
  expect(place(files)).toEqual(expected);
  expect(problems).toBe('');
});

test('an unknown product, no product, and a release of another product', async () => {
  const run = async (...flags: string[]) =>
    (await runNew(PRODUCTS, [...NEW, '2025-01-01', ...flags])).said;
  expect(await run('--product', 'clod')).toMatchInlineSnapshot(`
    "--product: unknown product "clod". Did you mean "cloud"? Known: cloud, proxy, agent.
    exit 2"
  `);
  expect(await run()).toMatchInlineSnapshot(`
    "--product is missing. One of: cloud, proxy, agent.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
  expect(await run('--product', 'proxy', '--previous', 'cloud-4')).toMatchInlineSnapshot(`
    "--previous: unknown previous "cloud-4". Known: proxy-1.
    exit 2"
  `);
});

test('days that run backwards are said', async () => {
  const run = async (ga: string, ...flags: string[]) =>
    (await runNew(PRODUCTS, [...NEW, ga, '--product', 'cloud', ...flags])).said;
  expect(await run('2024-08-01')).toMatchInlineSnapshot(`
    "./releases/new-1/release.mdx
    ./releases/new-1/timeline.yaml
    https://notes.example.org/releases/new-1/
    GA of new-1 is planned for 2024-08-01, before that of cloud-4, 2024-09-01. Check the days.
    exit 0"
  `);
  // Only a new line may begin at a release that its own line has passed.
  expect(await run('2025-08-01', '--previous', 'cloud-2-lts')).toMatchInlineSnapshot(`
    "--previous: unknown previous "cloud-2-lts". Known: cloud-4.
    exit 2"
  `);
});

test('asks for the product, the line and the release before', async () => {
  const { questions, files } = await askNew(
    ['release'],
    {
      'Its id': 'new-1',
      'The name': 'New',
      'The version': '5.0',
      'Which product': 'cloud',
      'Its release line': 'lts',
      'When is GA': '2025-01-01',
    },
    FILE,
    PRODUCTS,
  );
  expect(questions).toMatchInlineSnapshot(`
    "Its id, for addresses?
    The name readers know it by?
    The version at GA?
    Which product is it a release of? (cloud=cloud: Example Cloud, proxy, agent=agent: Example Agent)
    Its release line, if not the default one? (Enter: leave open)
    Which release does it follow? [cloud-2-lts] (cloud-2-lts)
    When is GA planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?"
  `);
  expect(place(files)).toEqual(['product: cloud', 'line: lts', 'previous: cloud-2-lts']);
});
