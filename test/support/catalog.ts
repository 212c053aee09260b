import type { Body, Catalog, Milestone, Release } from '../../src/domain/catalog.ts';
import { holdsAdvisories } from '../../src/domain/advisories.ts';
import { withPlainTitle } from '../../src/domain/plain-title.ts';
import { releaseSchema, type ReleaseInput } from '../../src/schema/release.ts';
import { siteSchema, type SiteInput } from '../../src/schema/site.ts';
import { timelineSchema, type TimelineInput } from '../../src/schema/timeline.ts';
import { assumeHtml } from '../../src/lib/html.ts';

/** Small made-up catalogs: each function takes what a writer would write, through the schema. */

type Rest<T> = Partial<T>;

/** A body of one paragraph; none for an empty text. */
export function aBody(text = ''): Body {
  const html = assumeHtml(text === '' ? '' : `<p>${text}</p>`);
  return { html, markdown: text, markdownSlots: [], headings: [], text, lead: text };
}

/** A milestone list as timeline.yaml writes it, titles filled in from the ids. */
export function milestones(...written: TimelineInput['milestones']): Milestone[] {
  return timelineSchema.parse({ milestones: written }).milestones.map((fields) => ({
    ...withPlainTitle({ ...fields, title: fields.title ?? fields.id.toUpperCase() }),
    noteBody: fields.note === undefined ? undefined : aBody(fields.note),
  }));
}

/** GA alone, on a day that has happened. */
export function ga(actual = '2024-03-20'): TimelineInput['milestones'][number] {
  return { id: 'ga', kind: 'ga', planned: actual, actual };
}

export interface ReleaseParts extends Rest<
  Omit<Release, 'milestones' | 'body' | keyof ReleaseInput>
> {
  readonly id?: string;
  readonly milestones?: TimelineInput['milestones'];
  readonly body?: string;
}

/** A release `r1`, version 1.0.0, out since 2024-03-20; its items and notes need the same id. */
export function aRelease(parts: ReleaseParts & Rest<ReleaseInput> = {}): Release {
  const { id = 'r1', milestones: written = [ga()], body, items, notes, issues, ...input } = parts;
  return {
    ...withPlainTitle(releaseSchema.parse({ title: `Release ${id}`, version: '1.0.0', ...input })),
    entryType: 'release',
    id,
    path: `releases/${id}/release.mdx`,
    timelinePath: `releases/${id}/timeline.yaml`,
    body: aBody(body),
    translations: {},
    milestones: milestones(...written),
    items: items ?? [],
    notes: notes ?? [],
    issues: issues ?? [],
  };
}

/** A site with two areas and the criteria `works` and `ci`. */
export function aSite(input: Rest<SiteInput> = {}): Catalog['site'] {
  return siteSchema.parse({
    title: 'Notes',
    url: 'https://notes.example.org',
    repository: 'https://github.com/example/notes',
    areas: [
      { id: 'iaas', title: 'Infrastructure' },
      { id: 'kaas', title: { en: 'Kubernetes', de: 'Kubernetes (de)' } },
    ],
    criteria: [
      { id: 'works', title: 'Works', question: 'Does it work?' },
      { id: 'ci', title: 'CI', question: 'Is it covered by CI?' },
    ],
    outside: ['r9'],
    ...input,
  });
}

/** A catalog of releases, oldest first. */
export function aCatalog(releases: readonly Release[] = [], rest: Rest<Catalog> = {}): Catalog {
  return {
    site: aSite(),
    releases,
    meetings: [],
    docs: [],
    holds: {
      notes: releases.some(({ notes }) => notes.length > 0),
      issues: releases.some(({ issues }) => issues.length > 0),
      support: true,
      advisories: holdsAdvisories(releases),
    },
    files: [],
    digests: new Map(),
    ...rest,
  };
}
