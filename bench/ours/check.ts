import { join } from 'node:path';
import process from 'node:process';
import type { Choice } from '../arguments.ts';
import { edited, makeCorpus, middleOf } from '../corpus/corpus.ts';
import type { UseFigure } from '../measure/figures.ts';
import { clear, fill, folderOf, put } from '../measure/folder.ts';
import { runCommand } from '../measure/run-command.ts';
import { count, seconds } from '../report/numbers.ts';
import { FULL, placesOf, ROOT } from '../sites/relnotes.ts';
import type { Command, TextFile } from '../sites/site.ts';
import { CHECK_ITEMS, goalAt, GOALS } from './goals.ts';
import { Use } from './use.ts';

/** Where the command keeps what it has read (placesOf), in the folder of the content. */
const CACHE = 'cache';

/** Where Node keeps the command's compiled code, in the same folder. */
const CODE_CACHE = 'code';

/** `relnotes check` on each size of the corpus. */
export async function measureCheck(
  { items, rounds, seed }: Choice,
  say: (text: string) => void,
): Promise<UseFigure[]> {
  const trees = items.map((size) => new CheckedTree(size, seed));
  for (let round = 1; round <= rounds; round += 1) {
    for (const tree of trees) {
      await tree.round(round);
      say(`Round ${round} of ${rounds}: ${tree.told()}`);
    }
  }
  return trees.flatMap((tree) => tree.figures());
}

/** Content of one size, and what checking it has come to so far. */
class CheckedTree {
  readonly #items: number;
  readonly #folder: string;
  readonly #item: (edit: number) => TextFile;
  readonly #first: Use;
  readonly #next: Use;

  /** Writes the content. */
  constructor(items: number, seed: number) {
    this.#items = items;
    this.#folder = folderOf({ name: 'relnotes-check', ours: true }, items);
    const corpus = makeCorpus(items, seed);
    fill(this.#folder, FULL.files(corpus));
    const { release, item } = middleOf(corpus);
    this.#item = (edit) => FULL.itemFile(release, edit === 0 ? item : edited(item, edit));
    const goal = goalAt(CHECK_ITEMS, items, GOALS.check);
    const use = (what: string) => new Use({ part: 'check', what, items, unit: 'ms', goal });
    this.#first = use('first run, without any cache');
    this.#next = use('next run, one item changed');
  }

  async round(number: number): Promise<void> {
    put(this.#folder, this.#item(0));
    clear(this.#folder, [CACHE, CODE_CACHE]);
    await this.#run(this.#first);
    put(this.#folder, this.#item(number));
    await this.#run(this.#next);
  }

  async #run(use: Use): Promise<void> {
    if (use.failed !== undefined) return;
    const result = await runCommand(check(this.#folder));
    if ('failed' in result) use.fail(result.failed);
    else use.add(result.cost.wallMs);
  }

  told(): string {
    const [first, next] = [this.#first, this.#next].map(({ last }) => seconds(last));
    return `check, ${count(this.#items)} items: ${first}, next ${next}`;
  }

  figures(): UseFigure[] {
    return [this.#first.figure(), this.#next.figure()];
  }
}

function check(folder: string): Command {
  return {
    file: process.execPath,
    args: [join(ROOT, 'cli/relnotes.mjs'), 'check', '--content', join(folder, 'content')],
    cwd: ROOT,
    env: { ...placesOf(folder), NODE_COMPILE_CACHE: join(folder, CODE_CACHE) },
  };
}
