import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { joinFragments } from '../../src/domain/join-fragments.ts';
import { releasesBetween } from '../../src/domain/lineage.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import { pathFragment } from '../../src/formats/fragments/path-fragments.ts';
import { pathReleases } from '../../src/formats/fragments/path-releases.ts';
import { loadWords } from '../../src/i18n/load-words.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { assembledPath } from '../../src/view/upgrade/assembled-path.ts';
import { pathMainHtml } from '../../src/view/upgrade/html/frame-html.ts';
import { PATH_CLASSES } from '../../src/view/upgrade/html/path-classes.ts';
import { pathContent, type PathContent } from '../../src/view/upgrade/path-content.ts';
import { PATH_RELEASES } from '../../src/view/upgrade/path-limits.ts';
import { NO_HTML } from '../../src/lib/html.ts';
import { aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue } from '../support/entries.ts';
import { line, milestonesOf, releaseOf, TODAY } from '../support/line.ts';
import { anyItems } from '../support/news-items.ts';
import { item } from '../support/path-news.ts';
import { note } from '../support/path-page.ts';

const COUNT = PATH_RELEASES + 2;
const OPTIONS = [
  { id: 'ovn', title: 'We run OVN' },
  { id: 'ceph', title: 'We run Ceph' },
];

/** More releases than paths are prepared for, with everything that a path may show. */
const CATALOG: Catalog = {
  ...line(COUNT, (id, index) => ({
    ...(id === 'r5' ? { upgrade_from: ['r3', 'r4'] } : {}),
    ...(id === 'r9' ? { upgrade_notes: 'none' } : {}),
    ...(id === 'r4' ? { withdrawn: { on: '2024-01-01', why: 'It loses data.' } } : {}),
    notes: id === 'r9' || id === 'r10' ? [] : notesOf(id),
    items: itemsOf(id),
    issues: issuesOf(id, index),
    milestones: milestonesOf(index),
  })),
  site: aSite({ options: OPTIONS, languages: ['en', 'de'] }),
  holds: { notes: true, issues: true, support: false, advisories: false },
};

function notesOf(id: string) {
  const n = id.slice(1);
  return [
    note(id, 'own', { phase: 'before', downtime: { max: '5m' }, settings: ['own_switch'] }),
    note(id, 'late', { since: `${n}.0.1`, phase: 'after', verify: 'Look.' }),
    note(id, 'know', { kind: 'info', applies_if: ['ovn'] }),
    note(id, 'never', { advice: 'not-recommended' }),
    note(id, 'both', { applies_if: ['ovn', 'ceph'], downtime: 'A short break.' }),
    ...(n === '1' ? [] : [note(id, 'one', { applies_to: [{ from: `${Number(n) - 1}.0.1` }] })]),
    ...(id === 'r4' ? [note(id, 'new', { supersedes: ['r3/own'] })] : []),
    ...(id === 'r6' ? [note(id, 'some', { supersedes: ['r2/own'], applies_if: 'ovn' })] : []),
  ];
}

function itemsOf(id: string) {
  const next = `r${Number(id.slice(1)) + 2}`;
  const isLast = Number(id.slice(1)) > COUNT - 2;
  return [
    item(id, 'new', { component: 'Pool', area: 'kaas' }),
    item(id, 'hard', { breaking: 'true' }),
    item(id, 'goes', { kind: 'deprecation', removed_in: isLast ? 'r9' : next }),
    ...(id === 'r3' ? [item(id, 'heir', { continues: 'r1/goes', kind: 'removal' })] : []),
    ...(id === 'r6' ? [item(id, 'back', { also_in: ['r5/5.0.2'], kind: 'fix' })] : []),
    ...(id === 'r8' ? [item(id, 'silent', { history: [{ on: '2020-01-01', note: 'x' }] })] : []),
  ];
}

function issuesOf(id: string, index: number) {
  const from = `${index + 1}.0.1`;
  return [
    anIssue({ release: id, slug: 'open', affects: [{ from }] }),
    anIssue({ release: id, slug: 'fixed', affects: [{ from }], fixed_in: [`${index + 1}.0.2`] }),
    anIssue({ release: id, slug: 'silent' }),
    ...(id === 'r2' ? [anIssue({ release: id, slug: 'long', affects: [{ to: '7.0.1' }] })] : []),
  ];
}

const contextOf = (catalog: Catalog, lang = 'en') =>
  aContext(catalog, { today: TODAY, lang, words: LANGUAGES[lang] ?? aContext(catalog).words });
