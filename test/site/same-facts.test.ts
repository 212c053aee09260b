import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { API_DOCUMENTS } from '../../src/schema/api/documents.ts';
import { apiDocuments, readJson } from '../support/api.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { readCalendar } from '../support/icalendar.ts';
import { childrenOf, readXml, textOf, type Element } from '../support/xml.ts';

/** Page, feed, calendar and API of one release of the fixture site, each read by itself. */
const RELEASE = 'releases/v3';

const read = (path: string) => readFile(join(FIXTURE_DIR, path), 'utf8');
const api = (path: string) => readJson(FIXTURE_DIR, `api/v1/${path}`);
const pageOf = (url: string) => read(`${new URL(url).pathname.slice(1)}index.html`);

/** A text of HTML as its reader sees it. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}

/** Returns the entries of the feed in a folder, with those of its archives. */
async function entriesOf(folder: string): Promise<Map<string, Element>> {
  const entries = new Map<string, Element>();
  let path: string | undefined = `${folder}/feed.xml`;
  while (path !== undefined) {
    const feed = readXml(await read(path));
    for (const entry of childrenOf(feed, 'entry')) {
      const id = textOf(entry, 'id') ?? '';
      // The current document comes first, with whole texts; archives have summaries.
      if (!entries.has(id)) entries.set(id, entry);
    }
    const older = childrenOf(feed, 'link').find(
      ({ attributes }) => attributes['rel'] === 'prev-archive',
    );
    const href = older?.attributes['href'];
    path = href === undefined ? undefined : new URL(href).pathname.slice(1);
  }
  return entries;
}

const entries = await entriesOf(RELEASE);
/** The maintenance of the release has ended, so its own feed has summaries. */
const ofSite = await entriesOf('');
const dayOf = (entry: Element | undefined, name: string) =>
  entry === undefined ? undefined : (textOf(entry, name)?.slice(0, 10) ?? null);

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly html: string;
}

/** Returns the facts in the feed about an entry of the API. */
function expectInFeed(facts: Entry): void {
  const entry = entries.get(facts.id);
  if (entry === undefined) throw new Error(`${facts.id} is not in the feed`);
  const [link] = childrenOf(entry, 'link');
  expect(link?.attributes['href']).toBe(facts.url);
  expect(textOf(entry, 'title')).toBe(facts.title.replaceAll('`', ''));
  expect(textOf(entry, 'summary') ?? null).toBe(facts.summary?.replaceAll('`', '') ?? null);
  expect(dayOf(entry, 'published')).toBe(facts.published);
  expect(dayOf(entry, 'updated')).toBe(facts.updated);
  expect(childrenOf(entry, 'content')).toEqual([]);
  const text = textInFeed(facts);
  if (text !== undefined) expect(text).toContain(facts.html.trim());
}

/** Returns the text of an entry, if it is in the current document of the site's feed. */
function textInFeed({ id }: Pick<Entry, 'id'>): string | undefined {
  const entry = ofSite.get(id);
  return entry === undefined ? undefined : textOf(entry, 'content');
}

describe('items', async () => {
  const { items } = API_DOCUMENTS.items.schema.parse(await api(`${RELEASE}/items.json`));

  test('feed and API', () => {
    expect(items.length).toBeGreaterThan(15);
    for (const item of items) expectInFeed(item);
    expect(items.filter((item) => textInFeed(item) !== undefined).length).toBeGreaterThan(10);
  });

  test('page and API', async () => {
    for (const item of items) {
      const html = await pageOf(item.url);
      expect(html).toContain(`<link rel="canonical" href="${item.url}">`);
      const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/su.exec(html) ?? [];
      expect(plain(title)).toBe(item.title.replaceAll('`', ''));
      if (item.impact !== null) expect(plain(html)).toContain(item.impact.replaceAll('`', ''));
      for (const advisory of item.advisories) expect(html).toContain(advisory);
    }
  });
});

