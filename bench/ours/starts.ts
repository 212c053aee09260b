import type { UseFigure } from '../measure/figures.ts';
import { clear } from '../measure/folder.ts';
import { seconds } from '../report/numbers.ts';
import { ROOT } from '../sites/relnotes.ts';
import { startDev } from './dev-server.ts';
import { GOALS } from './goals.ts';
import { Use } from './use.ts';

/** The folder of caches, as `placesOf` has it. */
const CACHE = 'cache';

/** What a dev server is started on. */
interface Started {
  /** As the figures call it. */
  readonly content: string;
  readonly items: number | undefined;
  /** Holds the cache. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts of the dev server on one content. */
export class Starts {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #first: Use;
  readonly #next: Use;

  constructor({ content, items, folder, env }: Started) {
    this.#folder = folder;
    this.#env = env;
    const use = (start: string) =>
      new Use({
        part: 'dev',
        what: `${start} on ${content}, until the home page is there`,
        items,
        unit: 'ms',
        goal: GOALS.ready,
      });
    this.#first = use('first start');
    this.#next = use('next start');
  }

  /** Starts without this project's cache and then with it; the second server is used before it ends. */
  async round(use: (url: string) => Promise<void>): Promise<void> {
    clear(this.#folder, [CACHE]);
    await this.#start(this.#first, () => Promise.resolve());
    await this.#start(this.#next, use);
  }

  async #start(start: Use, use: (url: string) => Promise<void>): Promise<void> {
    if (start.failed !== undefined) return;
    try {
      const server = await startDev(this.#env);
      start.add(server.readyMs);
      await use(server.url).finally(server.stop);
    } catch (error) {
      start.fail(String(error).replaceAll(ROOT, '.'));
    }
  }

  told(): string {
    return `${seconds(this.#first.last)} and ${seconds(this.#next.last)}`;
  }

  figures(): UseFigure[] {
    return [this.#first.figure(), this.#next.figure()];
  }
}
