import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../support/shared-browser.ts';
import { copiedPlan, showsText } from '../support/shown-plan.ts';
import { serve } from '../support/serve.ts';
import { buildSite, type BuiltSite } from '../support/site.ts';
import { writeFiles } from '../support/tree.ts';
import { VERSIONS_DAY, VERSIONS_TREE } from '../support/versions-tree.ts';

/** One site whose versions run side by side, some of them withdrawn, for all that it publishes. */
let content: string;
let site: BuiltSite;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'versions-'));
  await writeFiles(content, VERSIONS_TREE);
  site = await buildSite({
    contentDir: content,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(VERSIONS_DAY) / 1000) },
  });
}, 120_000);

afterAll(async () => {
  await Promise.all([site.remove(), rm(content, { recursive: true, force: true })]);
});

const file = (path: string) => readFile(join(site.dir, path), 'utf8');
const json = async (path: string): Promise<unknown> => JSON.parse(await file(`api/v1/${path}`));

describe('a fix in a line beside', () => {
  test('leaves the issue open in a version that was published before it', async () => {
    expect(await file('releases/r2/known-issues.md')).toContain('2 open and 0 fixed.');
    expect(await file('upgrade/r1/r2.md')).toMatch(
      /Known issues of Probe 2\.0\.0 that are open\n\nAs recorded for version 2\.0\.0\.\n\n- \[Data is lost on restart\]/u,
    );
  });

  test('is not known to be in a later version of another line', async () => {
    const issues = await file('releases/l1/known-issues.md');
    expect(issues).toContain('0 open, 0 fixed, and 1 unknown.');
    expect(issues).toContain('## Not known whether the newest version is affected');
    expect(issues).toContain('**Fixed in:** [1.0.2 (Probe 1.0.0)]');
    const path = await file('upgrade/r1/l1.md');
    expect(path).toContain('### 2 known issues without a recorded state in 1.9.1');
    expect(path).toContain(
      'fixed in 1.0.2 (Probe 1.0.0); not known whether this version has the fix',
    );
    expect(path).not.toContain('fixed on this path');
  });

  test('is said in the API as it is known', async () => {
    expect(await json('upgrade/r1/l1.json')).toMatchObject({
      open_issues: [],
      left_issues: [],
      unrecorded_issues: ['r1/fault', 'r1/loud'],
    });
  });
});

test('an issue of the candidates is open before GA', async () => {
  expect(await file('releases/r4/known-issues.md')).toContain('**Affects:** RC1 and later');
  expect(await json('known-issues.json')).toMatchObject({
    known_issues: expect.arrayContaining([
      expect.objectContaining({ ref: 'r4/fresh', state: 'open', releases: ['r4'] }),
      expect.objectContaining({ ref: 'r1/fault', state: 'fixed' }),
    ]),
  });
});

