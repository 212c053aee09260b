import type { Catalog, Site } from '../domain/catalog.ts';
import { catalogOn } from '../domain/catalog-on.ts';
import type { ExtensionNames } from '../project/extensions.ts';
import { siteSchema } from '../schema/site.ts';
import { assembleCatalog } from './assemble.ts';
import { digestOf } from './cache/digests.ts';
import { handOver, type HandoverOptions } from './cache/hand-over.ts';
import type { FileRecord } from './cache/file-record.ts';
import { readRecords, type RecordOptions } from './cache/read-records.ts';
import type { Check } from './check/check.ts';
import { crossCheck } from './check/cross-check.ts';
import type { CodeFolders } from './check/mdx/running-code.ts';
import { linkedIn, unlinkedProblems } from './linked-files.ts';
import { joinDiagrams } from './parse/join-diagrams.ts';
import { joinTranslations } from './parse/join-translations.ts';
import type { SalvagedFile } from './parse/parse-file.ts';
import { mayLackWords } from './parse/salvage.ts';
import { compareProblems, problem, type Problem } from './problem.ts';
import {
  brokenEntriesOf,
  draftsIn,
  entriesOf,
  isIncluded,
  refusedMdx,
  type DigestedRecords,
  type EntryOptions,
  type ReadEntry,
} from './read-entries.ts';
import { withSeverities } from './severities.ts';
import { HANDBOOK_DIR, PROGRAM_DIR } from './read/folders.ts';
import { ignoreRule, ignoreRuleOf, type IgnoreReason } from './read/ignored-files.ts';
import { plannedTree, type PlannedFiles } from './read/planned-tree.ts';
import { readRecovered } from './read/recover-content.ts';
import { isText, readTree, type Tree, type TreeFile } from './read/tree.ts';

export interface ReadOptions
  extends RecordOptions, EntryOptions, Partial<Pick<ExtensionNames, 'projectLanguages'>> {
  /** The day that warnings about dates refer to, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** More rules that check more than one file, of folders that this one does not know (src/outputs/). */
  readonly checks?: readonly Check[];
  /** Absolute path of the project, where imports in MDX that begin with `/` lead; the program's by default. */
  readonly root?: string | undefined;
  /** Absolute path of the handbook's folder; the program's by default. */
  readonly handbookDir?: string | undefined;
  /** Whether code in MDX is refused, whatever site.yaml says (RELNOTES_MDX_CODE). */
  readonly refusesMdxCode?: boolean | undefined;
  /** Files that are to be written, which are read as if they were there already. */
  readonly planned?: PlannedFiles;
  /** Options of handing entries with their bodies over to render threads; the catalog then has no bodies. */
  readonly handover?: HandoverOptions | undefined;
}

export interface ReadResult {
  /** As it counts today: without facts that are dated ahead. */
  readonly catalog: Catalog;
  /** As it is written, for commands that edit it. */
  readonly written: Catalog;
  /**
   * The entry of each file that could be read, in the order of the files. MDX with errors is left out: nothing may
   * compile it.
   */
  readonly entries: readonly ReadEntry[];
  /** With `broken`, the entries of files that `entries` leaves out, as far as they could be read. Not to be compiled. */
  readonly broken: readonly ReadEntry[];
  /** All problems of all files, sorted by file and position. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by path, for code frames. */
  readonly files: readonly TreeFile[];
  /** Files that are not content, and folders in which nothing is, by path. */
  readonly ignored: ReadonlyMap<string, IgnoreReason>;
}

/** Replaces a site.yaml that is missing or broken, so that all other files can still be checked. */
export const NO_SITE: Site = siteSchema.parse({ title: 'Untitled', url: 'https://localhost' });

/**
 * Reads and checks a content folder, and the handbook if the site publishes it. Before, finishes or takes back an
 * edit that was interrupted. Never throws for bad content: it collects every problem of every file
 * in one pass, and the catalog holds what could be read.
 */
