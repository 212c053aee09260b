import type { Catalog, Site } from '../domain/catalog.ts';
import { catalogOn } from '../domain/catalog-on.ts';
import { siteSchema } from '../schema/site.ts';
import { assembleCatalog, type AssetFile } from './assemble.ts';
import { digestOf } from './cache/digests.ts';
import type { FileRecord } from './cache/file-record.ts';
import { handOver, type HandoverOptions } from './cache/hand-over.ts';
import { readRecords, type RecordOptions } from './cache/read-records.ts';
import type { Check } from './check/check.ts';
import { crossCheck } from './check/cross-check.ts';
import { entryOf, type FileEntry } from './parse/entry.ts';
import { joinDiagrams } from './parse/join-diagrams.ts';
import { joinTranslations } from './parse/join-translations.ts';
import type { ParsedFile, SalvagedFile } from './parse/parse-file.ts';
import { mayLackWords } from './parse/salvage.ts';
import { compareProblems, problem, type Problem } from './problem.ts';
import { withSeverities } from './severities.ts';
import { HANDBOOK_DIR } from './read/folders.ts';
import { plannedTree, type PlannedFiles } from './read/planned-tree.ts';
import { readRecovered } from './read/recover-content.ts';
import { isText, readTree, type Tree, type TreeFile } from './read/tree.ts';

export interface ReadOptions extends RecordOptions {
  /** The day that warnings about dates refer to, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether drafts are read too, as in dev. */
  readonly drafts?: boolean;
  /** More rules that check more than one file, of folders that this one does not know (src/outputs/). */
  readonly checks?: readonly Check[];
  /** Absolute path of the handbook's folder; the program's by default. */
  readonly handbookDir?: string | undefined;
  /** Whether code in MDX is refused, whatever site.yaml says (RELNOTES_MDX_CODE). */
  readonly refusesMdxCode?: boolean | undefined;
  /** Files that are to be written, which are read as if they were there already. */
  readonly planned?: PlannedFiles;
  /** Options of handing entries with their bodies over to render threads; the catalog then has no bodies. */
  readonly handover?: HandoverOptions | undefined;
}

/** An entry, and the digest of its file. */
export interface ReadEntry {
  readonly entry: FileEntry;
  readonly digest: string;
}

export interface ReadResult {
  /** As it counts today: without facts that are dated ahead. */
  readonly catalog: Catalog;
  /** As it is written, for commands that edit it. */
  readonly written: Catalog;
  /**
   * The entry of each file that could be read, in the order of the files. Files with code that is refused are left
   * out: nothing may run it.
   */
  readonly entries: readonly ReadEntry[];
  /** All problems of all files, sorted by file and position. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by path, for code frames. */
  readonly files: readonly TreeFile[];
}

/** Replaces a site.yaml that is missing or broken, so that all other files can still be checked. */
const NO_SITE: Site = siteSchema.parse({ title: 'Untitled', url: 'https://localhost' });

/**
 * Reads and checks a content folder, and the handbook if the site publishes it. Before, finishes or takes back an
 * edit that was interrupted. Never throws for bad content: it collects every problem of every file
 * in one pass, and the catalog holds what could be read.
 */
export async function readCatalog(contentDir: string, options: ReadOptions): Promise<ReadResult> {
  const { handbookDir = HANDBOOK_DIR } = options;
  const { reading, problems } = await readRecovered(contentDir, () =>
    plannedTree(readTree({ contentDir, handbookDir }), options.planned),
  );
  const tree = { ...reading, problems: [...problems, ...reading.problems] };
  const files = tree.files.filter(isText);
  const digests = files.map(digestOf);
  const { handover } = options;
  const records = await (handover === undefined
    ? readRecords({ files, digests }, options)
    : handOver(
        { files, digests },
        assetsOf(tree).map(({ path }) => path),
        handover,
      ));
  return checkTree(tree, { records, digests }, options);
}

/** Assembles the catalog of a tree, and checks its files against each other. */
function checkTree(
  tree: Tree,
  { records, digests }: { records: readonly FileRecord[]; digests: readonly string[] },
  options: ReadOptions,
): ReadResult {
  const entries = entriesOf(records, digests, options);
  const joined = [...joinTranslations(entries.map(({ entry }) => entry)), ...assetsOf(tree)];
  const results = records.map(({ parseResult }) => parseResult);
  const parsed = results
    .flatMap((result) => result.parsed ?? [])
    .filter((file) => isIncluded(file, options));
  const salvaged = results
    .flatMap((result) => result.salvaged ?? [])
    .filter((found) => isIncluded(found.parsed, options));
  const site = joined.find((entry) => entry.entryType === 'site')?.site ?? siteOf(salvaged);
  const { today, refusesMdxCode = false } = options;
  const written = assembleCatalog(site ?? NO_SITE, joined);
  const catalog = catalogOn(written, today);
  const paths = new Set(tree.files.map(({ path }) => path));
  const problems = [
    ...tree.problems,
    ...results.flatMap((result) => result.problems),
    ...(paths.has('site.yaml') || tree.problems.some(isNoTree) ? [] : [siteMissing()]),
    ...crossCheck(
      {
        ...{ catalog: written, current: catalog, site, parsed, salvaged, paths },
        ...{ today, refusesMdxCode },
      },
      options.checks,
    ),
  ];
  return {
    catalog,
    written,
    entries: withoutCode(entries, problems),
    problems: joinDiagrams(withSeverities(problems, catalog.site).toSorted(compareProblems)),
    files: tree.files,
  };
}

function withoutCode(entries: readonly ReadEntry[], problems: readonly Problem[]): ReadEntry[] {
  const refused = new Set(
    problems.filter(({ code }) => code === 'mdx-code').map(({ file }) => file),
  );
  return entries.filter(({ entry }) => !refused.has(entry.path));
}

function entriesOf(
  records: readonly FileRecord[],
  digests: readonly string[],
  options: ReadOptions,
): ReadEntry[] {
  return records.flatMap(({ parseResult, entry, isComplete }, at) => {
    const { parsed } = parseResult;
    if (parsed === undefined || !isIncluded(parsed, options)) return [];
    const found = isComplete ? entry : entryOf(parsed);
    return found === undefined ? [] : [{ entry: found, digest: digests[at] ?? '' }];
  });
}

/** Returns the files of a tree that are no entries. */
function assetsOf({ files }: Tree): AssetFile[] {
  return files.filter((found) => !isText(found)).map(({ path }) => ({ entryType: 'file', path }));
}

/** Returns whether a file is included: drafts are, depending on the options. */
function isIncluded(file: ParsedFile, { drafts = false }: Pick<ReadOptions, 'drafts'>): boolean {
  const { fields } = file;
  const isDraft = fields !== undefined && 'draft' in fields && fields.draft;
  return drafts || !isDraft;
}

/** Returns the fields of a site.yaml with a bad field, unless words that other files use may be missing. */
function siteOf(salvaged: readonly SalvagedFile[]): Site | undefined {
  for (const found of salvaged) {
    const { entryType, fields, source } = found.parsed;
    if (entryType === 'site' && !mayLackWords(siteSchema, source.value, found)) return fields;
  }
  return undefined;
}

/** Returns whether the problem is an unreadable content folder, which makes other problems pointless. */
function isNoTree({ file, code }: Problem): boolean {
  return file === '.' && code === 'unreadable';
}

function siteMissing(): Problem {
  const hint = 'Create it: title and url are required.';
  const position = { line: 1, column: 1 };
  return problem('site.yaml', position, 'missing-field', 'the file site.yaml is missing', hint);
}
