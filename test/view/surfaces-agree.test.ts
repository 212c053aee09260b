import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { apiItems } from '../../src/formats/api/items.ts';
import { apiRelease } from '../../src/formats/api/releases.ts';
import { announcement } from '../../src/view/announcement/announcement.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { versionExports } from '../../src/view/export/export.ts';
import { feedEntries } from '../../src/view/feed/entries.ts';
import type { Milestone, Release } from '../../src/domain/catalog.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { anyCatalog } from '../support/any-catalog.ts';
import { aContext } from '../support/context.ts';

/** All surfaces that name items must tell the same of each. They are read as a reader reads them, by addresses. */

/** Returns the slugs of the items that a text or a list of addresses names, in their order. */
function slugs(text: string): string[] {
  return [...text.matchAll(/\/r1\/items\/(?<slug>item-\d+)/gu)].map(
    ({ groups }) => groups?.['slug'] ?? '',
  );
}

function hrefs(entries: readonly { readonly href: string }[] | undefined): string {
  return (entries ?? []).map(({ href }) => href).join('\n');
}

/** The items of each list of a release's page. */
function pageLists(context: ViewContext, release: Release) {
  const { items, maintenance } = releasePage(context, release);
  const { breaking, deprecations, areas, planned, unrecorded, out } = items;
  const main = [
    ...[breaking, deprecations].flatMap((one) => one?.entries ?? []),
    ...areas.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries)),
  ];
  return {
    main: slugs(hrefs(main)),
    planned: slugs(hrefs(planned?.entries)),
    unrecorded: slugs(hrefs(unrecorded?.entries)),
    out: slugs(hrefs(out?.entries)),
    byVersion: new Map(
      (maintenance?.entries ?? []).map(({ link, lists }) => [
        link.label,
        slugs(hrefs(lists.flatMap(({ links }) => links))),
      ]),
    ),
  };
}

/** The items of each section of CHANGELOG.md, by its heading. */
function changelog(context: ViewContext, release: Release): Map<string, string[]> {
  const text = keepAChangelog(context, versionExports(context, release));
  const sections = text.split(/^## \[/mu).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf(']')),
      [...section.matchAll(/\*\*Title of (item-\d+)\*\*/gu)].map(([, slug = '']) => slug),
    ]),
  );
}

function announced(context: ViewContext, release: Release, milestone: Milestone): string[] {
  const lists = announcement(context, release, milestone).sections.flatMap((one) => one.lists);
  const words = context.words.milestone.lists;
  const titles = [words.added(milestone.title), words.addedPlanned(milestone.title)];
  const added = lists.filter(({ title }) => titles.includes(title ?? ''));
  return slugs(added.flatMap(({ lines }) => lines.map(({ href }) => href ?? '')).join('\n'));
}

function sorted(names: readonly string[]): string[] {
  return names.toSorted();
}

const RUNS = { numRuns: 100 };

function check(told: (context: ViewContext, release: Release, other: Release) => void): void {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const [release, other] = catalog.releases;
      if (release === undefined || other === undefined) throw new Error('releases');
      told(aContext(catalog), release, other);
    }),
    RUNS,
  );
}

test('each item is in exactly one list of the page, and the API says in which', () => {
  check((context, release) => {
    const { main, planned, unrecorded, out, byVersion } = pageLists(context, release);
    expect(sorted([...main, ...planned, ...unrecorded, ...out])).toEqual(
      sorted(release.items.map(({ slug }) => slug)),
    );
    const lists = { included: main, planned: [...main, ...planned], unrecorded, excluded: out };
    for (const { slug, inclusion, first_version: version } of apiItems(context, release).items) {
      expect(lists[inclusion]).toContain(slug);
      expect(version === null).toBe(inclusion === 'unrecorded' || inclusion === 'excluded');
      const listedIn = [...byVersion].filter(([, own]) => own.includes(slug)).map(([name]) => name);
      expect(listedIn).toEqual(version === null || version === '1.0.0' ? [] : [version]);
    }
    expect(apiRelease(context, release).counts.included).toBe(main.length);
  });
});

test('a changelog has each item of the page once, under the version that brings it', () => {
  check((context, release) => {
    const sections = changelog(context, release);
    const { main, out } = pageLists(context, release);
    // A candidate keeps what it had, also if the team deferred that later.
    const kept = [...sections.values()].flat().filter((slug) => !out.includes(slug));
    expect(sorted(kept)).toEqual(sorted(main));
    const isOut = release.milestones.some(
      ({ kind, actual }) => kind === 'ga' && actual !== undefined,
    );
    if (!isOut) return;
    expect(kept).toEqual([...sections.values()].flat());
    for (const { slug, first_version: version } of apiItems(context, release).items) {
      if (main.includes(slug)) expect(sections.get(version ?? '')).toContain(slug);
    }
  });
});

test('page, announcement and feed entry of a version name the same new items as the changelog', () => {
  check((context, release) => {
    const sections = changelog(context, release);
    const feed = feedEntries(context, { of: 'release', release });
    for (const milestone of release.milestones) {
      // A milestone that was called off has no changes and is not announced.
      if (milestone.outcome !== undefined) continue;
      const own = announced(context, release, milestone);
      const changes = milestonePage(context, release, milestone).changes?.lists ?? [];
      const added = changes.find(({ id }) => id === 'new');
      expect(slugs(hrefs(added?.entries))).toEqual(own);
      if (milestone.actual === undefined) continue;
      const entry = feed.find(({ href }) => href.endsWith(`/r1/milestones/${milestone.id}/`));
      expect(slugs(entry?.html ?? '')).toEqual(own);
      if (milestone.kind !== 'maintenance') continue;
      expect(sorted(sections.get(milestone.version ?? '') ?? [])).toEqual(sorted(own));
    }
  });
});

test('what an item brings to another release is in the same version of its page, feed and changelog', () => {
  check((context, _release, other) => {
    const sections = changelog(context, other);
    const { byVersion } = pageLists(context, other);
    for (const milestone of other.milestones) {
      if (milestone.kind !== 'maintenance' || milestone.actual === undefined) continue;
      const own = sorted(announced(context, other, milestone));
      expect(sorted(byVersion.get(milestone.title) ?? [])).toEqual(own);
      expect(sorted(sections.get(milestone.version ?? '') ?? [])).toEqual(own);
    }
  });
});

test('feed and search mark the items that the release does not have, or may not have', () => {
  check((context, release) => {
    const { unrecorded, out } = pageLists(context, release);
    const marks = ['Undecided', 'Deferred', 'Status not recorded'];
    const isMarked = (text: string) => marks.some((mark) => text.includes(mark));
    const feed = feedEntries(context, { of: 'release', release }).filter(
      ({ href }) => slugs(href).length > 0,
    );
    const records = searchRecords(context).filter(({ url }) => slugs(url).length > 0);
    for (const slug of [...unrecorded, ...out]) {
      const entry = feed.find(({ href }) => slugs(href)[0] === slug);
      const record = records.find(({ url }) => slugs(url)[0] === slug);
      // An entry without any day up to today is in no feed.
      if (entry !== undefined) {
        expect([isMarked(entry.tags.join()), entry.published]).toEqual([true, undefined]);
      }
      expect(isMarked(record?.over ?? '')).toBe(true);
    }
  });
});