export async function readCatalog(contentDir: string, options: ReadOptions): Promise<ReadResult> {
  const { handbookDir = HANDBOOK_DIR, root = PROGRAM_DIR } = options;
  const { reading, problems } = await readRecovered(contentDir, () => {
    const site = options.planned?.get('site.yaml');
    const rule =
      site === undefined ? ignoreRuleOf(contentDir) : ignoreRule(new TextDecoder().decode(site));
    return plannedTree(readTree({ contentDir, handbookDir }, rule), options.planned, rule);
  });
  const tree = { ...reading, problems: [...problems, ...reading.problems] };
  const files = tree.files.filter(isText);
  const digests = files.map(digestOf);
  const { handover } = options;
  const records = await (handover === undefined
    ? readRecords({ files, digests }, options)
    : handOver(
        { files, digests },
        files.length === tree.files.length
          ? undefined
          : (results) => linkedIn(tree, results, options).published,
        { ...handover, projectComponents: options.projectComponents },
      ));
  const code = await codeChecks(records, { contentDir, handbookDir, root }, options);
  const checks = [...(options.checks ?? []), ...code];
  return checkTree(tree, { records, digests }, { ...options, checks });
}

/**
 * Returns the checks of code in MDX. Their parser takes time to load, so they are loaded only if there is code that
 * may run.
 */
async function codeChecks(
  records: readonly FileRecord[],
  folders: CodeFolders,
  { refusesMdxCode = false }: Pick<ReadOptions, 'refusesMdxCode'>,
): Promise<Check[]> {
  const holdsCode = records.some(({ parseResult }) => parseResult.parsed?.body?.code !== undefined);
  if (refusesMdxCode || !holdsCode) return [];
  const { runningCodeCheck } = await import('./check/mdx/running-code.ts');
  return [runningCodeCheck(folders)];
}

/** Assembles the catalog of a tree, and checks its files against each other. */
function checkTree(tree: Tree, digested: DigestedRecords, options: ReadOptions): ReadResult {
  const { records } = digested;
  const entries = entriesOf(digested, options);
  const results = records.map(({ parseResult }) => parseResult);
  const linked = linkedIn(tree, results, options);
  const joined = [...joinTranslations(entries.map(({ entry }) => entry)), ...linked.published];
  const parsed = results
    .flatMap((result) => result.parsed ?? [])
    .filter((file) => isIncluded(file, options));
  const salvaged = results
    .flatMap((result) => result.salvaged ?? [])
    .filter((found) => isIncluded(found.parsed, options));
  const site = joined.find((entry) => entry.entryType === 'site')?.site ?? siteOf(salvaged);
  const { today, refusesMdxCode = false, projectComponents = [], projectLanguages = [] } = options;
  const written = assembleCatalog(site ?? NO_SITE, joined);
  const catalog = catalogOn(written, today);
  const paths = new Set(tree.files.map(({ path }) => path));
  const problems = [
    ...tree.problems,
    ...results.flatMap((result) => result.problems),
    ...unlinkedProblems(linked),
    ...(paths.has('site.yaml') || tree.problems.some(isNoTree) ? [] : [siteMissing()]),
    ...crossCheck(
      {
        ...{ catalog: written, current: catalog, site, parsed, salvaged, paths },
        drafts: draftsIn(results, options),
        ...{ ignored: tree.ignored, today, refusesMdxCode, projectComponents, projectLanguages },
      },
      options.checks,
    ),
  ];
  const refused = refusedMdx(problems);
  const isRefused = ({ entry }: ReadEntry): boolean => refused.has(entry.path);
  return {
    ...{ catalog, written },
    entries: entries.filter((read) => !isRefused(read)),
    broken: [...brokenEntriesOf(digested, options), ...entries.filter(isRefused)],
    problems: joinDiagrams(withSeverities(problems, catalog.site).toSorted(compareProblems)),
    files: tree.files,
    ignored: tree.ignored,
  };
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
  const hint =
    'Create it with a title and a url, such as title: Example notes, url: https://example.org.';
  const position = { line: 1, column: 1 };
  return problem('site.yaml', position, 'missing-field', 'the file site.yaml is missing', hint);
}
