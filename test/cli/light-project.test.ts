import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { LIGHT_TREE } from '../support/light-tree.ts';
import { writeTree, type Files } from '../support/tree.ts';

/** Runs a command on a project without areas, criteria and meetings. */
async function run(argv: string[], changes: Files = {}): Promise<string> {
  const folder = await writeTree(changes, LIGHT_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand([...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('check finds nothing wrong', async () => {
  expect(await run(['check'])).toMatchInlineSnapshot(`
    "8 files: no problems
    exit 0"
  `);
});

test('an area and a criterion that site.yaml does not have', async () => {
  const text =
    '---\nkind: fix\nstatus: ready\narea: storage\ncriteria: { works: met }\n---\n\nIt is.\n';
  expect(await run(['check'], { 'releases/1.0/items/cut.md': text })).toMatchInlineSnapshot(`
    "./releases/1.0/items/cut.md:4:7 error unknown-area: unknown area "storage": site.yaml has no areas. Add it to areas in site.yaml, or remove it here.
      4 | area: storage
                ^
    ./releases/1.0/items/cut.md:5:20 error unknown-criterion: unknown criterion "works": site.yaml has no criteria. Add it to criteria in site.yaml, or remove it here.
      5 | criteria: { works: met }
                             ^
    8 files: 2 errors, 0 warnings
    exit 1"
  `);
});

test('an item that nothing names', async () => {
  const text = '---\nkind: fix\nstatus: deferred\n---\n';
  expect(await run(['check'], { 'releases/1.0/items/cut.md': text })).toMatchInlineSnapshot(`
    "./releases/1.0/items/cut.md:2:1 error missing-field: the item has neither a title nor a text. Add a title, or write the text below the front matter: its first sentence becomes the name.
      2 | kind: fix
          ^
    8 files: 1 error, 0 warnings
    exit 1"
  `);
});

test('two sections for one kind, and an unknown kind', async () => {
  const site = String(LIGHT_TREE['site.yaml']);
  const about = async (kind: string) => {
    const text = site.replace('kind: improvement', `kind: ${kind}`);
    return (await run(['check'], { 'site.yaml': text })).split('\n')[0];
  };
  expect([await about('fix'), await about('fixes')]).toMatchInlineSnapshot(`
    [
      "./site.yaml:3:53 error duplicate-id: two sections are for the kind "fix". Remove one of the two.",
      "./site.yaml:3:53 error unknown-value: unknown kind "fixes". Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.",
    ]
  `);
});

test('gate says that criteria were not checked', async () => {
  expect(await run(['gate', '1.0', '--milestone', 'ga'])).toMatchInlineSnapshot(`
    "GA of 1.0 is already out: no obstacles (undecided, breaking-without-action, note-without-steps, issue-without-workaround).
    Criteria were not checked: site.yaml has none. Add criteria there to check them.
    exit 0"
  `);
});

test('stats says what it needs to count answers', async () => {
  expect(await run(['stats', '1.0'])).toMatchInlineSnapshot(`
    "Harbor 1.0 (1.0) on 2024-06-15

    Items  ready  undecided  deferred  no status  all
      all      5          0         0          0    5

    Criteria: none. Add criteria to site.yaml to count their answers.

    Open asks: 0

    Next milestone: none
    exit 0"
  `);
});

test('agenda says what it lists where nothing is open', async () => {
  expect(await run(['agenda', '1.0', '--on', '2024-06-01'])).toMatchInlineSnapshot(`
    "# 2024-06-01

    ## Participants

    ## Agenda

    ### Harbor 1.0

    #### Schedule

    * GA 2024-05-01 DONE
    No item is open. An agenda lists items that are not ready or have unmet criteria, asks or questions.
    exit 0"
  `);
});

test('the table of answers needs criteria', async () => {
  expect(await run(['export', '1.0', '--as', 'csv'])).toMatchInlineSnapshot(`
    "product,release,version,date,change,kind,title,text,breaking,maturity,areas,components,authors,advisories,severity,impact,action,links,url
    ,1.0,1.0.0,2024-05-01,fixed,fix,imgadm: retries an upload (#12),imgadm: retries an upload (#12).,no,,,,ada,,,,,,https://notes.example.org/releases/1.0/items/retry/
    ,1.0,1.0.0,2024-05-01,fixed,fix,imgadm: keeps names that are cut,imgadm: keeps names that are cut.,no,,,,,,,,,,https://notes.example.org/releases/1.0/items/cut/
    ,1.0,1.0.0,2024-05-01,fixed,fix,Close files,"Close files. They hold a zone.
    They were open for a day.
    See the list.",no,,,,,,,,,,https://notes.example.org/releases/1.0/items/leak/
    ,1.0,1.0.0,2024-05-01,changed,improvement,vmadm: lists zones faster,vmadm: lists zones faster.,no,,,,,,,,,,https://notes.example.org/releases/1.0/items/list/
    ,1.0,1.0.0,2024-05-01,added,feature,Compress backups with zstd,Compress backups with zstd. Old ones work.,no,,,,,,,,,,https://notes.example.org/releases/1.0/items/archive/
    exit 0"
  `);
});

test('new item asks for no area', async () => {
  const flags = ['--release', '1.0', '--title', 'Sort names', '--kind', 'fix'];
  expect(await run(['new', 'item', ...flags])).toContain('exit 0');
});

test('an export has each note once, with its own links or with a link to its page', async () => {
  expect(await run(['export', '1.0', '--as', 'github'])).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    ## Bug fixes

    - \`imgadm\`: retries an upload ([#12](https://upstream.example.org/12)). (by ada)

    - imgadm: keeps names that are cut.

    - Close files. They hold
      a [zone](https://notes.example.org/releases/1.0/items/list/).
      - They were open for a day.

      See [the list](https://notes.example.org/releases/1.0/items/list/).

    ## Improvements

    - vmadm: lists zones faster.

    ## Features

    - Compress backups with \`zstd\`. Old ones work.

    [Full release notes](https://notes.example.org/releases/1.0/)
    exit 0"
  `);
});
