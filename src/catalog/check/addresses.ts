import { docsPath, isHandbookPath } from '../../domain/handbook-path.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import { problem, shownFile, type Problem } from '../problem.ts';
import { at, type CheckInput } from './check.ts';

/** Reports two files with the same address, by index or alias (tree.ts compares names). */
export function checkAddresses(input: CheckInput): Problem[] {
  return [...samePaths(input), ...sameAliases(input)];
}

function samePaths({ paths }: CheckInput): Problem[] {
  const first = new Map<string, string>();
  return [...paths].flatMap((path) => {
    const key = addressKey(path);
    const other = first.get(key);
    first.set(key, other ?? path);
    if (other === undefined) return [];
    return [samePath(path, other)];
  });
}

/** A page that the handbook has too is told at the project's file, which its writers can rename. */
function samePath(path: string, other: string): Problem {
  const position = { line: 1, column: 1 };
  const [file, twin] = isHandbookPath(path) ? [other, path] : [path, other];
  const message = `${shownFile(twin)} has the same address`;
  const hint = isHandbookPath(twin)
    ? 'Rename the page, or set features.handbook in site.yaml to false.'
    : 'Rename or remove one of the two files.';
  return problem(file, position, 'same-address', message, hint);
}

/** Returns a path without `index`: `docs/write/index.mdx` is the page of `docs/write.mdx`. */
function addressKey(path: string): string {
  return docsPath(path).replace(/\/index(?=\.mdx$)/u, '');
}

interface Claim {
  readonly file: ParsedFile;
  readonly index: number;
  readonly key: string;
}

function sameAliases(input: CheckInput): Problem[] {
  const owners = pagesOfNoFile(input);
  for (const file of input.parsed) {
    const key = ownKey(file);
    if (key !== undefined) owners.set(key, file.path);
  }
  return claims(input).flatMap(({ file, index, key }) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file.path);
    if (owner === undefined) return [];
    const message =
      owner === file.path
        ? 'the alias is the address it would lead to'
        : `${shownFile(owner)} has this address`;
    return [at(file, ['aliases', index], 'same-address', message, 'Remove the alias.')];
  });
}

const OWN_PAGE = 'a page of the site';

/** Files beside pages: feeds and calendars. */
const FILES = ['feed.xml', 'feed.json', 'calendar.ics'];

/** Addresses of pages that show many files. */
function pagesOfNoFile(input: CheckInput): Map<string, string> {
  const { catalog, site } = input;
  const ofReleases = catalog.releases.flatMap(({ id, milestones }) => [
    ...[...FILES, 'items', 'upgrade', 'timeline', 'readiness', 'known-issues', 'milestones'].map(
      (page) => `releases/${id}/${page}`,
    ),
    ...milestones.map((milestone) => `releases/${id}/milestones/${milestone.id}`),
  ]);
  const areas = (site?.areas ?? []).flatMap(({ id }) => [
    `areas/${id}`,
    ...FILES.map((file) => `areas/${id}/${file}`),
  ]);
  const tops = [
    '',
    ...FILES,
    ...FILES.map((file) => `upgrade/${file}`),
    '404.html',
    'api',
    'docs',
    'meetings',
    'releases',
    'search',
    'upgrade',
  ];
  return new Map([...tops, ...areas, ...ofReleases].map((key) => [key, OWN_PAGE]));
}

function claims({ parsed }: CheckInput): Claim[] {
  return parsed.flatMap((file) => {
    const { fields } = file;
    if (fields === undefined || !('aliases' in fields)) return [];
    return fields.aliases.map((alias, index) => ({ file, index, key: aliasKey(file, alias) }));
  });
}

/** Returns the key of an alias: a slug is relative to its file, a path from the root is absolute. */
function aliasKey(file: ParsedFile, alias: string): string {
  const folded = alias.normalize('NFC').toLowerCase();
  return folded.startsWith('/') ? folded.replace(/^\/|\/$/gu, '') : `${slugFolder(file)}${folded}`;
}

/** Returns the key of a file's own address; undefined for a file without page or anchor. */
function ownKey(parsed: ParsedFile): string | undefined {
  const { entryType, file } = parsed;
  if (entryType === 'translation') return undefined;
  if (file.entryType === 'release') return `releases/${file.release}`;
  if (file.entryType === 'doc') return file.slug === '' ? undefined : `docs/${file.slug}`;
  return 'slug' in file ? `${slugFolder(parsed)}${file.slug}` : undefined;
}

/** Returns the folder of the slugs of a file's kind, with a slash at the end. */
function slugFolder({ entryType, path }: ParsedFile): string {
  return entryType === 'release' ? 'releases/' : docsPath(path).replace(/[^/]*$/u, '');
}
