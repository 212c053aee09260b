import { rm } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree } from '../support/tree.ts';

async function exported(...argv: string[]): Promise<string> {
  const folder = await writeTree({}, RICH_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand(['export', ...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the release notes in full as Markdown', async () => {
  expect(await exported('r2')).toMatchInlineSnapshot(`
    "# Release 2

    Version 2.0.0

    - **Released:** 20 March 2024
    - **Newest version:** [2.0.1](https://notes.example.org/releases/r2/milestones/2.0.1/)
    - **Support:** Maintained
    - **Maintained until:** 31 October 2024
    - **Upgrade from:** [Release 1](https://notes.example.org/releases/r1/)

    ## What you have to do

    1 Required, 1 Optional, 1 Not recommended

    - [Read all 3 upgrade notes](https://notes.example.org/releases/r2/upgrade/)
    - [2 breaking changes](https://notes.example.org/releases/r2/#s-breaking)

    ## Overview

    The second. See [the proxy](https://notes.example.org/releases/r2/items/proxy/).

    ## Highlights

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.

    ## Breaking changes and removals

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **What changes:** It is gone.
      - **What to do:** Nothing.
    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.
      - **What changes:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ## Deprecations

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out. · to be removed in Release 7.10
      - **What changes:** It goes.
      - **What to do:** Use the proxy.

    ## Infrastructure

    ### Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/) (High): Fixed. · since 2.0.1

    ## Upgrade notes in short

    ### Before the upgrade

    - [Switch the proxy](https://notes.example.org/releases/r2/upgrade/#switch) (Optional)

    ### During the upgrade

    - [Do not touch the queues](https://notes.example.org/releases/r2/upgrade/#wait) (Not recommended)

    ### After the upgrade

    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)

    [Read all 3 upgrade notes](https://notes.example.org/releases/r2/upgrade/)

    ## Known issues

    1 open, 1 fixed.

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open) (Open)
    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak) (Fixed), fixed in 2.0.1

    ## Maintenance releases

    ### [2.0.1](https://notes.example.org/releases/r2/milestones/2.0.1/), 2 April 2024

    - Repairs
      - [A hole in the images](https://notes.example.org/releases/r2/items/cve/)
      - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak)
    - New upgrade notes
      - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after)

    ## Components

    ### Infrastructure

    | Component | Version | Remark |
    | --- | --- | --- |
    | ProxySQL | 2.5.5 |  |

    ## Not in this release

    Planned for it or discussed, and not delivered with it.

    - [A central API](https://notes.example.org/releases/r2/items/api/) (Deferred): deferred to Release 7.10
    exit 0"
  `);
});

test('the difference as Markdown', async () => {
  expect(await exported('r2', '--since', 'ga')).toMatchInlineSnapshot(`
    "# Release 2 (2.0.1)

    What came after GA.

    ## Upgrade notes in short

    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)

    ## Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/): Fixed.

    ## Fixed

    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak): They stay after deletion.

    ## Known issues

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open): It is.

    [The release notes in full](https://notes.example.org/releases/r2/)
    exit 0"
  `);
});

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
      - **What changes:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ### Deprecated

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out.
      - **What changes:** It goes.
      - **What to do:** Use the proxy.

    ### Removed

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **What changes:** It is gone.
      - **What to do:** Nothing.

    [2.0.0]: https://notes.example.org/releases/r2/
    exit 0"
  `);
});

test('the body of a GitHub release', async () => {
  expect(await exported('r2', '--as', 'github')).toMatchInlineSnapshot(`
    "## Breaking changes and removals

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.
      - **What changes:** The port changes to \`3307\`.
      - **What to do:** Open the port first.
    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **What changes:** It is gone.
      - **What to do:** Nothing.

    ## Upgrade notes in short

    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)
    - [Switch the proxy](https://notes.example.org/releases/r2/upgrade/#switch) (Optional)
    - [Do not touch the queues](https://notes.example.org/releases/r2/upgrade/#wait) (Not recommended)

    ## Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/): Fixed.

    ## Deprecated

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out.
      - **What changes:** It goes.
      - **What to do:** Use the proxy.

    ## Known issues

    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak): They stay after deletion.
    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open): It is.

    [The release notes in full](https://notes.example.org/releases/r2/)
    exit 0"
  `);
});

test('for a program', async () => {
  const text = await exported('r2', '--as', 'json', '--since', 'ga');
  const data: unknown = JSON.parse(text.replace(/exit 0$/u, ''));
  expect(data).toMatchObject({ release: 'r2', version: '2.0.1', since: 'GA' });
});

test('the readiness board, all of it or what changed', async () => {
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
    (relnotes --help shows the commands, relnotes <command> --help one of them)
    exit 2"
  `);
});

test('help', async () => {
  expect(await exported('--help')).toMatchInlineSnapshot(`
    "Usage: relnotes export [options] <release>

    Print a release for use elsewhere: on GitHub, in a changelog, in a spreadsheet.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --as <form>          what to make of it (choices: "markdown", "keepachangelog", "github", "json",
                           "csv", default: "markdown")
      --since <milestone>  only what came after that milestone
      --lang <code>        one of the site's languages; default: its first
      -h, --help           display help for command

    Example:
      $ npx relnotes export r6 --as github --since rc1
    exit 0"
  `);
});
