import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exported } from '../support/run-export.ts';

test('a section of a changelog', async () => {
  expect(await exported('r2', '--as', 'keepachangelog')).toMatchInlineSnapshot(`
    "## [2.0.1] - 2024-04-02

    ### Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/): Fixed.

    ### Fixed

    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak): They stay after deletion.

    [2.0.1]: https://notes.example.org/releases/r2/

    ## [2.0.0] - 2024-03-20

    ### Added

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.
      - **Impact:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ### Deprecated

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out.
      - **Impact:** It goes.
      - **What to do:** Use the proxy.

    ### Removed

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **Impact:** It is gone.
      - **What to do:** Nothing.

    [2.0.0]: https://notes.example.org/releases/r2/
    exit 0"
  `);
});

test('the body of a GitHub release', async () => {
  expect(await exported('r2', '--as', 'github')).toMatchInlineSnapshot(`
    "## Breaking changes and removals

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.
      - **Impact:** The port changes to \`3307\`.
      - **What to do:** Open the port first.
    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **Impact:** It is gone.
      - **What to do:** Nothing.

    ## Upgrade notes at a glance

    - [Switch the proxy](https://notes.example.org/releases/r2/upgrade/#switch) (Optional)
    - [Do not touch the queues](https://notes.example.org/releases/r2/upgrade/#wait) (Not recommended)
    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)

    ## Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/): Fixed.

    ## Deprecated

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out.
      - **Impact:** It goes.
      - **What to do:** Use the proxy.

    ## Fixed

    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak): They stay after deletion.

    ## Known issues

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open): It is.

    [Full release notes](https://notes.example.org/releases/r2/)
    exit 0"
  `);
});

test('prints JSON', async () => {
  const text = await exported('r2', '--as', 'json', '--since', 'ga');
  const data: unknown = JSON.parse(text.replace(/exit 0$/u, ''));
  expect(data).toMatchObject({ release: 'r2', version: '2.0.1', since: 'GA' });
});

test('the readiness board, complete or only its changes', async () => {
  const rowsOf = async (...argv: string[]) => {
    const text = await exported('r2', '--as', 'csv', ...argv);
    const rows: string[][] = parse(text.replace(/exit 0$/u, ''));
    return rows.map(([item, , status]) => `${item}: ${status}`);
  };
  expect(await rowsOf()).toMatchInlineSnapshot(`
    [
      "Item: Status",
      "A hole in the images: Ready",
      "The old balancer goes: Ready",
      "A proxy <before> the "database" & more: Ready",
      "A central API: Deferred",
      "The older one is gone: Ready",
    ]
  `);
  expect(await rowsOf('--since', 'ga')).toMatchInlineSnapshot(`
    [
      "Item: Status",
      "A hole in the images: Ready",
    ]
  `);
});

test('wrong usage', async () => {
  expect(await exported('r3')).toMatchInlineSnapshot(`
    "unknown release "r3". Did you mean "r1"? Known: r1, r2, r7.10.
    exit 2"
  `);
  expect(await exported('r2', '--since', 'rc9')).toMatchInlineSnapshot(`
    "unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    exit 2"
  `);
  expect(await exported('r2', '--as', 'xlsx')).toMatchInlineSnapshot(`
    "error: option '--as <form>' argument 'xlsx' is invalid. Allowed choices are markdown, keepachangelog, github, json, csv.
    Run npx --no -- relnotes export --help for its flags and an example.
    exit 2"
  `);
});

test('help', async () => {
  expect(await exported('--help')).toMatchInlineSnapshot(`
    "Usage: relnotes export [options] <release> [version]

    Print a release or one of its versions for GitHub, a changelog or a spreadsheet.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --as <form>          output format (choices: "markdown", "keepachangelog", "github", "json",
                           "csv", default: "markdown")
      --since <milestone>  only changes after this milestone; of a version, by default after the one
                           before
      --lang <code>        one of the site's languages; default: its first
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes export 2.0 --as github --since rc1
    exit 0"
  `);
});
