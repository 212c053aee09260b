import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { toMarkdown, type Target } from '../corpus/blocks.ts';
import { TODAY, type Corpus, type Item, type Release } from '../corpus/model.ts';
import { AREAS, AUDIENCES, CRITERIA } from '../corpus/item.ts';
import { fieldLines, frontMatter, type Command, type Site, type TextFile } from './site.ts';

/** What site.yaml can switch off and no peer's plain site has: off, the pages are like for like. */
const EXTRAS = ['search', 'feeds', 'calendars', 'api', 'twins', 'pictures', 'badges'] as const;

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** This project with everything on. */
export const FULL: Site = makeSite('relnotes', true);

/** This project: with nothing but the pages that the peers print too, and with everything on. */
export const OURS: readonly Site[] = [makeSite('relnotes-plain', false), FULL];

function makeSite(name: string, extras: boolean): Site {
  return {
    name,
    ours: true,
    version: () => `Relnotes ${versionIn('package.json')} on Astro ${astroVersion()}`,
    files: (corpus) => contentTree(corpus, extras),
    itemFile,
    command: build,
    output: 'dist',
    caches: ['cache'],
  };
}

/** The content tree of a corpus. */
export function contentTree(corpus: Corpus, extras: boolean): TextFile[] {
  return [siteFile(extras), ...corpus.releases.flatMap(releaseFiles)];
}

/** The build of `npm run build`. */
function build(folder: string): Command {
  return {
    file: process.execPath,
    args: [join(ROOT, 'src/build/run.ts')],
    cwd: ROOT,
    env: { ...placesOf(folder), NODE_ENV: 'production' },
  };
}

/** Tells this project where to read, to write and to keep its caches, and the day of the corpus. */
export function placesOf(folder: string): Record<string, string> {
  return {
    RELNOTES_CONTENT: join(folder, 'content'),
    RELNOTES_OUT: join(folder, 'dist'),
    RELNOTES_CACHE: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000),
  };
}

function versionIn(path: string): string {
  const found = /"version": "([^"]+)"/u.exec(readFileSync(join(ROOT, path), 'utf8'));
  return found?.[1] ?? 'of no version';
}

function astroVersion(): string {
  return versionIn('node_modules/astro/package.json');
}

function siteFile(extras: boolean): TextFile {
  const titled = (ids: readonly string[]) => ids.map((id) => ({ id, title: id }));
  const fields = {
    title: 'A corpus',
    url: 'https://notes.example.org',
    areas: titled(AREAS),
    criteria: CRITERIA.map((id) => ({ id, title: id, question: `Is it ${id}?` })),
    audiences: AUDIENCES,
    support: { months_after_ga: 7, months_after_next_ga: 1, round: 'month-end' },
    features: Object.fromEntries(EXTRAS.map((extra) => [extra, extras])),
  };
  return { path: 'content/site.yaml', text: `${JSON.stringify(fields, undefined, 2)}\n` };
}

function releaseFiles(release: Release): TextFile[] {
  const folder = `content/releases/${release.id}`;
  const { title, version, previous, summary, milestones } = release;
  return [
    file(`${folder}/release.mdx`, { title, version, previous, summary }, release.overview),
    { path: `${folder}/timeline.yaml`, text: timelineText(milestones) },
    ...release.items.map((item) => itemFile(release, item)),
    ...release.notes.map(({ slug, body, ...fields }) =>
      file(`${folder}/upgrade-notes/${slug}.md`, fields, body),
    ),
    ...release.issues.map(({ slug, body, fixedIn, ...fields }) =>
      file(`${folder}/known-issues/${slug}.md`, { ...fields, fixed_in: fixedIn }, body),
    ),
  ];
}

/** A line a field, as writers write it. */
function timelineText(milestones: Release['milestones']): string {
  const entries = milestones.map((milestone) => {
    const lines = fieldLines(milestone).map((line) => `    ${line}\n`);
    return lines.join('').replace(/^ {4}/u, '  - ');
  });
  return `milestones:\n${entries.join('')}`;
}

function itemFile(release: Release, item: Item): TextFile {
  const { slug, body, breaking, owner, ...fields } = item;
  const own = breaking === undefined ? {} : { breaking: true, ...breaking };
  const path = `content/releases/${release.id}/items/${slug}.md`;
  return file(path, { ...fields, ...own, owners: [owner] }, body);
}

function file(
  path: string,
  fields: Readonly<Record<string, unknown>>,
  body: Parameters<typeof toMarkdown>[0],
): TextFile {
  return { path, text: frontMatter(fields) + toMarkdown(body, address) };
}

/** Items link to items of their own release only. */
function address(to: Target): string {
  if ('url' in to) return to.url;
  return 'item' in to ? `${to.item}.md` : `../../${to.release}/release.mdx`;
}
