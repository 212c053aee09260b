import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { edited, makeCorpus, middleOf } from '../corpus/corpus.ts';
import type { UseFigure } from '../measure/figures.ts';
import { fill, folderOf, put } from '../measure/folder.ts';
import { milliseconds } from '../report/numbers.ts';
import { FULL } from '../sites/relnotes.ts';
import type { TextFile } from '../sites/site.ts';
import { until } from './dev-server.ts';
import { GOALS } from './goals.ts';
import { Use } from './use.ts';

/** The name of the figure. */
export const EDIT_USE = 'an item is saved, until its page shows it';

/** Edits in a round: starting the server takes seconds, an edit less than one. */
const EDITS = 5;

/** Pause between two edits in milliseconds, until the server is idle. */
const REST_MS = 500;

/** Edits of one item of the corpus while the dev server runs. */
export class Edits {
  readonly folder: string;
  readonly #page: string;
  readonly #item: (edit: number) => TextFile;
  readonly #change: Use;
  #made = 0;

  /** Writes the content. */
  constructor(items: number, seed: number) {
    const corpus = makeCorpus(items, seed);
    this.folder = folderOf({ name: 'relnotes-dev', ours: true }, items);
    fill(this.folder, FULL.files(corpus));
    const { release, item } = middleOf(corpus);
    this.#page = `releases/${release.id}/items/${item.slug}/`;
    this.#item = (edit) => FULL.itemFile(release, edited(item, edit));
    const goal = GOALS.change;
    this.#change = new Use({ part: 'dev', what: EDIT_USE, items, unit: 'ms', goal });
  }

  /**
   * Saves changes, and requests the page after each until it shows the change. Requests cost the server time
   * too.
   */
  async round(url: string): Promise<void> {
    if (this.#change.failed !== undefined) return;
    const page = `${url}${this.#page}`;
    try {
      await until(page, '</h1>');
      for (let edit = 1; edit <= EDITS; edit += 1) this.#change.add(await this.#edit(page));
    } catch (error) {
      this.#change.fail(String(error));
    }
  }

  async #edit(page: string): Promise<number> {
    await pause(REST_MS);
    this.#made += 1;
    const start = performance.now();
    put(this.folder, this.#item(this.#made));
    await until(page, `Edit ${this.#made} adds`);
    return performance.now() - start;
  }

  summary(): string {
    return `a change ${milliseconds(this.#change.last)}`;
  }

  figure(): UseFigure {
    return this.#change.figure();
  }
}
