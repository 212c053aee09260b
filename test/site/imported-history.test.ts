import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { SITE } from '../importers/sources/import-texts.ts';
import { renoRepository } from '../importers/sources/reno-fixtures.ts';
import { TOWNCRIER } from '../importers/sources/towncrier-fixtures.ts';
import { testIo } from '../support/io.ts';
import { brokenLinks } from '../support/links.ts';
import { buildSite, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeFiles } from '../support/tree.ts';

const MINUTES = `# Release board, 6 February 2024

Participants: dev, ops, jo

## Items

1. Window functions - done
   - jo to write the docs by 2024-02-20

## Schedule

- GA 2024-05-01
`;

let folder: string;
let site: BuiltSite;
let pages: ReadonlyMap<string, string>;

/** Runs a command in the project; throws what it complains of. */
async function run(command: string): Promise<void> {
  const io = testIo(folder);
  const code = await runCommand(command.split(' '), io);
  if (code !== 0) throw new Error(`${command}: ${io.complained()}${io.written()}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-history-'));
  await renoRepository(folder);
  const news = TOWNCRIER.map(({ file, text }) => [`news/${file}`, text] as const);
  const products = 'products: [{ id: harbor, title: Harbor }, { id: master, title: Master }]\n';
  await writeFiles(folder, {
    ...Object.fromEntries(news),
    'board.md': MINUTES,
    'content/site.yaml': `${SITE['site.yaml'] ?? ''}${products}`,
  });
  await run('import reno releasenotes --repo . --product harbor --title Harbor');
  await run('import towncrier news/NEWS.rst --product master --title Master');
  await run('import minutes board.md --release harbor-2');
  await run('check');
  site = await buildSite({ contentDir: join(folder, 'content') });
  pages = await pagesOf(site.dir);
});

afterAll(async () => {
  await site.remove();
  await rm(folder, { recursive: true, force: true });
});

test('a site of reno, towncrier and minutes builds, and all its links lead somewhere', () => {
  expect(brokenLinks(site.dir, '/', 'https://notes.example.org', new Map(pages))).toEqual([]);
});

test.each([
  ['releases/harbor-1/index.html', 'Zones can be listed with'],
  ['releases/harbor-2/upgrade/index.html', 'service before the upgrade'],
  ['releases/harbor-2/known-issues/index.html', 'more than 1000 zones'],
  ['releases/master-2.0.0/index.html', 'Zones can be listed by their owners'],
  [
    'releases/master-2.0.0/items/zones-can-be-listed-by-their-owners-in-all-berths-at-once/index.html',
    'https://example.org/harbor/issues/42',
  ],
  ['releases/master-next/index.html', 'The command has colours.'],
  ['meetings/2024-02-06/index.html', 'Release board'],
  ['releases/harbor-2/items/window-functions/index.html', 'write the docs'],
])('%s shows %s', (path, words) => {
  expect(pages.get(path)).toContain(words);
});

test('placeholders of the sources are shown', () => {
  expect([...pages.values()].join('\n')).toContain('&lt;berth&gt;');
});
