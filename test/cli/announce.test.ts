import { rm } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree, type Files } from '../support/tree.ts';

async function announce(changes: Files, ...argv: string[]): Promise<string> {
  const folder = await writeTree(changes, RICH_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand(['announce', ...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('a published release candidate', async () => {
  expect(await announce({}, 'r2', 'rc1')).toMatchInlineSnapshot(`
    "Subject: Release 2: RC1 is here

    RC1 is a release candidate of Release 2 for testing, not for production.

    Day: 8 February 2024
    Next: GA, 20 March 2024

    Initial contents
    ----------------

    New upgrade notes:
    - Switch the proxy (Recommended)
      https://notes.example.org/releases/r2/upgrade/#switch

    New in RC1:
    - A proxy <before> the "database" & more
      https://notes.example.org/releases/r2/items/proxy/

    Upgrade notes
    -------------

    1 Recommended

    - Read the upgrade note
      https://notes.example.org/releases/r2/upgrade/

    Known issues
    ------------

    - The log is loud
      https://notes.example.org/releases/r2/known-issues/#open

    What to test
    ------------

    Please report what works and what does not, if possible by 20 March 2024
    (GA).

    Full details
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0"
  `);
});

test('a future milestone, in another language', async () => {
  expect(await announce({}, 'r7.10', 'rc2', '--lang', 'de')).toMatchInlineSnapshot(`
    "Subject: Release 7.10: RC2 kommt

    RC2 wird ein Release-Kandidat von Release 7.10 zum Testen, nicht für den
    Betrieb.

    Geplant für: 27. Juni 2024
    Als Nächstes: RC5, noch offen
    Allgemeine Verfügbarkeit geplant für: 20. Juli 2024

    Ursprünglicher Inhalt
    ---------------------

    Geplant für RC2:
    - The central API
      https://notes.example.org/de/releases/r7.10/items/api/

    Was zu testen ist
    -----------------

    Bitte melden, was funktioniert und was nicht.

    Noch nicht bestätigt (Works):
    - The central API (Unbekannt)
      https://notes.example.org/de/releases/r7.10/items/api/

    Alle Einzelheiten
    https://notes.example.org/de/releases/r7.10/milestones/rc2/
    exit 0"
  `);
});

test('a maintenance release, as Markdown', async () => {
  expect(await announce({}, 'r2', '2.0.1', '--as', 'markdown')).toMatchInlineSnapshot(`
    "# Release 2: 2.0.1 is here

    2.0.1 is a maintenance release of Release 2.

    - **Day:** 2 April 2024
    - **Published:** 2.0.1

    ## What changed since GA

    ### New upgrade notes

    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)

    ### New in 2.0.1

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/)

    ### Fixed known issues

    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak)

    ## Upgrade notes

    1 Required, 1 Optional, 1 Not recommended

    - [Read all 3 upgrade notes](https://notes.example.org/releases/r2/upgrade/)

    ## Known issues

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open)

    [Full details](https://notes.example.org/releases/r2/milestones/2.0.1/)
    exit 0"
  `);
});

test('for Matrix, with both bodies', async () => {
  const text = await announce({}, 'r2', 'ga', '--as', 'matrix');
  const event: unknown = JSON.parse(text.replace(/exit 0$/u, ''));
  expect(event).toMatchObject({
    msgtype: 'm.text',
    body: expect.stringContaining('Release 2: GA is here'),
    formatted_body: expect.stringContaining('<h3>Release 2: GA is here</h3>'),
  });
});

describe('as a mail', () => {
  test('takes the sender from the flag, and recipients from the flag or site.yaml', async () => {
    const from = ['--from', 'Team <team@example.org>'];
    const eml = await announce({}, 'r2', 'rc1', '--as', 'eml', ...from, '--to', 'a@example.org');
    const mail = await PostalMime.parse(eml.replace(/exit 0$/u, ''));
    expect(mail.from).toMatchObject({ name: 'Team', address: 'team@example.org' });
    expect(mail.to?.[0]).toMatchObject({ address: 'a@example.org' });
    expect(mail.date).toBe('2024-06-15T00:00:00.000Z');
  });

  test('invents no sender and no recipient', async () => {
    expect(await announce({}, 'r2', 'rc1', '--as', 'eml')).toMatchInlineSnapshot(`
      "a mail needs a sender. Add --from "Name <name@example.org>", or set channels.sender in site.yaml.
      exit 2"
    `);
    expect(await announce({}, 'r2', 'rc1', '--as', 'eml', '--from', 'Team')).toMatchInlineSnapshot(`
      ""Team" is not a mail address. Add --from "Name <name@example.org>", or set channels.sender in site.yaml.
      exit 2"
    `);
  });
});

test('wrong usage', async () => {
  expect(await announce({}, 'r2')).toMatchInlineSnapshot(`
    "error: missing required argument 'milestone'
    Run npx --no -- relnotes announce --help for its flags and an example.
    exit 2"
  `);
  expect(await announce({}, 'r3', 'rc1')).toMatchInlineSnapshot(`
    "unknown release "r3". Did you mean "r1"? Known: r1, r2, r7.10.
    exit 2"
  `);
  expect(await announce({}, 'r2', 'rc9')).toMatchInlineSnapshot(`
    "unknown version or milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    exit 2"
  `);
  expect(await announce({}, 'r2', 'rc1', '--lang', 'fr')).toMatchInlineSnapshot(`
    "the site has no language "fr". Known: en, de.
    exit 2"
  `);
  expect(await announce({}, 'r2', 'rc1', '--as', 'fax')).toMatchInlineSnapshot(`
    "error: option '--as <form>' argument 'fax' is invalid. Allowed choices are mail, eml, matrix, markdown.
    Run npx --no -- relnotes announce --help for its flags and an example.
    exit 2"
  `);
});

test('announces nothing that did not take place', async () => {
  const timeline = {
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, outcome: skipped }
  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
`,
  };
  expect(await announce(timeline, 'r2', 'rc1')).toMatchInlineSnapshot(`
    "RC1 of r2 was skipped. Choose another milestone, or remove outcome in ./releases/r2/timeline.yaml.
    exit 2"
  `);
});

test('help', async () => {
  expect(await announce({}, '--help')).toMatchInlineSnapshot(`
    "Usage: relnotes announce [options] <release> <milestone>

    Print the announcement of a milestone. Nothing is sent.

    Options:
      --content <dir>  the content folder (default: "content", env: RELNOTES_CONTENT)
      --as <form>      output format (choices: "mail", "eml", "matrix", "markdown", default: "mail")
      --lang <code>    one of the site's languages; default: its first
      --from <sender>  sender of the mail; default: channels.sender of site.yaml
      --to <address>   recipient of the mail; default: channels.mail of site.yaml
      -h, --help       display help for command

    Example:
      $ npx --no -- relnotes announce 2.0 rc1 --as eml --from "Release team <release@example.org>" > rc1.eml
    exit 0"
  `);
});
