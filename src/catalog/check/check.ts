import type { Catalog, Site } from '../../domain/catalog.ts';
import type { ParsedAs, ParsedFile } from '../parse/parse-file.ts';
import { positionOf } from '../parse/position.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import { problem, type Problem } from '../problem.ts';

/** What every check looks at. */
export interface CheckInput {
  readonly catalog: Catalog;
  /** Undefined if site.yaml has problems; what depends on it is then not checked. */
  readonly site: Site | undefined;
  readonly parsed: readonly ParsedFile[];
  /** Every file of the tree by path, whether its fields are good or not. */
  readonly paths: ReadonlySet<string>;
  /** The release ids of the tree, whether their files are good or not. */
  readonly releaseIds: readonly string[];
  readonly today: string;
}

/** One rule, or a few of one idea. It reports what it finds and changes nothing. */
export type Check = (input: CheckInput) => Problem[];

/** A problem at the value of a field. */
export function at(
  file: ParsedFile,
  path: readonly PropertyKey[],
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  return problem(file.path, positionOf(file.source, path), code, message, hint);
}

/** A file of one kind of entry whose fields are good. */
export type GoodFile<N extends ParsedFile['entryType']> = ParsedAs<N> & {
  readonly fields: NonNullable<ParsedAs<N>['fields']>;
};

/** The files of one kind of entry whose fields are good. */
export function filesOf<N extends ParsedFile['entryType']>(
  input: CheckInput,
  entryType: N,
): GoodFile<N>[] {
  return input.parsed.filter(
    (file): file is GoodFile<N> => file.entryType === entryType && file.fields !== undefined,
  );
}

/** The release folder a file stands in, or '' outside releases/. */
export function releaseIdOf(file: ParsedFile): string {
  return 'release' in file.file ? file.file.release : '';
}

/** `release/slug` of an item, note or issue. */
export function referenceOf({ file }: ParsedFile): string {
  return 'slug' in file && 'release' in file ? `${file.release}/${file.slug}` : '';
}

/** The release ids that paths of content files name. */
export function releaseIdsIn(paths: ReadonlySet<string>): string[] {
  const ids = [...paths].flatMap(
    (path) => /^releases\/([^/]+)\/release\.mdx$/u.exec(path)?.[1] ?? [],
  );
  return [...new Set(ids)];
}

/** Whether a folder of a release has a file of that slug; what `slugsIn` lists, at once. */
export function isSlugIn(
  { paths, releaseIds }: CheckInput,
  release: string,
  folder: string,
  slug = '',
): boolean {
  if (!SLUG.test(slug) || !releaseIds.includes(release)) return false;
  return paths.has(`releases/${release}/${folder}/${slug}.md`);
}

const SLUG = /^[a-z0-9-]+$/u;

/** The slugs of one folder of a release. */
export function slugsIn({ paths }: CheckInput, release: string, folder: string): string[] {
  const prefix = `releases/${release}/${folder}/`;
  return [...paths].flatMap((path) => {
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const slug = name.replace(/\.md$/u, '');
    return SLUG.test(slug) && name !== slug ? slug : [];
  });
}
