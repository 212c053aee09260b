import { afterAll, expect, test } from 'vitest';
import { CHANGES, diffFolder } from '../support/diff-folder.ts';

const { put, diff, remove } = await diffFolder();
afterAll(remove);

await put('old', {});
await put('new', CHANGES);

test('compares two folders as text', async () => {
  expect(await diff(['old', 'new'])).toMatchInlineSnapshot(`
    "old to new: 1 added, 1 removed, 3 changed

    Release 2 (r2)
      Milestones
        ~ r2/ga  GA
            planned: 2024-03-20 → 2024-03-27 (7 days later)
            actual: 2024-03-20 → 2024-03-27 (7 days later)
      Items
        + r2/api  A central API
        ~ r2/proxy  A proxy before the *database*
            title: A proxy before the database → A proxy before the *database*
            status: ready → undecided
            criteria.works: none → met
            reworded: body
      Upgrade notes
        ~ r2/switch  Switch the proxy
            advice: required → optional
      Known issues
        - r2/leak  Ports are left behind
    exit 0"
  `);
});

test('for a pull request', async () => {
  expect(await diff(['old', 'new', '--format', 'markdown'])).toMatchInlineSnapshot(`
    "## Changes that readers notice

    From \`old\` to \`new\`: 1 added, 1 removed, 3 changed.

    ### Release 2 (r2)

    **Milestones**

    - Changed: GA (\`r2/ga\`)
      - planned: 2024-03-20 → **2024-03-27**, 7 days later
      - actual: 2024-03-20 → **2024-03-27**, 7 days later

    **Items**

    - Added: A central API (\`r2/api\`)
    - Changed: A proxy before the \\*database\\* (\`r2/proxy\`)
      - title: A proxy before the database → **A proxy before the \\*database\\***
      - status: ready → **undecided**
      - criteria.works: none → **met**
      - reworded: body

    **Upgrade notes**

    - Changed: Switch the proxy (\`r2/switch\`)
      - advice: required → **optional**

    **Known issues**

    - Removed: Ports are left behind (\`r2/leak\`)
    exit 0"
  `);
});

test('prints JSON', async () => {
  const text = await diff(['old', 'new', '--format', 'json']);
  const { from, to, changes }: Record<'from' | 'to' | 'changes', unknown> = JSON.parse(
    text.replace(/exit 0$/u, ''),
  );
  expect([from, to]).toEqual([
    { name: 'old', unread: [] },
    { name: 'new', unread: [] },
  ]);
  expect(changes).toContainEqual({
    kind: 'milestone',
    release: 'r2',
    ref: 'r2/ga',
    title: 'GA',
    path: 'releases/r2/timeline.yaml',
    mark: '2024-03-27',
    change: 'changed',
    formerly: null,
    values: [
      { field: 'planned', from: '2024-03-20', to: '2024-03-27', days: 7 },
      { field: 'actual', from: '2024-03-20', to: '2024-03-27', days: 7 },
    ],
    reworded: [],
    touched: [],
  });
});

test('no changes', async () => {
  expect(await diff(['old', 'old'])).toMatchInlineSnapshot(`
    "old to old: no changes that readers notice
    exit 0"
  `);
  expect(await diff(['old', 'old', '--format', 'markdown'])).toMatchInlineSnapshot(`
    "## Changes that readers notice

    From \`old\` to \`old\`: no changes that readers notice.
    exit 0"
  `);
});

test('counts a file with an error neither as new nor as removed, and says that the result is incomplete', async () => {
  await put('broken', { 'releases/r2/items/proxy.md': '---\ntitle: [\n---\n' });
  expect(await diff(['old', 'broken'])).toMatchInlineSnapshot(`
    "old to broken: no changes in the files that could be read

    Not compared, because of errors in broken: releases/r2/items/proxy.md
    exit 1"
  `);
  expect(await diff(['broken', 'old', '--format', 'markdown'])).toMatchInlineSnapshot(`
    "## Changes that readers notice

    From \`broken\` to \`old\`: no changes in the files that could be read.

    > Not compared, because of errors in broken: releases/r2/items/proxy.md
    exit 1"
  `);
});

test('does not count a release with an error as removed', async () => {
  await put('headless', { 'releases/r2/release.mdx': '---\ntitle: [\n---\n' });
  expect(await diff(['old', 'headless'])).toMatchInlineSnapshot(`
    "old to headless: no changes in the files that could be read

    Not compared, because of errors in headless: releases/r2/release.mdx
    exit 1"
  `);
});

test('shortens Markdown that is too long for a comment', async () => {
  const attention = 'very long '.repeat(7000);
  await put('long', {
    'releases/r2/items/proxy.md': `---\ntitle: A\narea: iaas\nkind: feature\nattention: ${attention}\n---\n`,
  });
  const text = await diff(['old', 'long', '--format', 'markdown']);
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/And \d+ more lines\.\nexit 0$/u);
});

test('its help', async () => {
  expect(await diff(['--help'])).toMatchInlineSnapshot(`
    "Usage: relnotes diff [options] <from> <to>

    Show changes that readers notice between two folders or git revisions.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --format <format>  output format (choices: "text", "markdown", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx --no -- relnotes diff HEAD~1 content --format markdown
    exit 0"
  `);
});
