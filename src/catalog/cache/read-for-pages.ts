import { createHash } from 'node:crypto';
import { keepPieces, readPieces, writePieces, type Kept, type KeptList } from './kept-pieces.ts';
import { pieceOf } from '../parse/entry.ts';
import type { PagesContent } from './pages-content.ts';
import { digestOf } from './parse-cache.ts';
import { checkedResult, type FileResult } from '../parse/parse-file.ts';
import { parseFiles } from '../parse/parse-files.ts';
import { isOld, parseTree } from '../parse/parse-tree.ts';
import { checkTree, imagesOf, isKept, type ReadOptions, type ReadResult } from '../read-catalog.ts';
import { inSpans, spansOf } from './spans.ts';
import { isText, readTree } from '../read/tree.ts';

interface PagesOptions extends Required<Pick<ReadOptions, 'today' | 'later' | 'work'>> {
  /** The folder of what makes the next run faster. */
  readonly cacheFolder: string;
  /** What the last build kept, if this program can use it. */
  readonly kept: KeptList | undefined;
  /** The label of what is written. */
  readonly label: string;
  /** Absolute path of the file for what was not kept. */
  readonly fresh: string;
  /** Is given the content before what its files say of each other is checked. */
  readonly onContent: (content: PagesContent) => void;
}

/**
 * Reads and checks a content folder for pages, which are printed elsewhere; finds the same problems as
 * readCatalog, and gives a catalog without bodies. Never throws for bad content. What was kept is not
 * read here: those who print do so at the same time.
 */
export async function readForPages(contentDir: string, options: PagesOptions): Promise<ReadResult> {
  const { today, cacheFolder, kept, label, fresh, later, work, onContent } = options;
  const tree = readTree(contentDir);
  const files = tree.files.filter(isText);
  const digests = files.map(digestOf);
  const known = new Set(kept?.keys);
  const keys = digests.filter((digest) => !known.has(digest));
  const isFresh = new Set(keys);
  const unknown = files.filter((_file, at) => isFresh.has(digests[at] ?? ''));
  const results = await parseFiles(unknown, {}, work);
  const values = results.map(shownOf);
  writePieces(fresh, { label, keys, values });
  const spans = spansOf(digests, { kept: kept?.keys ?? [], fresh: keys });
  const images = imagesOf(tree).map(({ path }) => path);
  onContent({ label, fresh, spans, images, digest: digestOfAll([label, ...digests, ...images]) });
  if (kept !== undefined && isOld(digests, known)) {
    later(() => {
      keepPieces(cacheFolder, () => {
        const before = readPieces(kept.file, label).values;
        return { label, keys: digests, values: inSpans(spans, { kept: before, fresh: values }) };
      });
    });
  }
  const parsed = new Map(results.map((result, at) => [keys[at] ?? '', checkedResult(result)]));
  const checked = { checkOnly: true, cacheFolder, digests, parsed, later, work };
  return checkTree(tree, await parseTree(files, checked), { today });
}

/** What a file gives the pages of a build, which show no drafts. */
function shownOf({ parsed }: FileResult): Kept {
  return parsed !== undefined && isKept(parsed, {}) ? pieceOf(parsed) : undefined;
}

function digestOfAll(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64');
}
