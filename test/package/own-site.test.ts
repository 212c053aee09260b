import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { htmlFaults } from '../support/html.ts';
import { brokenLinks, orphanPages } from '../support/links.ts';
import { firstCommands, runInProject } from '../support/own-project.ts';
import { servedSite } from '../support/served-site.ts';
import { pagesOf } from '../support/site.ts';
import { visitWithoutFaults } from '../support/visit.ts';

/** An empty folder, in which a person does what the README says. */
const folder = join(mkdtempSync(join(tmpdir(), 'relnotes-own-')), 'harbor');
const dir = join(folder, 'dist');
const installed = inject('installed');
const ORIGIN = 'https://release-notes.example.org';

let commands: string[];
let pages: Map<string, string>;

beforeAll(async () => {
  commands = firstCommands(await readFile('README.md', 'utf8'));
  // Nobody answers questions here.
  for (const line of commands) {
    await runInProject(folder, line.endsWith(' init') ? `${line} --yes` : line, installed);
  }
  pages = await pagesOf(dir);
}, 240_000);

afterAll(() => rm(dirname(folder), { recursive: true, force: true }));

const site = servedSite(dir);

test('the README begins with three commands: install, init, build', () => {
  expect(commands).toEqual([
    'npm i -D ./relnotes-x.y.z.tgz',
    'npx --no -- relnotes init',
    'npx --no -- relnotes build',
  ]);
});

test('they give a site that the check accepts', async () => {
  expect(await runInProject(folder, 'npx --no -- relnotes check --strict', installed)).toBe(
    '5 files: no problems\n',
  );
});

test('no link is dead, and links lead to every page', () => {
  expect([...pages.keys()].toSorted()).toMatchInlineSnapshot(`
    [
      "404.html",
      "index.html",
      "releases/1.0/compare/index.html",
      "releases/1.0/index.html",
      "releases/1.0/items/release-notes-site/index.html",
      "releases/1.0/milestones/ga/index.html",
      "releases/1.0/milestones/rc1/index.html",
      "releases/1.0/timeline/index.html",
      "releases/1.0/upgrade/index.html",
      "releases/index.html",
      "search/index.html",
      "upgrade/1.0/1.0/index.html",
      "upgrade/index.html",
    ]
  `);
  expect(brokenLinks(dir, '/', ORIGIN, pages)).toEqual([]);
  expect(orphanPages('/', ORIGIN, pages)).toEqual(['404.html']);
});

test('every page is valid HTML', async () => {
  expect(await htmlFaults(pages)).toEqual([]);
});

test(
  'no page has an accessibility violation or scrolls sideways on a phone',
  { timeout: 240_000 },
  async () => {
    for (const path of pages.keys()) {
      await visitWithoutFaults(site.browser, `${site.url}${path}`, async (page) => {
        expect(await violationsIn(page), path).toEqual([]);
        await page.setViewportSize({ width: 320, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBe(0);
      });
    }
  },
);