describe('a withdrawn release', () => {
  test('is not the newest one, of the site or of its line', async () => {
    const home = await file('index.md');
    expect(home).toMatch(/## \[Probe 1\.9\.0\]\(.*\)\n\nNewest release/u);
    expect(home).toContain('- **Main line:** [Probe 2.0.0 (2.0.0)]');
    expect(home).toContain('- **Line lts:** [Probe 1.9.0 (1.9.1)]');
    expect(await file('releases.md')).toContain('- **Main line:** [Probe 2.0.0 (2.0.0)]');
    expect(await json('releases.json')).toMatchObject({
      releases: expect.arrayContaining([
        expect.objectContaining({ id: 'r3', newest: false, newest_of_line: false }),
        expect.objectContaining({ id: 'r2', newest: false, newest_of_line: true, line: null }),
        expect.objectContaining({ id: 'l1', newest: true, newest_of_line: true, line: 'lts' }),
      ]),
    });
  });

  test.each([
    ['index.md', '| Withdrawn | Withdrawn on 1 Oct 2026 |'],
    ['index.html', 'Withdrawn'],
    ['releases/r3.md', 'Withdrawn on 1 October 2026'],
    ['releases/r3.md', '**Support:** Withdrawn'],
    ['releases/r3/badge.svg', '3.0.0 · Withdrawn'],
    ['lines/badge.svg', 'Probe 2.0.0: 2.0.0 · End of life'],
    ['lines/lts/badge.svg', 'Probe 1.9.0: 1.9.1 · '],
    ['releases/r3/timeline.md', 'Withdrawn'],
    ['releases/r3/milestones/ga.md', '3.0.0 was withdrawn on 1 October 2026'],
    ['releases/index.html', 'Probe 3.0.0: Withdrawn'],
    ['llms.txt', 'Version 3.0.0, Withdrawn. Withdrawn on 1 October 2026: It loses data. Use 2.0.0'],
    ['feed.xml', 'Probe 3.0.0 is withdrawn'],
    ['releases/r3/calendar.ics', 'SUMMARY:Probe 3.0.0: GA (3.0.0) (withdrawn)'],
    ['releases/r3/calendar.ics', 'Withdrawn on 1 October 2026: It loses data.'],
    ['upgrade/r3/r4.md', 'Do not stay on Probe 3.0.0. Withdrawn on 1 October 2026'],
    ['upgrade.md', '| Probe 3.0.0 |'],
  ])('is said to be so, or passed over, in %s: %s', async (path, text) => {
    expect((await file(path)).replaceAll('\r\n ', '')).toContain(text);
  });

  test('promises no maintenance, and its end is off in calendars', async () => {
    const calendar = await file('releases/r3/calendar.ics');
    const [, end = ''] = calendar.split('SUMMARY:Probe 3.0.0: maintenance ends');
    expect(end).toContain('STATUS:CANCELLED');
    for (const path of ['releases/r3.md', 'llms.txt', 'releases/r3/badge.svg']) {
      expect((await file(path)).split('Probe 3.0.0')[1]).not.toMatch(/[Mm]aintained until/u);
    }
    expect(await json('releases/r3.json')).toMatchObject({
      newest_version: null,
      support: { state: 'withdrawn', until: null, basis: 'none' },
      withdrawn: { on: '2026-10-01', why: 'It loses data.', use: '2.0.0' },
      milestones: [{ id: 'ga', state: 'withdrawn', withdrawn: { on: '2026-10-01' } }],
    });
  });

  test('is not offered as the target of an upgrade', async () => {
    const upgrade = await file('upgrade/index.html');
    const [, targets = ''] = upgrade.split('<select').slice(-2);
    expect(upgrade).toContain('3.0.0 (withdrawn)');
    expect(targets).not.toContain('value="r3"');
    expect(await file('llms.txt')).not.toContain('to Probe 3.0.0]');
    expect(await file('releases/r3/upgrade.md')).not.toContain('/upgrade/r2/r3/');
  });
});

test('an item names the versions that have it, and those of which it is not known', async () => {
  const late = await file('releases/r2/items/late.md');
  expect(late).toMatch(/Contained in:\*\* \[Probe 4\.0\.0, 4\.0\.0-rc1 and later\]/u);
  expect(late).toMatch(/Not known for:\*\* \[Probe 1\.9\.0, 1\.9\.1 and later\]/u);
  expect(await json('releases/r2/items.json')).toMatchObject({
    items: [{ contained_in: ['r1/m102', 'r3/ga', 'r4/rc1'], unrecorded_in: ['l1/m191'] }],
  });
});

describe('a withdrawn version', () => {
  test('is not the newest of its release, which has others to use', async () => {
    expect(await json('releases/r2.json')).toMatchObject({
      newest_version: '2.0.0',
      withdrawn: null,
      milestones: [{ state: 'done' }, { state: 'withdrawn', withdrawn: { use: '2.0.0' } }],
    });
    const page = await file('releases/r2.md');
    expect(page).toContain('2.0.1 was withdrawn on 10 June 2026');
    expect(page).not.toContain('**Support:** Withdrawn');
  });

  test('warns only those who run it to leave it, and all readers without JavaScript', async () => {
    const [browser, served] = await Promise.all([sharedBrowser(), serve(site.dir)]);
    const isWarned = (query: string, options?: BrowserContextOptions) =>
      showsText(browser, `${served.url}upgrade/r2/r4/${query}`, 'Do not stay on 2.0.1.', options);
    try {
      expect(await isWarned('')).toBe(false);
      expect(await isWarned('?from=2.0.1')).toBe(true);
      expect(await isWarned('', { javaScriptEnabled: false })).toBe(true);
      expect(await copiedPlan(browser, `${served.url}upgrade/r2/r4/?from=2.0.1`)).toContain(
        'Do not stay on 2.0.1.',
      );
      expect(await copiedPlan(browser, `${served.url}upgrade/r2/r4/`)).not.toContain('Leave');
    } finally {
      served.close();
    }
    expect(await file('upgrade/r2/r4.md')).toContain('Do not stay on 2.0.1. 2.0.1 was withdrawn');
  });

  test('is marked among the versions of a path in the API, which offers it as no target', async () => {
    const withdrawal = { on: '2026-06-10', why: 'It is slow.', use: '2.0.0' };
    expect(await json('upgrade/r2/r4.json')).toMatchObject({
      versions: ['2.0.0', '2.0.1'],
      withdrawn_versions: [{ version: '2.0.1', ...withdrawal }],
    });
    expect(await json('upgrade/r1/r3.json')).toMatchObject({
      withdrawn_versions: [],
      targets: [],
      end: null,
      hops: [{ withdrawn: null }, { to: 'r3', withdrawn: { on: '2026-10-01' } }],
    });
  });

  test('fixes nothing that readers could have, and is marked where it is named', async () => {
    expect(await file('releases/r2/known-issues.md')).toContain('[2.0.1 (withdrawn)]');
    expect(await file('feed.xml')).toContain('Probe 2.0.0, 2.0.1 is withdrawn');
  });
});

test('a release to come has a candidate, and no newest version', async () => {
  expect(await json('releases/r4.json')).toMatchObject({
    newest_version: null,
    newest_candidate: '4.0.0-rc1',
  });
  const labels = (await file('releases/r4.md')).match(/\*\*Newest [a-z]+:\*\*/gu);
  expect(labels).toEqual(['**Newest candidate:**']);
});
