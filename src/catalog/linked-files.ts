import type { SiteFile } from '../domain/site-file.ts';
import { appearanceFiles } from './appearance-files.ts';
import type { AssetFile } from './assemble.ts';
import { originalOf } from './parse/entry.ts';
import { resolveContentPath } from './parse/markdown/parse-body.ts';
import { bodiesOf, type FileResult, type ParsedFile } from './parse/parse-file.ts';
import { languageOf } from './read/layout.ts';
import { problem, type Problem } from './problem.ts';
import { isText, type Tree } from './read/tree.ts';
import { isIncluded, type EntryOptions } from './read-entries.ts';

/** The pictures and attachments of a tree, by whether a text shows or links to them. */
export interface LinkedFiles {
  /** Those of texts that readers see, which are published. */
  readonly published: readonly AssetFile[];
  /** Those to which nothing links. */
  readonly unlinked: readonly AssetFile[];
}

/** Sorts the pictures and attachments of a tree; `isIncluded` tells whether the pages of a file are on the site. */
export function linkedFiles(
  assets: readonly AssetFile[],
  results: readonly FileResult[],
  isIncluded: (file: ParsedFile) => boolean,
): LinkedFiles {
  // Most trees have no such files, and asking every text would take time.
  if (assets.length === 0) return { published: [], unlinked: [] };
  const parsed = results.flatMap((result) => result.parsed ?? []);
  const hidden = new Set(parsed.filter((file) => !isIncluded(file)).map(({ path }) => path));
  const isPublished = ({ path }: ParsedFile) => !ownersOf(path).some((owner) => hidden.has(owner));
  const [linked, seen] = [targetsOf(parsed), targetsOf(parsed.filter(isPublished))];
  // A text that could not be read may link to anything, and code may import anything.
  const isWhole = results.every(({ parsed: file }) => file !== undefined && !file.body?.code);
  return {
    published: assets.filter(({ path }) => seen.has(path)),
    unlinked: isWhole ? assets.filter(({ path }) => !linked.has(path)) : [],
  };
}

/** Returns the pictures and attachments of a tree, by what links to them. */
export function linkedIn(
  { files }: Tree,
  results: readonly FileResult[],
  options: EntryOptions,
): LinkedFiles {
  const assets = files
    .filter((found) => !isText(found))
    .map(({ path, asset }): AssetFile => ({ entryType: 'file', path, pixels: asset?.pixels }));
  return linkedFiles(assets, results, (file) => isIncluded(file, options));
}

/**
 * Returns the path of each text that shows pictures, and their sizes. These are facts of other files, and so belong to
 * what the page of a text is made from.
 */
export function pictureSizesByText(
  published: readonly SiteFile[],
  results: readonly FileResult[],
): [path: string, sizes: string][] {
  const pixels = new Map(published.map((file) => [file.path, file.pixels]));
  if (pixels.size === 0) return [];
  return results.flatMap(({ parsed }): [string, string][] => {
    if (parsed === undefined) return [];
    const shown = bodiesOf(parsed)
      .flatMap(({ links }) => links.filter(({ kind }) => kind === 'image'))
      .map(({ url }) => pixels.get(resolveContentPath(parsed.path, url)?.path ?? ''));
    return shown.length === 0 ? [] : [[parsed.path, JSON.stringify(shown)]];
  });
}

/** Returns a warning for each file to which nothing links. */
export function unlinkedProblems({ unlinked }: LinkedFiles): Problem[] {
  const hint = 'Link to it from an entry, or remove it.';
  const message = 'nothing links to this file, so it is not published';
  return unlinked.map(({ path }) =>
    problem(path, { line: 1, column: 1 }, 'file-unlinked', message, hint),
  );
}

/** Returns the paths of a file, of its original, and of its release: if one is a draft, the file has no page. */
function ownersOf(path: string): string[] {
  const lang = languageOf(path);
  const original = lang === undefined ? [] : [originalOf(path, lang)];
  return [path, ...original, path.replace(/^(releases\/[^/]+\/).*$/u, '$1release.mdx')];
}

function targetsOf(files: readonly ParsedFile[]): Set<string> {
  const targets = new Set<string>();
  for (const file of files) {
    if (file.entryType === 'site' && file.fields !== undefined) {
      for (const { path } of appearanceFiles(file.fields)) targets.add(path);
    }
    for (const { links } of bodiesOf(file)) {
      for (const { url } of links) {
        const target = resolveContentPath(file.path, url);
        if (target !== undefined) targets.add(target.path);
      }
    }
  }
  return targets;
}
