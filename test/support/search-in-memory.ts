import { folderOf, HEAD, type IndexHead } from '../../src/search/index-files.ts';
import { IndexBuilder, type IndexedRecord } from '../../src/search/index-builder.ts';
import { openSearch, type Query, type Results } from '../../src/search/find/search.ts';
import { segmenterOf } from '../../src/search/segments.ts';
import { stemsOf } from '../../src/search/stems.ts';

/** A record that is found by its title and text. */
export function aRecord(
  record: Partial<IndexedRecord> & { readonly title: string },
): IndexedRecord {
  const url = `/${record.title.toLowerCase().replaceAll(' ', '-')}/`;
  return {
    url,
    kind: 'item',
    over: 'Item',
    struck: false,
    filters: {},
    names: [record.title],
    otherNames: [],
    hidden: '',
    text: '',
    ...record,
  };
}

export interface SearchInMemory {
  readonly search: (query: Query) => Promise<Results>;
  /** The titles of all that a text finds, in order. */
  readonly titles: (text: string, filters?: Query['filters']) => Promise<string[]>;
  /** The paths that were loaded so far. */
  readonly loaded: readonly string[];
}

/** Returns the unpacked files of the index of some records by path. */
export async function filesOf(
  records: readonly IndexedRecord[],
  lang: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const rules = { stem: await stemsOf(lang), segment: segmenterOf(lang) };
  const maker = new IndexBuilder(rules, (path, content) => put(folderOf('v1') + path, content));
  for (const record of records) maker.add(record);
  const head: IndexHead = { lang, version: 'v1', ...maker.finish() };
  put(HEAD, JSON.stringify(head));
  return files;
}

/** The search in records, without files or a browser. */
export async function searchIn(
  records: readonly IndexedRecord[],
  lang = 'en',
): Promise<SearchInMemory> {
  const files = await filesOf(records, lang);
  const loaded: string[] = [];
  const search = await openSearch((path) => {
    loaded.push(path);
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(content);
  });
  const titles = async (text: string, filters: Query['filters'] = {}) => {
    const { total, hit } = await search({ text, filters });
    const hits = await Promise.all(Array.from({ length: total }, (_value, place) => hit(place)));
    return hits.map(({ title }) => title);
  };
  return { search, titles, loaded };
}
