import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Tell } from '../progress.ts';
import { siteWriter } from '../site-writer.ts';
import { stableIndex, type IndexFile } from './stable-index.ts';

/** Records handed over before one waits for answers: Pagefind takes them in turn, and never waits. */
const AT_ONCE = 50;

const FOLDER = 'pagefind';

/** Of what Pagefind writes: the engine and the index, without its own worker and user interfaces. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_\w+|wasm\..+\.pagefind)$/u;

/** Of these, the files that lead to all others. */
const HEADS = /^pagefind(?:-entry\.json|\.\w+\.pf_meta)$/u;

const recordsSchema = z.array(
  z.object({
    url: z.string(),
    lang: z.string(),
    title: z.string(),
    over: z.string(),
    struck: z.boolean(),
    filters: z.record(z.string(), z.array(z.string())),
    text: z.string(),
  }),
);

type SiteRecord = z.output<typeof recordsSchema>[number];

/** What became of a built site, by paths with `/`. */
export interface IndexedSite {
  /** The records, which are no longer there. */
  readonly taken: readonly string[];
  /** The files of the index. */
  readonly written: readonly string[];
}

/**
 * Makes the search index of a built site from the records its pages left (records.ts, by path with `/`),
 * and takes them away. Throws if Pagefind does not run on this machine.
 */
export async function indexSite(
  dir: string,
  taken: readonly string[],
  tell: Tell = () => undefined,
): Promise<IndexedSite> {
  try {
    const records = await takeRecords(dir, taken);
    const written = await write(records, join(dir, FOLDER), tell);
    return { taken, written: written.map((path) => `${FOLDER}/${path}`) };
  } catch (cause) {
    throw new Error(
      `The search index cannot be made (${String(cause)}). Set "features: { search: false }" in site.yaml to build without it.`,
      { cause },
    );
  } finally {
    await close();
  }
}

async function takeRecords(dir: string, paths: readonly string[]): Promise<SiteRecord[]> {
  const lists = paths.toSorted().map(async (path) => {
    const file = join(dir, path);
    const list = recordsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    await rm(file);
    return list;
  });
  return (await Promise.all(lists)).flat();
}

async function write(
  records: readonly SiteRecord[],
  folder: string,
  tell: Tell,
): Promise<string[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  for (let done = 0; done < records.length; done += AT_ONCE) {
    tell({ done, total: records.length });
    await Promise.all(records.slice(done, done + AT_ONCE).map((record) => add(index, record)));
  }
  // Pagefind writes by a hundred threads at once, which takes longer than to hand all files over.
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(faults.join('; '));
  return writeNeeded(files, folder);
}

/** Writes what the site needs, in order; gives the paths. */
function writeNeeded(files: readonly IndexFile[], folder: string): string[] {
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const heads = stableIndex(needed.filter(({ path }) => HEADS.test(path)));
  const all = [...needed.filter(({ path }) => !HEADS.test(path)), ...heads];
  const writeFile = siteWriter(folder);
  for (const { path, content } of all) writeFile(path, content);
  return all.map(({ path }) => path);
}

async function add(index: PagefindIndex, record: SiteRecord): Promise<void> {
  const { url, lang, title, over, struck, filters, text } = record;
  const { errors } = await index.addCustomRecord({
    url,
    language: lang,
    content: text === '' ? title : text,
    meta: { title, over, ...(struck ? { struck: 'true' } : {}) },
    filters: oneByOne(filters),
  });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
}

/**
 * Each value as a filter of its own (`kind:note`): Pagefind writes the values of one filter in
 * random order, and the same site would be other bytes each time. A filter is loaded when it is used.
 */
function oneByOne(filters: SiteRecord['filters']): Record<string, string[]> {
  const values = Object.entries(filters).flatMap(([name, list]) =>
    list.map((value) => [`${name}:${value}`, ['yes']]),
  );
  return Object.fromEntries(values);
}
