import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/formats/llms.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { releaseBadge } from '../../src/view/release/badge.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { releasesPage } from '../../src/view/release/releases-page.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext, contextsIn } from '../support/context.ts';
import { anItem, aNote } from '../support/entries.ts';

const NOTHING = { notes: false, issues: false, support: false, advisories: false };
const site = aSite({ outside: [], languages: ['en', 'de'] });
const OTHER = aRelease({ id: 'r0' });

type Parts = ReleaseParts & Parameters<typeof aRelease>[0];

function pagesOf(parts: Parts = {}, holds: Partial<typeof NOTHING> = {}) {
  const release = aRelease(parts);
  const catalog = aCatalog([OTHER, release], { site, holds: { ...NOTHING, ...holds } });
  const context = aContext(catalog);
  return {
    catalog,
    home: homePage(context),
    list: releasesPage(context),
    page: releasePage(context, release),
    badge: releaseBadge(context, release).text,
    llms: llmsText(context),
    upgrade: upgradeIndexPage(context),
  };
}

const WITHDRAWN = { withdrawn: { on: '2024-04-01', why: 'It loses data.' } };
const PLANNED: Parts = { milestones: [{ id: 'ga', kind: 'ga', planned: '2025-01-01' }] };

describe('a site that says nothing about support', () => {
  test('has no columns, legend, picture, facts or sentences of it', () => {
    const { catalog, home, list, page, badge, llms } = pagesOf();
    expect(list.table?.head).toEqual(['Release', 'Newest version', 'Released']);
    expect([list.legend, home.legend, list.picture, list.rule]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([home.table?.title, list.table?.caption]).toEqual([
      'Releases',
      'Releases, newest first',
    ]);
    expect(page.facts.map(({ label }) => label)).not.toContain('Support');
    expect(badge).toBe('1.0.0');
    for (const context of contextsIn(catalog, '/', '2024-06-01')) {
      const texts = JSON.stringify([homePage(context), releasesPage(context), llmsText(context)]);
      expect(texts.replaceAll('"hasSupport"', '')).not.toMatch(
        /[Ss]upport|[Mm]aint|Unknown|[Ww]artung|gewartet|gepflegt/u,
      );
    }
    expect(llms).toContain('\nVersion 1.0.0.\n');
  });

  test.each([
    ['withdrawn', WITHDRAWN, 'Withdrawn'],
    ['planned', PLANNED, 'Planned'],
    ['out', {}, undefined],
  ])('marks a release that is %s', (_, parts, word) => {
    const { list, badge, llms } = pagesOf(parts);
    expect(list.table?.rows[0]?.tag?.word).toBe(word);
    expect(badge.split(' · ')[1]).toBe(word);
    expect(/Version 1\.0\.0(?:, (?<state>\w+))?/u.exec(llms)?.groups?.['state']).toBe(word);
  });

  test('says on the page of a withdrawn release that it is', () => {
    const { page } = pagesOf(WITHDRAWN);
    expect(page.withdrawn).toBeDefined();
    expect(page.facts).toContainEqual(expect.objectContaining({ label: 'Support' }));
  });
});

test('a site that tells about support says unknown where it is', () => {
  const { list, page, badge } = pagesOf({}, { support: true });
  expect([list.table?.hasSupport, list.table?.rows[0]?.tag?.word]).toEqual([true, 'Unknown']);
  expect(list.legend?.title).toBe('What the support marks mean');
  expect(page.facts.map(({ label }) => label)).toContain('Support');
  expect(badge).toBe('1.0.0 · Unknown');
});

test.each([
  ['of a site without notes', {}, {}, false],
  ['that names nothing to do', { upgrade_notes: 'none' as const }, {}, true],
  ['with a breaking change', { items: [anItem({ kind: 'change', breaking: 'true' })] }, {}, true],
  ['with a note', { notes: [aNote()] }, { notes: true }, true],
  ['without a note where others have some', {}, { notes: true }, true],
])('the box on what to do is on the page of a release %s: %#', (_, parts, holds, expected) => {
  const { page, home } = pagesOf({ ...parts, milestones: [ga('2024-04-01')] }, holds);
  expect(page.upgradeSummary !== undefined).toBe(expected);
  expect(home.newest?.upgradeSummary !== undefined).toBe(expected);
});

test('a site without upgrade notes has paths, and no list of notes', () => {
  const { upgrade, llms } = pagesOf();
  expect(upgrade.overview).toMatchObject({ notes: undefined, rows: [] });
  expect(upgrade.overview?.table).toBeDefined();
  expect(llms).not.toContain('how strongly they advise');
});

test.each([
  ['one release', [OTHER], ['Releases']],
  ['two releases', [OTHER, aRelease()], ['Releases', 'Upgrade']],
])('the navigation of a site with %s', (_, releases, expected) => {
  const { frame } = homePage(aContext(aCatalog(releases, { site, holds: NOTHING })));
  expect(frame.main.links.map(({ label }) => label)).toEqual(expected);
});
