import { join } from 'node:path';
import process from 'node:process';
import type { BenchOptions } from '../arguments.ts';
import { edited, makeCorpus, middleOf } from '../corpus/corpus.ts';
import type { UseFigure } from '../measure/figures.ts';
import { clear, fill, folderOf, put } from '../measure/folder.ts';
import { runCommand } from '../measure/run-command.ts';
import { count, seconds } from '../report/numbers.ts';
import { FULL, environmentOf, ROOT } from '../sites/relnotes.ts';
import type { Command, TextFile } from '../sites/site.ts';
import { CHECK_ITEMS, goalAt, GOALS } from './goals.ts';
import { Use } from './use.ts';

/** The figures, by name. */
export const CHECK_USES = {
  first: 'first run, without any cache',
  next: 'next run, one item changed',
} as const;

/** The folder of the command's cache (environmentOf), in the folder of the content. */
const CACHE = 'cache';

/** The folder of Node's compile cache, in the same folder. */
const CODE_CACHE = 'code';

/** Measures `relnotes check` at each size of the corpus. */
export async function measureCheck(
  { items, rounds, seed }: BenchOptions,
  log: (text: string) => void,
): Promise<UseFigure[]> {
  const trees = items.map((size) => new CheckedTree(size, seed));
  for (let round = 1; round <= rounds; round += 1) {
    for (const tree of trees) {
      await tree.round(round);
      log(`Round ${round} of ${rounds}: ${tree.summary()}`);
    }
  }
  return trees.flatMap((tree) => tree.figures());
}

/** Content of one size, with the figures of checking it. */
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
    const use = (what: string, most: number) => {
      const goal = goalAt(CHECK_ITEMS, items, most);
      return new Use({ part: 'check', what, items, unit: 'ms', goal });
    };
    this.#first = use(CHECK_USES.first, GOALS.check.first);
    this.#next = use(CHECK_USES.next, GOALS.check.next);
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

  summary(): string {
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
    env: { ...environmentOf(folder), NODE_COMPILE_CACHE: join(folder, CODE_CACHE) },
  };
}
