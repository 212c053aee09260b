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

/** What is measured of a start: each until something. */
interface Start {
  readonly said: Use;
  readonly home: Use;
}

/** Starts of the dev server on one content. */
export class Starts {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #first: Start;
  readonly #next: Start;

  constructor({ content, items, folder, env }: Started) {
    this.#folder = folder;
    this.#env = env;
    const use = (start: string, until: string) =>
      new Use({
        part: 'dev',
        what: `${start} on ${content}, until ${until}`,
        items,
        unit: 'ms',
        goal: GOALS.ready,
      });
    const uses = (start: string): Start => ({
      said: use(start, 'it says that it is ready'),
      home: use(start, 'the home page is there'),
    });
    this.#first = uses('first start');
    this.#next = uses('next start');
  }

  /** Starts without this project's cache and then with it; the second server is used before it ends. */
  async round(use: (url: string) => Promise<void>): Promise<void> {
    clear(this.#folder, [CACHE]);
    await this.#start(this.#first, () => Promise.resolve());
    await this.#start(this.#next, use);
  }

  async #start({ said, home }: Start, use: (url: string) => Promise<void>): Promise<void> {
    if (home.failed !== undefined) return;
    try {
      const server = await startDev(this.#env);
      said.add(server.saidMs);
      home.add(server.readyMs);
      await use(server.url).finally(server.stop);
    } catch (error) {
      const why = String(error).replaceAll(ROOT, '.');
      for (const figure of [said, home]) figure.fail(why);
    }
  }

  told(): string {
    return `${seconds(this.#first.home.last)} and ${seconds(this.#next.home.last)}`;
  }

  figures(): UseFigure[] {
    return [this.#first, this.#next].flatMap(({ said, home }) => [said.figure(), home.figure()]);
  }
}
