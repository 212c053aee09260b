import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseList } from '../../src/cli/addresses/address-list.ts';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';

const ITEM = '<h1>Proxy</h1><section><h2 id="limits"><a href="#limits">Limits</a></h2></section>';
const NOTES = `<main id="main"><span id="old-step"></span>
<article class="entry" id="step"><h3>Step</h3></article>
<details id="s-meeting"></details><h2 id="now-open">Open</h2>
<h2 class="sr-only" id="step--footnote-label">Footnotes</h2><li id="fn-1">x</li></main>`;
const SITE: Readonly<Record<string, string | undefined>> = {
  'index.html': '<h2 id="s-latest">Latest</h2>',
  '404.html': '',
  'releases/r1/items/proxy/index.html': ITEM,
  'releases/r1/upgrade/index.html': NOTES,
  'feed.xml': '<feed/>',
  '_astro/page.abc.css': '',
  'search/index.bin': '',
  'de/search/index-0a1b2c/terms-0.bin': '',
  'search/index.html': '<h2 id="hits">Hits</h2>',
  'search/words.json': '{}',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-addresses-'));
  await mkdir(join(folder, 'content'));
  await build({});
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes a built site with changes; an undefined file is left out. */
async function build(changes: typeof SITE): Promise<void> {
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...SITE, ...changes })) {
    if (text === undefined) continue;
    const file = join(folder, 'dist', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function addresses(...flags: string[]) {
  const io = testIo(folder);
  const code = await runCommand(['addresses', ...flags], io);
  return { code, out: io.written(), err: io.complained() };
}

const list = () => readFile(join(folder, 'content/addresses.txt'), 'utf8');

test('--write lists pages, files and anchors that readers link to', async () => {
  expect(await addresses('--write')).toEqual({
    code: 0,
    out: 'content/addresses.txt: 9 addresses, 9 new, 0 dropped\n',
    err: '',
  });
  expect(await list()).toMatchInlineSnapshot(`
    "/
    /feed.xml
    /releases/r1/items/proxy/
    /releases/r1/items/proxy/#limits
    /releases/r1/upgrade/
    /releases/r1/upgrade/#old-step
    /releases/r1/upgrade/#s-meeting
    /releases/r1/upgrade/#step
    /search/
    "
  `);
});

test('--check accepts known addresses and reports new ones', async () => {
  await addresses('--write');
  expect(await addresses('--check')).toMatchObject({
    code: 0,
    out: 'content/addresses.txt: 9 addresses, none lost\n',
  });
  await build({ 'releases/r2/index.html': '' });
  expect((await addresses('--check')).out).toMatchInlineSnapshot(`
    "content/addresses.txt: 9 addresses, none lost; 1 new, add them with npx --no -- relnotes addresses --write
    "
  `);
  expect((await addresses('--check', '--format', 'json')).out).toMatchInlineSnapshot(`
    "{
      "promised": 9,
      "lost": [],
      "added": [
        "/releases/r2/"
      ]
    }
    "
  `);
});

test('--check names each lost address with the next step', async () => {
  await addresses('--write');
  await build({
    'releases/r1/items/proxy/index.html': undefined,
    'releases/r1/upgrade/index.html': '<main></main>',
    'feed.xml': undefined,
  });
  const { code, out, err } = await addresses('--check');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatchInlineSnapshot(`
    "content/addresses.txt:2 /feed.xml: the file no longer exists. Restore it under this name, or drop it with --write --forget.
    content/addresses.txt:3 /releases/r1/items/proxy/: the page with 1 anchor no longer exists. Add aliases: [proxy] to the file that replaces it.
    content/addresses.txt:6 /releases/r1/upgrade/#old-step: the anchor no longer exists. Add aliases: [old-step] to the file that replaces it.
    content/addresses.txt:7 /releases/r1/upgrade/#s-meeting: the anchor no longer exists. Restore it under this name, or drop it with --write --forget.
    content/addresses.txt:8 /releases/r1/upgrade/#step: the anchor no longer exists. Add aliases: [step] to the file that replaces it.
    6 of 9 addresses are lost.
    "
  `);
});

test('keeps the addresses and anchors of a redirecting page, and aliases of notes as anchors', async () => {
  await addresses('--write');
  await build({
    'releases/r1/items/proxy/index.html':
      '<meta http-equiv="refresh" content="0; url=/releases/r1/items/new/">',
    'releases/r1/upgrade/index.html': NOTES.replace('id="step"', 'id="next"').replace(
      '<article',
      '<span id="step"></span><article',
    ),
  });
  expect((await addresses('--check')).code).toBe(0);
  expect((await addresses('--write')).code).toBe(0);
  expect(parseList(await list())).toContain('/releases/r1/items/proxy/#limits');
});

test('--write keeps published addresses; --forget removes unpublished ones', async () => {
  await addresses('--write');
  const before = await list();
  await build({ 'feed.xml': undefined });
  const refused = await addresses('--write');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(
    'Nothing was written. Add --forget to drop addresses that were never published.',
  );
  expect(await list()).toBe(before);
  expect((await addresses('--write', '--forget')).out).toBe(
    'content/addresses.txt: 8 addresses, 0 new, 1 dropped\n',
  );
});

test('--write answers in JSON, too', async () => {
  const json = async (...flags: string[]) => {
    const { code, out, err } = await addresses('--write', '--format', 'json', ...flags);
    return { code, err, ...JSON.parse(out) };
  };
  expect(await json()).toMatchObject({ code: 0, promised: 0, lost: [], written: true });
  await build({ 'feed.xml': undefined });
  const lost = { err: '', promised: 9, lost: ['/feed.xml'], added: [] };
  expect(await json()).toEqual({ code: 1, ...lost, written: false });
  expect(await json('--forget')).toEqual({ code: 0, ...lost, written: true });
});

test('a folder is no list', async () => {
  expect(await addresses('--check', '--list', 'content')).toEqual({
    code: 1,
    out: '',
    err: 'content is a folder. Name the file of the list with --list.\n',
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'Add either --check to compare with the list, or --write to update it.'],
    [
      ['--write', '--check'],
      'Add either --check to compare with the list, or --write to update it.',
    ],
    [
      ['--check'],
      'content/addresses.txt does not exist. Create it with npx --no -- relnotes addresses --write.',
    ],
    [
      ['--check', '--dist', 'public'],
      'public contains no built site. Run npx --no -- relnotes build, or name another folder with --dist.',
    ],
  ])('%j', async (flags, message) => {
    expect(await addresses(...flags)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});

test('help', async () => {
  expect((await addresses('--help')).out).toMatchInlineSnapshot(`
    "Usage: relnotes addresses [options]

    Maintain the list of published addresses, and fail if a build loses one.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --check            fail if the build neither has nor redirects an address of the list
      --write            add new addresses to the list; fail if the build lost one
      --forget           with --write: drop lost addresses
      --dist <dir>       the built site (default: "dist")
      --list <file>      the list file; default: addresses.txt in the content folder
      --format <format>  output format (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx --no -- relnotes addresses --check
    "
  `);
});
