import type { FileRecord } from './cache/file-record.ts';
import { entryOf, type FileEntry } from './parse/entry.ts';
import type { FileResult, ParsedFile } from './parse/parse-file.ts';
import type { Problem } from './problem.ts';

/** An entry, and the digest of its file. */
export interface ReadEntry {
  readonly entry: FileEntry;
  readonly digest: string;
}

/** The records of the files of a tree, and the digests of the files in the same order. */
export interface DigestedRecords {
  readonly records: readonly FileRecord[];
  readonly digests: readonly string[];
}

/** Options of which entries are read. */
export interface EntryOptions {
  /** Whether drafts are read too, as in dev. */
  readonly drafts?: boolean;
  /** Whether files with bad fields get an entry without those, as in dev. */
  readonly broken?: boolean | undefined;
}

/** Returns the entry of each file without bad fields, in the order of the files. */
export function entriesOf(
  { records, digests }: DigestedRecords,
  options: EntryOptions,
): ReadEntry[] {
  return records.flatMap(({ parseResult, entry, isComplete }, at) => {
    const { parsed } = parseResult;
    if (parsed === undefined || !isIncluded(parsed, options)) return [];
    const found = isComplete ? entry : entryOf(parsed);
    return found === undefined ? [] : [{ entry: found, digest: digests[at] ?? '' }];
  });
}

/** Returns the entry of each file with bad fields that could be read in part; none unless the options want them. */
export function brokenEntriesOf(
  { records, digests }: DigestedRecords,
  options: EntryOptions,
): ReadEntry[] {
  if (options.broken !== true) return [];
  return records.flatMap(({ broken, parseResult: { salvaged } }, at) => {
    if (broken === undefined || salvaged === undefined) return [];
    if (!isIncluded(salvaged.parsed, options)) return [];
    return [{ entry: broken, digest: digests[at] ?? '' }];
  });
}

/** Returns the MDX files that nothing may compile: with code that is refused, or that the compiler cannot read. */
export function refusedMdx(problems: readonly Problem[]): ReadonlySet<string> {
  const found = problems.filter(({ code, level }) => code.startsWith('mdx-') && level === 'error');
  return new Set(found.map(({ file }) => file));
}

/** Returns whether a file is included: drafts are, depending on the options. */
export function isIncluded({ fields }: ParsedFile, { drafts = false }: EntryOptions): boolean {
  const isDraft = fields !== undefined && 'draft' in fields && fields.draft;
  return drafts || !isDraft;
}

/** Returns the paths of the files that are left out as drafts. */
export function draftsIn(results: readonly FileResult[], options: EntryOptions): Set<string> {
  const files = results.flatMap(({ parsed }) => parsed ?? []);
  return new Set(files.filter((file) => !isIncluded(file, options)).map(({ path }) => path));
}
