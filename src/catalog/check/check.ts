import type { ExtensionNames } from '../../project/extensions.ts';
import type { Catalog, Site } from '../../domain/catalog.ts';
import type { ParsedAs, ParsedFile } from '../parse/parse-file.ts';
import { positionOf } from '../parse/position.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import type { IgnoreReason } from '../read/ignored-files.ts';
import { problem, type Problem } from '../problem.ts';

/** The input of all checks. */
export interface CheckInput extends ExtensionNames {
  /** As it is written, with facts that are dated ahead. */
  readonly catalog: Catalog;
  /** As it counts today, which is what the site is made of. */
  readonly current: Catalog;
  /** Undefined if site.yaml has problems; checks that need it are then skipped. */
  readonly site: Site | undefined;
  readonly parsed: readonly ParsedFile[];
  /** Every file of the tree by path, with or without bad fields. */
  readonly paths: ReadonlySet<string>;
  /** Files that are not content, and folders in which nothing is, by path. */
  readonly ignored: ReadonlyMap<string, IgnoreReason>;
  /** The paths of drafts that are left out. */
  readonly drafts: ReadonlySet<string>;
  /** The release ids of the tree, with or without bad fields. */
  readonly releaseIds: readonly string[];
  readonly today: string;
  /** Whether code in MDX is refused, whatever site.yaml says. */
  readonly refusesMdxCode: boolean;
}

/** One rule, or a few related rules. It reports problems and changes nothing. */
export type Check = (input: CheckInput) => Problem[];

/** Returns a problem at the value of a field. */
export function at(
  file: ParsedFile,
  path: readonly PropertyKey[],
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  return problem(file.path, positionOf(file.source, path), code, message, hint);
}

/** A file of one kind of entry without bad fields. */
export type GoodFile<N extends ParsedFile['entryType']> = ParsedAs<N> & {
  readonly fields: NonNullable<ParsedAs<N>['fields']>;
};

/** Returns the files of one kind of entry without bad fields. */
export function filesOf<N extends ParsedFile['entryType']>(
  input: CheckInput,
  entryType: N,
): GoodFile<N>[] {
  return input.parsed.filter(
    (file): file is GoodFile<N> => file.entryType === entryType && file.fields !== undefined,
  );
}

/** Returns the release folder of a file, or '' outside releases/. */
export function releaseIdOf(file: ParsedFile): string {
  return 'release' in file.file ? file.file.release : '';
}

/** Returns `release/slug` of an item, note or issue. */
export function referenceOf({ file }: ParsedFile): string {
  return 'slug' in file && 'release' in file ? `${file.release}/${file.slug}` : '';
}

/** Returns the release ids in the paths of content files. */
export function releaseIdsIn(paths: ReadonlySet<string>): string[] {
  const ids = [...paths].flatMap(
    (path) => /^releases\/([^/]+)\/release\.mdx$/u.exec(path)?.[1] ?? [],
  );
  return [...new Set(ids)];
}

/** Returns whether a release folder has a file with that slug; faster than `slugsIn`. */
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

/** Returns the slugs of one folder of a release. */
export function slugsIn({ paths }: CheckInput, release: string, folder: string): string[] {
  const prefix = `releases/${release}/${folder}/`;
  return [...paths].flatMap((path) => {
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const slug = name.replace(/\.md$/u, '');
    return SLUG.test(slug) && name !== slug ? slug : [];
  });
}
