import { expect, test } from 'vitest';
import { ITEM, runNew } from '../support/run-new.ts';

test('prints JSON', async () => {
  const argv = [...ITEM, '--kind', 'fix', '--format', 'json'];
  expect((await runNew({}, argv)).said).toMatchInlineSnapshot(`
    "{
      "files": [
        "releases/r2/items/grosse-a-b.md"
      ],
      "address": "https://notes.example.org/releases/r2/items/grosse-a-b/",
      "remark": "The item has no owner yet: add owners."
    }
    exit 0"
  `);
});

test('never overwrites', async () => {
  const path = 'releases/r2/items/proxy.md';
  const argv = [...ITEM, '--kind', 'fix', '--slug', 'proxy'];
  const { said, files } = await runNew({ [path]: '---\ndraft: true\n---\n' }, argv, [path]);
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/items/proxy.md already exists. Choose another name, or edit that file. Nothing was written.
    exit 1"
  `);
  expect(files).toBe('---\ndraft: true\n---\n');
});

test('refuses an address that is an alias of another file', async () => {
  const proxy =
    '---\ntitle: A\narea: iaas\nkind: fix\nowners: [jo]\naliases: [old-proxy]\n---\n\nIt is.\n';
  const argv = [...ITEM, '--kind', 'fix', '--slug', 'old-proxy'];
  const path = 'releases/r2/items/old-proxy.md';
  const { said, files } = await runNew({ 'releases/r2/items/proxy.md': proxy }, argv, [path]);
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/items/proxy.md:6:11 error same-address: releases/r2/items/old-proxy.md has this address. Remove the alias.
    Nothing was written.
    exit 1"
  `);
  expect(files).toBe('(none)\n');
});

test('stops at an error in the site or a release, not elsewhere', async () => {
  const argv = [...ITEM, '--kind', 'fix', '--owners', 'jo'];
  const elsewhere = await runNew({ 'docs/index.mdx': 'No front matter' }, argv);
  expect(elsewhere.said).toContain('exit 0');
  expect((await runNew({ 'site.yaml': 'title: X\n' }, argv)).said).toMatchInlineSnapshot(`
    "./site.yaml:1:1 error missing-field: the field "url" is missing. Add "url": The address of the published site. RELNOTES_URL overrides it, for example https://example.org.
    Fix this first.
    exit 1"
  `);
  const release = { 'releases/r1/timeline.yaml': 'milestones: x\n' };
  expect((await runNew(release, argv)).said).toMatchInlineSnapshot(`
    "./releases/r1/timeline.yaml:1:1 error wrong-type: "milestones" must be a list, but is the text "x". Write "milestones": The milestones in order.
    Fix this first.
    exit 1"
  `);
});

test('flags that are not allowed', async () => {
  const cases = [
    [...ITEM, '--kind', 'featur'],
    [...ITEM, '--area', 'iass'],
    [...ITEM, '--since', 'rc2'],
    [...ITEM, '--slug', 'A b'],
    [...ITEM, '--title', ''],
    [...ITEM, '--title', 'x'.repeat(81)],
    [...ITEM, '--status', 'ready'],
    ['item', '--release', 'r3'],
    ['milestone', '--release', 'r2', '--planned', '2024-02-30'],
    ['meeting', '--date', 'today'],
    ['known-issue', '--tracker', 'ftp://example.org'],
    ['thing'],
  ];
  const said: string[] = [];
  for (const argv of cases) said.push((await runNew({}, argv)).said);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "--kind: unknown kind "featur". Did you mean "feature"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    exit 2
    --area: unknown area "iass". Did you mean "iaas"? Known: iaas, kaas.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --since: unknown milestone "rc2". Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --slug: "A b" must be lower-case letters, digits and single hyphens.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --title: "" must not be empty.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --title: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" must be at most 80 characters.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    error: unknown option '--status'
    Run npx --no -- relnotes new item --help for its flags and an example.
    exit 2
    --release: unknown release "r3". Did you mean "r2"? Known: r2, r1.
    --title is missing.
    --area is missing. One of: iaas, kaas.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --planned: "2024-02-30" is not a day of the calendar. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    --id is missing.
    --kind is missing. One of: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    --date: "today" must be a date YYYY-MM-DD.
    exit 2
    --tracker: "ftp://example.org" must be an address that begins with https://.
    --release is missing. One of: r2, r1.
    --title is missing.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2
    error: unknown command 'thing'
    Run npx --no -- relnotes new --help for its commands.
    exit 2"
  `);
});

test('lists all missing flags at once, with their allowed values', async () => {
  expect((await runNew({}, ['item'])).said).toMatchInlineSnapshot(`
    "--release is missing. One of: r2, r1.
    --title is missing.
    --area is missing. One of: iaas, kaas.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
  expect((await runNew({}, ['release'])).said).toMatchInlineSnapshot(`
    "--id is missing.
    --title is missing.
    --version is missing.
    --ga is missing.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
});
