import { join } from 'node:path';
import type { BenchOptions } from '../arguments.ts';
import type { UseFigure } from '../measure/figures.ts';
import { folderOf } from '../measure/folder.ts';
import { environmentOf, ROOT } from '../sites/relnotes.ts';
import { Edits } from './edits.ts';
import { DEV_ITEMS } from './goals.ts';
import { Starts } from './starts.ts';

/** The name of the figure that tells how soon the server is ready with the corpus, without a cache. */
export const CORPUS_START = 'first start on the corpus, until it says that it is ready';

/**
 * Measures the dev server on the shipped content and on the corpus: its start, and the time until a change is
 * visible.
 */
export async function measureDev(
  { rounds, seed }: BenchOptions,
  log: (text: string) => void,
): Promise<UseFigure[]> {
  const edits = new Edits(DEV_ITEMS, seed);
  const folder = folderOf({ name: 'relnotes-dev', ours: true }, 0);
  const shipped = new Starts({
    content: 'the shipped content',
    items: undefined,
    folder,
    env: { ...environmentOf(folder), RELNOTES_CONTENT: join(ROOT, 'content') },
  });
  const corpus = new Starts({
    content: 'the corpus',
    items: DEV_ITEMS,
    folder: edits.folder,
    env: environmentOf(edits.folder),
  });
  for (let round = 1; round <= rounds; round += 1) {
    await shipped.round(() => Promise.resolve());
    await corpus.round((url) => edits.round(url));
    const summaries = [shipped, corpus, edits].map((part) => part.summary());
    log(`Round ${round} of ${rounds}: dev, ${summaries.join(', ')}`);
  }
  return [...shipped.figures(), ...corpus.figures(), edits.figure()];
}
