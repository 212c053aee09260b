import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { filesIn } from '../files-in.ts';
import type { Tell } from '../progress.ts';
import { stableIndex } from './stable-index.ts';

/** Records between two looks at how far it is. */
const TELL_EVERY = 50;

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
 * and takes them away. A site without search leaves none. Throws if Pagefind does not run on this machine.
 */
export async function indexSite(
  dir: string,
  taken: readonly string[],
  tell: Tell = () => undefined,
): Promise<IndexedSite> {
  if (taken.length === 0) return { taken, written: [] };
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
  for (const [done, record] of records.entries()) {
    if (done % TELL_EVERY === 0) tell({ done, total: records.length });
    await add(index, record);
  }
  const { errors: faults } = await index.writeFiles({ outputPath: folder });
  if (faults.length > 0) throw new Error(faults.join('; '));
  return tidy(folder);
}

/** Takes away what the site does not need and puts the rest in order; gives the paths of what is left. */
async function tidy(folder: string): Promise<string[]> {
  const paths = filesIn(folder);
  const isHead = (path: string) => HEADS.test(path);
  const heads = paths
    .filter(isHead)
    .map(async (path) => ({ path, content: await readFile(join(folder, path)) }));
  const stable = stableIndex(await Promise.all(heads));
  for (const path of paths) {
    if (isHead(path) || !NEEDED.test(path)) await rm(join(folder, path));
  }
  for (const { path, content } of stable) await writeFile(join(folder, path), content);
  return [
    ...paths.filter((path) => NEEDED.test(path) && !isHead(path)),
    ...stable.map(({ path }) => path),
  ];
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
