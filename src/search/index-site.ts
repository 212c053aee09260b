import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ReportProgress } from '../lib/progress.ts';
import { createSiteWriter } from '../lib/site-writer.ts';
import { folderOf, HEAD, type IndexHead } from './index-files.ts';
import { IndexBuilder } from './index-builder.ts';
import { countRecords, readRecords } from './read-records.ts';
import { segmenterOf } from './segments.ts';
import { stemsOf } from './stems.ts';

/** Number of records to index before yielding to the event loop, which also serves render threads. */
const IN_A_ROW = 20;

/** Two levels more would make files 2 % smaller, but take 50 % more time. */
const LEVEL = 4;

/** The files removed from and added to a built site, by paths with `/`. */
export interface IndexedSite {
  /** The removed record files. */
  readonly taken: readonly string[];
  /** The files of the index. */
  readonly written: readonly string[];
}

/** Ends a step, for a clock that measures them. */
type Lap = (step: 'index' | 'compress' | 'write') => void;

/**
 * Builds the search index of each language of a built site from the record files at `taken` (records.ts,
 * paths with `/`) and removes these files.
 */
export async function indexSite(
  dir: string,
  taken: readonly string[],
  tell: ReportProgress = () => undefined,
  lap: Lap = () => undefined,
): Promise<IndexedSite> {
  const written: string[] = [];
  const writeFile = createSiteWriter(dir);
  let before = 0;
  for (const path of taken.toSorted()) {
    const records = await takeFile(join(dir, path));
    const count = countRecords(records);
    const onRecord = (done: number): void => tell({ done: before + done, total: before + count });
    const files = await indexFiles(records, onRecord, lap);
    before += count;
    for (const [name, content] of files) {
      const file = posix.join(posix.dirname(path), name);
      writeFile(file, content);
      written.push(file);
    }
    lap('write');
  }
  return { taken, written };
}

async function takeFile(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  await rm(file);
  return bytes;
}

/** Returns the compressed files of an index by path; reports the number of finished records. */
async function indexFiles(
  records: Buffer,
  tell: (done: number) => void,
  lap: Lap,
): Promise<Map<string, Uint8Array>> {
  const [first] = readRecords(records);
  const lang = first?.lang ?? '';
  const parts = new Map<string, Uint8Array>();
  const hash = createHash('sha256');
  const rules = { stem: await stemsOf(lang), segment: segmenterOf(lang) };
  const maker = new IndexBuilder(rules, (path, content) => {
    lap('index');
    parts.set(path, gzipSync(content, { level: LEVEL }));
    hash.update(path).update(content);
    lap('compress');
  });
  let done = 0;
  for (const record of readRecords(records)) {
    if (done % IN_A_ROW === 0) {
      tell(done);
      await setImmediate();
    }
    maker.add(record);
    done += 1;
  }
  const rest = maker.finish();
  const version = hash.digest('hex').slice(0, 10);
  const head: IndexHead = { lang, version, ...rest };
  const inFolder = [...parts].map(
    ([path, content]) => [folderOf(version) + path, content] as const,
  );
  return new Map([...inFolder, [HEAD, gzipSync(JSON.stringify(head), { level: LEVEL })]]);
}
