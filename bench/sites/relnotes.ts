import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { toMarkdown, type Target } from '../corpus/blocks.ts';
import { TODAY, type Corpus, type Item, type Release } from '../corpus/model.ts';
import { AREAS, AUDIENCES, CRITERIA } from '../corpus/item.ts';
import { fieldLines, frontMatter, type Command, type Site, type TextFile } from './site.ts';

/** Features that the plain sites of peers do not have. Without them, the pages are comparable. */
const EXTRAS = ['search', 'feeds', 'calendars', 'api', 'twins', 'pictures', 'badges'] as const;

/** The folder of this project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** This project with all features. */
export const FULL: Site = makeSite('relnotes', true, build);

/** This project with only the pages that peers have. */
export const PLAIN: Site = makeSite('relnotes-plain', false, build);

/** Returns this project, plain or with all features, with another way to build it. */
export function makeSite(name: string, extras: boolean, command: Site['command']): Site {
  return {
    name,
    ours: true,
    version: () => `Relnotes ${versionIn('package.json')} on Astro ${astroVersion()}`,
    files: (corpus) => contentTree(corpus, extras),
    itemFile,
    command,
    output: 'dist',
    caches: ['cache'],
  };
}

/** Returns the content tree of a corpus. */
export function contentTree(corpus: Corpus, extras: boolean): TextFile[] {
  return [siteFile(corpus, extras), ...corpus.releases.flatMap(releaseFiles)];
}

/** Returns the command of `npm run build`. */
function build(folder: string): Command {
  return {
    file: process.execPath,
    args: [join(ROOT, 'src/build/run.ts')],
    cwd: ROOT,
    env: { ...environmentOf(folder), NODE_ENV: 'production' },
  };
}

/** Returns the environment variables for the folders of this project and the day of the corpus. */
export function environmentOf(folder: string): Record<string, string> {
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

function siteFile({ products }: Corpus, extras: boolean): TextFile {
  const titled = (ids: readonly string[]) => ids.map((id) => ({ id, title: id }));
  const fields = {
    title: 'A corpus',
    url: 'https://notes.example.org',
    areas: titled(AREAS),
    ...(products.length === 0 ? {} : { products: titled(products) }),
    criteria: CRITERIA.map((id) => ({ id, title: id, question: `Is it ${id}?` })),
    audiences: AUDIENCES,
    support: { months_after_ga: 7, months_after_next_ga: 1, round: 'month-end' },
    features: Object.fromEntries(EXTRAS.map((extra) => [extra, extras])),
  };
  return { path: 'content/site.yaml', text: `${JSON.stringify(fields, undefined, 2)}\n` };
}

function releaseFiles(release: Release): TextFile[] {
  const folder = `content/releases/${release.id}`;
  const { title, version, product, previous, summary, milestones } = release;
  return [
    file(`${folder}/release.mdx`, { title, version, product, previous, summary }, release.overview),
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

/** Returns a timeline with one field on each line, as writers write it. */
function timelineText(milestones: Release['milestones']): string {
  const entries = milestones.map((milestone) => {
    const lines = fieldLines(milestone).map((line) => `    ${line}\n`);
    return lines.join('').replace(/^ {4}/u, '  - ');
  });
  return `milestones:\n${entries.join('')}`;
}

function itemFile(release: Release, item: Item): TextFile {
  const { slug, body, breaking, owner, form, title, summary, criteria, alsoIn, ...fields } = item;
  const own = breaking === undefined ? {} : { breaking: true, ...breaking };
  // A line names itself, and its team asks no questions about it.
  const long = form === 'line' ? {} : { title, summary, criteria };
  const ported = alsoIn.length === 0 ? {} : { also_in: alsoIn };
  const path = `content/releases/${release.id}/items/${slug}.md`;
  return file(path, { ...long, ...fields, ...own, ...ported, owners: [owner] }, body);
}

function file(
  path: string,
  fields: Readonly<Record<string, unknown>>,
  body: Parameters<typeof toMarkdown>[0],
): TextFile {
  return { path, text: frontMatter(fields) + toMarkdown(body, address) };
}

/** Returns the path of a link target; items link only to items of their own release. */
function address(to: Target): string {
  if ('url' in to) return to.url;
  return 'item' in to ? `${to.item}.md` : `../../${to.release}/release.mdx`;
}
