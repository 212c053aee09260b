import type { Catalog, Site } from '../domain/catalog.ts';
import { siteSchema } from '../schema/site.ts';
import { assembleCatalog, type Image, type Entry } from './assemble.ts';
import { crossCheck } from './check/cross-check.ts';
import { makeEntries } from './parse/entry.ts';
import type { KnownResults } from './cache/parse-cache.ts';
import type { FileResult, ParsedFile, SalvagedFile } from './parse/parse-file.ts';
import type { ParseWork } from './parse/parse-files.ts';
import { parseTree } from './parse/parse-tree.ts';
import { compareProblems, problem, type Problem } from './problem.ts';
import { mayLackWords } from './parse/salvage.ts';
import { isText, readTree, type Tree, type TreeFile } from './read/tree.ts';

export interface ReadOptions {
  /** The day the warnings about dates are made for, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether drafts are read too; they are in dev, and nowhere else. */
  readonly drafts?: boolean;
  /** For who shows no body: bodies are checked, and have no HTML. Saves half of the time. */
  readonly checkOnly?: boolean;
  /** Where what was parsed is kept for the next run, if the tree is large. */
  readonly cacheFolder?: string | undefined;
  /** Is given the work of keeping it, for when the result is out; without this it is done before. */
  readonly later?: ((work: () => void) => void) | undefined;
  /** How the files that are not known yet are parsed. */
  readonly work?: ParseWork | undefined;
  /** For who reads again and again: what was parsed the last time, which is put in order here. */
  readonly memory?: KnownResults | undefined;
}

export interface ReadResult {
  readonly catalog: Catalog;
  /** What the catalog is made of; pages are given these. */
  readonly entries: readonly Entry[];
  /** All problems of all files, sorted by file and place. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by path, for code frames. */
  readonly files: readonly TreeFile[];
}

/** Stands in for a site.yaml that is missing or broken, so that all other files are still checked. */
const NO_SITE: Site = siteSchema.parse({
  title: 'Untitled',
  url: 'https://localhost',
  areas: [{ id: 'none', title: 'None' }],
  criteria: [{ id: 'none', title: 'None', question: 'None?' }],
});

/**
 * Reads and checks a content folder. Never throws for bad content: every problem of every file is
 * collected in one pass, and what could be read is in the catalog.
 */
export async function readCatalog(contentDir: string, options: ReadOptions): Promise<ReadResult> {
  const tree = readTree(contentDir);
  return checkTree(tree, await parseTree(tree.files.filter(isText), options), options);
}

/** Puts together what the files of a tree came to, and checks what they say of each other. */
export function checkTree(
  tree: Tree,
  results: readonly FileResult[],
  options: Pick<ReadOptions, 'today' | 'drafts'>,
): ReadResult {
  const parsed = results
    .flatMap((result) => result.parsed ?? [])
    .filter((file) => isKept(file, options));
  const entries = [...makeEntries(parsed), ...imagesOf(tree)];
  const salvaged = results
    .flatMap((result) => result.salvaged ?? [])
    .filter((found) => isKept(found.parsed, options));
  const site = entries.find((entry) => entry.entryType === 'site')?.site ?? siteOf(salvaged);
  const catalog = assembleCatalog(site ?? NO_SITE, entries);
  const paths = new Set(tree.files.map(({ path }) => path));
  const problems = [
    ...tree.problems,
    ...results.flatMap((result) => result.problems),
    ...(paths.has('site.yaml') || tree.problems.some(isNoTree) ? [] : [siteMissing()]),
    ...crossCheck({ catalog, site, parsed, salvaged, paths, today: options.today }),
  ];
  return { catalog, entries, problems: problems.toSorted(compareProblems), files: tree.files };
}

/** The pictures of a tree. */
export function imagesOf({ files }: Tree): Image[] {
  return files.filter((found) => !isText(found)).map(({ path }) => ({ entryType: 'image', path }));
}

/** Whether a file counts: a draft may not. */
export function isKept(file: ParsedFile, { drafts = false }: Pick<ReadOptions, 'drafts'>): boolean {
  const { fields } = file;
  const isDraft = fields !== undefined && 'draft' in fields && fields.draft;
  return drafts || !isDraft;
}

/** A site with a bad field serves, unless words that other files name may be missing from it. */
function siteOf(salvaged: readonly SalvagedFile[]): Site | undefined {
  for (const found of salvaged) {
    const { entryType, fields, source } = found.parsed;
    if (entryType === 'site' && !mayLackWords(siteSchema, source.value, found)) return fields;
  }
  return undefined;
}

/** In a folder that cannot be read nothing is missing but the folder. */
function isNoTree({ file, code }: Problem): boolean {
  return file === '.' && code === 'unreadable';
}

function siteMissing(): Problem {
  const hint = 'Create it: title, url, areas and criteria are required.';
  const place = { line: 1, column: 1 };
  return problem('site.yaml', place, 'missing-field', 'the file site.yaml is missing', hint);
}