describe('upgrade notes', async () => {
  const all = API_DOCUMENTS['upgrade-notes'].schema.parse(await api('upgrade-notes.json'));
  const notes = all.upgrade_notes.filter(({ release }) => release === 'v3');
  const page = await read(`${RELEASE}/upgrade/index.html`);

  test('page, feed and API', () => {
    expect(notes.length).toBeGreaterThan(10);
    const words = {
      required: 'Required',
      recommended: 'Recommended',
      optional: 'Optional',
      'not-recommended': 'Not recommended',
    };
    for (const note of notes) {
      expectInFeed(note);
      const entry = entries.get(note.id);
      const tags =
        entry === undefined
          ? []
          : childrenOf(entry, 'category').map(({ attributes }) => attributes['term']);
      expect(tags).toContain(words[note.advice]);
      const [article = ''] =
        new RegExp(`<article[^>]* id="${note.slug}">.*?</p>`, 'su').exec(page) ?? [];
      expect(plain(article)).toContain(note.title.replaceAll('`', ''));
      expect(plain(article)).toContain(words[note.advice]);
    }
  });
});

test('known issues: page, feed and API', async () => {
  const all = API_DOCUMENTS['known-issues'].schema.parse(await api('known-issues.json'));
  const issues = all.known_issues.filter(({ release }) => release === 'v3');
  const page = await read(`${RELEASE}/known-issues/index.html`);
  expect(issues.length).toBeGreaterThan(2);
  for (const issue of issues) {
    expectInFeed(issue);
    const [article = ''] =
      new RegExp(`<article[^>]* id="${issue.slug}">.*?</p>`, 'su').exec(page) ?? [];
    expect(plain(article)).toContain(issue.title.replaceAll('`', ''));
    expect(article.toLowerCase()).toContain(issue.state === 'ended' ? '' : issue.state);
  }
});

describe('milestones', async () => {
  const { releases } = API_DOCUMENTS.schedule.schema.parse(await api('schedule.json'));
  const milestones = releases.find(({ id }) => id === 'v3')?.milestones ?? [];
  const { events } = readCalendar(await read(`${RELEASE}/calendar.ics`));
  const timeline = await read(`${RELEASE}/timeline/index.html`);

  test('calendar and API', () => {
    expect(milestones.length).toBeGreaterThan(5);
    for (const milestone of milestones) {
      const event = events.find(({ uid }) => uid === milestone.uid);
      const day = milestone.actual_from ?? milestone.planned;
      expect(event?.['dtstart'], milestone.id).toBe(day ?? undefined);
      if (event === undefined) continue;
      expect(event['url']).toBe(milestone.url);
      expect(event['summary']).toContain(milestone.title);
      const isOff = milestone.state === 'skipped' || milestone.state === 'cancelled';
      expect(event['status'] === 'CANCELLED').toBe(isOff);
      expect(Number(event['sequence'])).toBeGreaterThanOrEqual(milestone.plans.length - 1);
    }
  });

  test('page and API', () => {
    const rows = timeline.split('<tr').filter((row) => row.includes('/milestones/'));
    expect(rows).toHaveLength(milestones.length);
    for (const [index, milestone] of milestones.entries()) {
      const row = rows[index] ?? '';
      expect(row).toContain(new URL(milestone.url).pathname);
      for (const day of [milestone.planned, milestone.actual]) {
        if (day !== null) expect(row).toContain(`datetime="${day}"`);
      }
      const { slip_days: slip } = milestone;
      if (slip !== null && slip !== 0)
        expect(row).toMatch(new RegExp(`>${Math.abs(slip)} days? (?:late|early)`, 'u'));
    }
  });

  test('the release and the schedule', async () => {
    const release = API_DOCUMENTS.release.schema.parse(await api(`${RELEASE}.json`));
    expect(release.milestones).toEqual(milestones);
    const all = API_DOCUMENTS.releases.schema.parse(await api('releases.json'));
    expect(release).toMatchObject(all.releases.find(({ id }) => id === 'v3') ?? {});
  });
});

test('no document of the API holds what its schema does not describe', async () => {
  for (const [path, document] of await apiDocuments(FIXTURE_DIR)) {
    const name = /schema\/([\w-]+)\.json/u.exec(JSON.stringify(document))?.[1] ?? '';
    const kind = Object.entries(API_DOCUMENTS).find(([one]) => one === name)?.[1];
    expect(kind?.schema.parse(document), path).toEqual(document);
  }
});
