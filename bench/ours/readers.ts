import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from '../arguments.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/model.ts';
import type { UseFigure } from '../measure/figures.ts';
import { fill, folderOf } from '../measure/folder.ts';
import { runCommand } from '../measure/run-command.ts';
import { count } from '../report/numbers.ts';
import { FULL } from '../sites/relnotes.ts';
import { weigh } from '../../test/support/weight.ts';
import { READER_RELEASE } from './goals.ts';
import { landmarks, packedUntil, sentBytes } from './page-weight.ts';
import { readRound, type BuiltSite } from './reader-round.ts';
import { ReaderUses } from './reader-uses.ts';

/** Builds a site with large releases once, weighs its pages, and reads it with a new browser in each round. */
export async function measureReaders(
  { rounds, seed, readerItems }: BenchOptions,
  log: (text: string) => void,
): Promise<UseFigure[]> {
  const corpus = makeCorpus(readerItems, seed, READER_RELEASE);
  const folder = folderOf({ name: 'relnotes-readers', ours: true }, readerItems);
  fill(folder, FULL.files(corpus));
  const { id, items } = largest(corpus);
  const uses = new ReaderUses({ release: items.length, site: readerItems });
  try {
    log(`Building the site for readers: ${count(readerItems)} items.`);
    const result = await runCommand(FULL.command(folder));
    if ('failed' in result) throw new Error(result.failed);
    const dir = join(folder, FULL.output);
    const site = { dir, release: `releases/${id}/`, items: items.length };
    weighPage(site, uses);
    for (let round = 1; round <= rounds; round += 1) {
      await readRound(site, round, uses);
      log(`Round ${round} of ${rounds}: ${uses.summary()}`);
    }
  } catch (error) {
    uses.fail(error instanceof Error ? error.message : String(error));
  }
  return uses.figures();
}

/** Returns the newest of the releases with the most items. */
function largest({ releases }: Corpus): Corpus['releases'][number] {
  const most = Math.max(...releases.map(({ items }) => items.length));
  const found = releases.findLast(({ items }) => items.length === most);
  if (found === undefined) throw new Error('A corpus has a release.');
  return found;
}

/** Measures page weights once, since they are the same in every round. */
function weighPage(
  { dir, release }: BuiltSite,
  { page, html: alone, heading, entry }: ReaderUses,
): void {
  const path = `${release}index.html`;
  const texts = weigh(dir)
    .requests(path)
    .filter((file) => /\.(?:html|css|js)$/u.test(file));
  page.add(sentBytes(dir, texts));
  alone.add(sentBytes(dir, [path]));
  const html = readFileSync(join(dir, path));
  const ends = landmarks(html);
  heading.add(packedUntil(html, ends.heading));
  entry.add(packedUntil(html, ends.entry));
}
