import { expect, test } from 'vitest';
import { exported } from '../support/run-export.ts';

test('a section of a changelog', async () => {
  expect(await exported('r2', '--as', 'keepachangelog')).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    # Changelog

    ## [2.0.1] - 2024-04-02

    ### Security

    - **A hole in the images** (CVE-2024-0001, Severity: High)

      Fixed.

    ### Fixed

    - **Octavia:** **Ports are left behind** (<https://example.org/issues/1>, Severity: High)

      They stay after deletion.

      - **Workaround:** Delete the monitor first.

    ## [2.0.0] - 2024-03-20

    The second. See [the proxy](https://notes.example.org/releases/r2/items/proxy/).

    ### Added

    - **Breaking:** **Saltpool:** **A proxy \\<before> the "database" & more** (Preview, [Upstream change](https://example.org/change/1))

      Connections go through a proxy. See [the switch](https://notes.example.org/releases/r2/upgrade/#switch), [its first step](https://notes.example.org/releases/r2/upgrade/#switch--first-step)
      and [the leak](https://notes.example.org/releases/r2/known-issues/#leak).

      ## Limits

      > [!WARNING]
      > One proxy a node[^1].

      | Node | Proxies |
      | ---- | ------: |
      | a    | 1       |

      - [x] done
      - [ ] open

      \`\`\`yaml
      enable_saltpool: "yes"
      \`\`\`

      ![Two boxes joined by a line](https://notes.example.org/files/releases/r2/items/proxy.png)

      [^1]: For now.

      - **Impact:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ### Deprecated

    - **The old balancer goes**

      The balancer is on its way out.

      - **Impact:** It goes.
      - **What to do:** Use the proxy.

    ### Removed

    - **The older one is gone**

      Gone.

      - **Impact:** It is gone.
      - **What to do:** Nothing.

    [2.0.1]: https://notes.example.org/releases/r2/milestones/2.0.1/
    [2.0.0]: https://notes.example.org/releases/r2/
    exit 0"
  `);
});

test('the body of a GitHub release', async () => {
  expect(await exported('r2', '--as', 'github')).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    The second. See [the proxy](https://notes.example.org/releases/r2/items/proxy/).

    ## Breaking changes and removals

    ### Added

    - **Breaking:** **Saltpool:** **A proxy \\<before> the "database" & more** (Preview, [Upstream change](https://example.org/change/1))

      Connections go through a proxy. See [the switch](https://notes.example.org/releases/r2/upgrade/#switch), [its first step](https://notes.example.org/releases/r2/upgrade/#switch--first-step)
      and [the leak](https://notes.example.org/releases/r2/known-issues/#leak).

      ## Limits

      > [!WARNING]
      > One proxy a node[^1].

      | Node | Proxies |
      | ---- | ------: |
      | a    | 1       |

      - [x] done
      - [ ] open

      \`\`\`yaml
      enable_saltpool: "yes"
      \`\`\`

      ![Two boxes joined by a line](https://notes.example.org/files/releases/r2/items/proxy.png)

      [^1]: For now.

      - **Impact:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ### Removed

    - **The older one is gone**

      Gone.

      - **Impact:** It is gone.
      - **What to do:** Nothing.

    ## Upgrade notes

    - **Saltpool:** **Switch the proxy** (Optional)

      ## First step

      1. Stop the old one.
      2. Start the new one.

    - **Do not touch the queues** (Not recommended)

      Leave them.

    - **Look at the logs** (Required)

      Look.

    ## Security

    - **A hole in the images** (CVE-2024-0001, Severity: High)

      Fixed.

    ## Deprecated

    - **The old balancer goes**

      The balancer is on its way out.

      - **Impact:** It goes.
      - **What to do:** Use the proxy.

    ## Fixed

    - **Octavia:** **Ports are left behind** (<https://example.org/issues/1>, Severity: High)

      They stay after deletion.

      - **Workaround:** Delete the monitor first.

    ## Known issues

    - **The log is loud**

      It is.

    [Full release notes](https://notes.example.org/releases/r2/)
    exit 0"
  `);
});

test('prints JSON', async () => {
  const text = await exported('r2', '--as', 'json', '--since', 'ga');
  const data: unknown = JSON.parse(text.replace(/exit 0$/u, ''));
  expect(data).toMatchObject({
    format_version: 1,
    releases: [{ id: 'r2', versions: [{ version: '2.0.1', since: 'GA' }] }],
  });
});

test('wrong usage', async () => {
  expect(await exported('r3')).toMatchInlineSnapshot(`
    "unknown release or version "r3". Did you mean "r1"? Known: r1, r2, r7.10.
    exit 2"
  `);
  expect(await exported('r2', '--since', 'rc9')).toMatchInlineSnapshot(`
    "unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    exit 2"
  `);
  expect(await exported('r2', '--as', 'xlsx')).toMatchInlineSnapshot(`
    "error: option '--as <form>' argument 'xlsx' is invalid. Allowed choices are markdown, keepachangelog, github, json, csv, readiness.
    Run npx --no -- relnotes export --help for its flags and an example.
    exit 2"
  `);
});

test('help', async () => {
  expect(await exported('--help')).toMatchInlineSnapshot(`
    "Usage: relnotes export [options] [release] [version]

    Print a release, a version, a range such as 1.0..2.0, or everything in another format.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --as <form>          output format (choices: "markdown", "keepachangelog", "github", "json",
                           "csv", "readiness", default: "markdown")
      --since <milestone>  of a release: only changes after this milestone; of a version, by default
                           after the one before
      --product <id>       only releases of this product
      --lang <code>        one of the site's languages; default: its first
      --output <file>      write to this file, which must not exist
      --force              with --output: replace the file
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes export 1.0..2.0 --as keepachangelog --output CHANGELOG.md
    exit 0"
  `);
});
