import type { UseFigure } from '../measure/figures.ts';
import { clear } from '../measure/folder.ts';
import { seconds } from '../report/numbers.ts';
import { ROOT } from '../sites/relnotes.ts';
import { startDev } from './dev-server.ts';
import { GOALS } from './goals.ts';
import { Use } from './use.ts';

/** The cache folder, as in `environmentOf`. */
const CACHE = 'cache';

/** The content that a dev server is started with. */
interface Started {
  /** Its name in the figures. */
  readonly content: string;
  readonly items: number | undefined;
  /** The folder that contains the cache. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The figures of a start. */
interface Start {
  readonly readyMessage: Use;
  readonly home: Use;
}

/** Starts of the dev server with one content. */
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
      readyMessage: use(start, 'it says that it is ready'),
      home: use(start, 'the home page is there'),
    });
    this.#first = uses('first start');
    this.#next = uses('next start');
  }

  /** Starts the server without this project's cache and then with it; `use` runs with the second one. */
  async round(use: (url: string) => Promise<void>): Promise<void> {
    clear(this.#folder, [CACHE]);
    await this.#start(this.#first, () => Promise.resolve());
    await this.#start(this.#next, use);
  }

  async #start({ readyMessage, home }: Start, use: (url: string) => Promise<void>): Promise<void> {
    if (home.failed !== undefined) return;
    try {
      const server = await startDev(this.#env);
      readyMessage.add(server.readyMessageMs);
      home.add(server.readyMs);
      await use(server.url).finally(server.stop);
    } catch (error) {
      const why = String(error).replaceAll(ROOT, '.');
      for (const figure of [readyMessage, home]) figure.fail(why);
    }
  }

  summary(): string {
    return `${seconds(this.#first.home.last)} and ${seconds(this.#next.home.last)}`;
  }

  figures(): UseFigure[] {
    return [this.#first, this.#next].flatMap(({ readyMessage, home }) => [
      readyMessage.figure(),
      home.figure(),
    ]);
  }
}
