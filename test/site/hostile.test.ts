import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import PostalMime from 'postal-mime';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { runCommand } from '../../src/cli/main.ts';
import { isPageId } from '../../src/domain/page-ids.ts';
import { idsIn } from '../support/page-ids.ts';
import { HOSTILE, hostileTree, PROSE } from '../support/hostile-tree.ts';
import {
  liveInFragment,
  liveInHtml,
  liveInJson,
  liveInMarkdown,
  liveInXml,
} from '../support/live-texts.ts';
import { readCalendar } from '../support/icalendar.ts';
import { testIo } from '../support/io.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import { TODAY, writeTree } from '../support/tree.ts';
import { readXml } from '../support/xml.ts';

let folder: string;
let site: BuiltSite;
let files: [path: string, text: string][];

beforeAll(async () => {
  folder = await writeTree(hostileTree().files);
  site = await buildSite({
    contentDir: folder,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
  });
  files = await Promise.all(
    (await filesIn(site.dir)).map(async (path): Promise<[string, string]> => [
      path,
      await readFile(join(site.dir, path), 'utf8'),
    ]),
  );
});

afterAll(async () => {
  await site.remove();
  await rm(folder, { recursive: true, force: true });
});

const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  '.html': liveInHtml,
  '.md': liveInMarkdown,
  '.txt': liveInMarkdown,
  '.xml': (text) => liveInXml(readXml(text)),
  '.svg': (text) => liveInXml(readXml(text)),
  '.json': (text) => liveInJson(JSON.parse(text)),
};

test.each(Object.keys(READERS))('no text is live in any file %s', (ending) => {
  const own = files.filter(([path]) => extname(path) === ending);
  expect(own.length).toBeGreaterThan(0);
  const found = own.flatMap(([path, text]) =>
    (READERS[ending]?.(text) ?? []).map((one) => `${path}: ${one}`),
  );
  expect(found).toEqual([]);
});

test('the texts are there as texts', () => {
  const page = files.find(([path]) => path === 'releases/r2/items/proxy/index.html')?.[1] ?? '';
  expect(page).toContain('=&lt;zq&gt;');
  expect(page.split('=&lt;zq&gt;').length).toBeGreaterThan(15);
  const twin = files.find(([path]) => path === 'releases/r2/items/proxy.md')?.[1] ?? '';
  const [, front = ''] = /^---\n(.*?)^---\n/msu.exec(twin) ?? [];
  expect(JSON.stringify(parseYaml(front))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});

test('the tokens of the program are words in the text of a writer', () => {
  const textOf = (path: string) => files.find(([own]) => own === path)?.[1] ?? '';
  expect(textOf('releases/r2/items/plain/index.html')).toContain(
    'Run <code>npm run relnotes:check</code> or relnotes:build, <code>relnotes-word:note</code>, relnotes-word:footnotes.',
  );
  expect(textOf('releases/r2/items/plain.md')).toContain(PROSE);
  const code = textOf('docs/code/index.html');
  expect(code).toContain('<code>npm run relnotes:check</code> or relnotes:build');
  expect(code).toContain('aria-label="relnotes-word:footnote-back:1"');
  expect(code).toContain('aria-label="Back to reference 1"');
  expect(code).toMatch(/<h2[^>]*id="footnote-label"[^>]*>Footnotes<\/h2>/u);
  expect(code).toContain('<p class="callout-title">Note</p>');
});

test.each([
  ['an element', '<p>a<zq></p>', '<p>&lt;zq></p>'],
  ['an attribute', '<p title="" onzq=1>a</p>', '<p title="&quot; onzq=">a</p>'],
  ['a link', '<a href="//zq.example">a</a>', '<a href="https://zq-url.example">a</a>'],
])('the reader finds %s that is live, and no text', (_, isLive, isText) => {
  expect(liveInFragment(isLive)).toHaveLength(1);
  expect(liveInHtml(`<!doctype html><html><head>${isLive}</head></html>`)).toHaveLength(1);
  expect(liveInFragment(isText)).toEqual([]);
});

test('no page sends a reader away, except one that moved', () => {
  const leaving = files.filter(
    ([path, text]) => path.endsWith('.html') && /http-equiv="?refresh/u.test(text),
  );
  for (const [path, text] of leaving) expect(text, path).toMatch(/content="0; url=\/(?!\/)/u);
});

test('no page has an id twice, whatever headings and entries are called', () => {
  const pages = files.filter(([path]) => path.endsWith('.html'));
  const twice = pages.flatMap(([path, text]) => {
    const ids = idsIn(htmlToHast(text)).map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
  const item = files.find(([path]) => path === 'releases/r2/items/main/index.html')?.[1] ?? '';
  expect(item).toContain('href="#_main"');
  expect(item).toMatch(/<h2 id="_main">/u);
});

test('each id that a page with a body gives to its own parts is one that no heading can have', () => {
  const pages = files.filter(([, text]) => /class="[^"]*\bprose\b/u.test(text));
  const own = pages.flatMap(([, text]) =>
    idsIn(htmlToHast(text)).flatMap(({ id, isOfPage }) => (isOfPage ? [id] : [])),
  );
  expect(own).toContain('main');
  // Two hyphens: the name of a release and that of an entry.
  expect([...new Set(own)].filter((id) => !isPageId(id) && !id.includes('--'))).toEqual([]);
});

test('a calendar keeps its lines', () => {
  const calendars = files.filter(([path]) => path.endsWith('.ics'));
  expect(calendars.length).toBeGreaterThan(0);
  for (const [path, text] of calendars) {
    const unfolded = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
    expect(
      unfolded.filter((line) => !/^[A-Z-]+[:;]/u.test(line)),
      path,
    ).toEqual([]);
    expect(readCalendar(text).events.length).toBeGreaterThan(0);
  }
});

async function relnotes(...argv: string[]): Promise<string> {
  const io = testIo(folder);
  expect(await runCommand([...argv, '--content', '.'], io), io.complained()).toBe(0);
  return io.written();
}

test('no cell of a spreadsheet is a formula', async () => {
  const rows: string[][] = parseCsv(await relnotes('export', 'r2', '--as', 'csv'));
  const cells = rows.flat();
  expect(cells.some((cell) => cell.includes('<zq>'))).toBe(true);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test.each([
  ['markdown', []],
  // Nothing but the sign that the importer knows.
  ['github', [' Exported by Relnotes. ']],
  ['keepachangelog', [' Exported by Relnotes. ']],
])('nothing is live in an export as %s', async (form, comments) => {
  expect(liveInMarkdown(await relnotes('export', 'r2', '--as', form))).toEqual(comments);
});

test('nothing is live in an announcement', async () => {
  const announce = (form: string) =>
    relnotes(
      'announce',
      'r2',
      'ga',
      '--as',
      form,
      '--from',
      'a@example.org',
      '--to',
      'b@example.org',
    );
  expect(liveInMarkdown(await announce('markdown'))).toEqual([]);
  const matrix: unknown = JSON.parse(await announce('matrix'));
  expect(liveInJson(matrix)).toEqual([]);
  const { headers, html, to, attachments } = await PostalMime.parse(await announce('eml'));
  expect(html).toBeUndefined();
  expect(attachments).toEqual([]);
  expect(to).toEqual([{ address: 'b@example.org', name: '' }]);
  expect(headers.map(({ key }) => key)).toMatchInlineSnapshot(`
    [
      "content-transfer-encoding",
      "content-language",
      "x-unsent",
      "from",
      "to",
      "subject",
      "message-id",
      "date",
      "mime-version",
      "content-type",
    ]
  `);
});