const published = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** The files that a site publishes for paths that the browser puts together. */
function filesOf(catalog: Catalog) {
  const list = published(pathReleases(contextOf(catalog)));
  if (list === undefined) throw new Error('no list of releases');
  const light: Catalog = { ...list.catalog, digests: new Map() };
  const fragments = new Map(
    catalog.releases.map((release) => [
      release.id,
      published(pathFragment(contextOf(catalog), release)),
    ]),
  );
  return { light, fragments };
}

/** The content of a path as a page has it, and as the browser makes it from the files of the site. */
function bothWays(
  catalog: Catalog,
  { light, fragments }: ReturnType<typeof filesOf>,
  { from, to }: { readonly from: Release; readonly to: Release },
) {
  const own = releasesBetween(light, from, to).flatMap(({ id }) => fragments.get(id) ?? []);
  const whole = joinFragments(light, own);
  return [catalog, whole].map((one) => contentOf(one, from.id, to.id));
}

function contentOf(catalog: Catalog, from: string, to: string): PathContent | undefined {
  const path = upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), TODAY);
  return path && pathContent(contextOf(catalog), path, undefined);
}

/** From each release the path inside it, those to the next ones, and the longest. */
const pairsOf = ({ releases }: Catalog) =>
  releases.flatMap((from, at) =>
    releases
      .filter((_, index) => [at, at + 1, at + 3, COUNT - 1].includes(index))
      .map((to) => [from, to] as const),
  );

test('a path is the same as on a page, from every release', () => {
  const files = filesOf(CATALOG);
  for (const [from, to] of pairsOf(CATALOG)) {
    const [prepared, assembled] = bothWays(CATALOG, files, { from, to });
    expect(assembled).toEqual(prepared);
    expect(prepared).toBeDefined();
  }
});

test('whatever items take up, remove and repeat each other', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(3), fc.nat(3), (items, a, b) => {
      const catalog = line(COUNT, (id) => ({
        items: items.filter(({ release }) => release === id),
      }));
      const [from, to] = [catalog.releases[Math.min(a, b)], catalog.releases[Math.max(a, b)]];
      if (from === undefined || to === undefined) throw new Error('It has four releases.');
      const [prepared, assembled] = bothWays(catalog, filesOf(catalog), { from, to });
      expect(assembled).toEqual(prepared);
    }),
    { numRuns: 60 },
  );
});

test('the releases of a product have such paths, too', () => {
  const products = [
    { id: 'pool', title: 'Pool' },
    { id: 'none', title: 'None' },
  ];
  const catalog = {
    ...line(COUNT, (id) => ({ product: 'pool', notes: [note(id, 'own')] })),
    site: aSite({ products }),
  };
  expect(assembledPath(contextOf(catalog))?.releases).toBe('/upgrade/releases.json');
  const [from, to] = [releaseOf(catalog, 'r1'), releaseOf(catalog, 'r14')];
  const [prepared, assembled] = bothWays(catalog, filesOf(catalog), { from, to });
  expect(assembled?.hops).toHaveLength(COUNT - 1);
  expect(assembled).toEqual(prepared);
});

describe('what the browser loads', () => {
  test('has no texts of notes, and those of items that must be answered', () => {
    const { notes, items } = pathFragment(contextOf(CATALOG), releaseOf(CATALOG, 'r3'));
    expect(notes.map(({ entry }) => entry.body.html).join('')).toBe('');
    const lead = (slug: string) =>
      items.find(({ entry }) => entry.release === 'r3' && entry.slug === slug)?.entry.body.lead;
    expect([lead('new'), lead('hard') === '']).toEqual(['', false]);
  });

  test('stays small with 400 releases: less than 60 kB with brotli', () => {
    const many = line(400, (id) => ({ notes: [note(id, 'own')] }));
    const text = JSON.stringify(pathReleases(contextOf(many)));
    expect(JSON.parse(text)['ids']).toHaveLength(400);
    expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  });

  test('has the words of every language', async () => {
    for (const [lang, words] of Object.entries(LANGUAGES)) {
      expect(await loadWords(lang)).toBe(words);
    }
    expect(await loadWords('__proto__')).toBeUndefined();
  });

  test('is not published on sites whose pairs all have a page', () => {
    const small = line(2, (id) => ({ notes: [note(id, 'own')] }));
    expect(pathReleases(contextOf(small))).toBeUndefined();
  });
});

test('the page on which paths are put together names each of their classes', () => {
  const known = new Set(PATH_CLASSES.split(' '));
  for (const [from, to] of [
    ['r1', 'r6'],
    ['r4', 'r5'],
    ['r12', 'r14'],
  ] as const) {
    const content = contentOf(CATALOG, from, to);
    const html = content && pathMainHtml(content, { line: NO_HTML, untranslated: 'Some texts.' });
    const used = [...(html ?? '').matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  }
});
