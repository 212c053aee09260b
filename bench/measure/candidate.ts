import { join } from 'node:path';
import { edited, middleOf } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/model.ts';
import { seconds } from '../report/numbers.ts';
import type { Site, TextFile } from '../sites/site.ts';
import type { Row, Stage } from './figures.ts';
import { clear, fill, folderOf, put, sizeOf } from './folder.ts';
import { runCommand, type Cost, type RunResult } from './run-command.ts';
import { spreadOf } from './statistics.ts';

/** One site at one size, with the results of its runs. */
export class Candidate {
  readonly site: Site;
  readonly items: number;
  readonly #folder: string;
  readonly #item: (edit: number) => TextFile;
  readonly #cold: Cost[] = [];
  readonly #changed: Cost[] = [];
  #size = { pages: 0, bytes: 0 };
  #failed: string | undefined;

  /** Writes the site's files without building it. */
  constructor(site: Site, items: number, corpus: Corpus) {
    this.site = site;
    this.items = items;
    this.#folder = folderOf(site, items);
    fill(this.#folder, site.files(corpus));
    const { release, item } = middleOf(corpus);
    this.#item = (edit) => site.itemFile(release, edit === 0 ? item : edited(item, edit));
  }

  /** Builds without caches, and again after one item changed. A site that has failed is not run again. */
  async round(number: number): Promise<void> {
    if (this.#failed !== undefined) return;
    const { output, caches } = this.site;
    put(this.#folder, this.#item(0));
    clear(this.#folder, [output, ...caches]);
    if (!this.#keep(this.#cold, await this.#run())) return;
    this.#size = sizeOf(join(this.#folder, output));
    put(this.#folder, this.#item(number));
    this.#keep(this.#changed, await this.#run());
  }

  #run(): Promise<RunResult> {
    return runCommand(this.site.command(this.#folder));
  }

  #keep(costs: Cost[], result: RunResult): boolean {
    if ('failed' in result) this.#failed = result.failed;
    else costs.push(result.cost);
    return this.#failed === undefined;
  }

  /** Returns a line about the last run. */
  summary(): string {
    const name = `${this.site.name}, ${this.items} items`;
    if (this.#failed !== undefined) return `${name}: failed, ${this.#failed}`;
    const [cold, changed] = [this.#cold.at(-1), this.#changed.at(-1)];
    return `${name}: ${seconds(cold?.wallMs)}, after one change ${seconds(changed?.wallMs)}`;
  }

  row(): Row {
    const failed = this.#failed;
    const stage = (costs: readonly Cost[]) => (failed === undefined ? stageOf(costs) : undefined);
    return {
      site: this.site.name,
      ours: this.site.ours,
      items: this.items,
      cold: stage(this.#cold),
      changed: stage(this.#changed),
      ...this.#size,
      failed,
    };
  }
}

function stageOf(runs: readonly Cost[]): Stage | undefined {
  const wallMs = spreadOf(runs.map((run) => run.wallMs));
  if (wallMs === undefined) return undefined;
  return {
    wallMs,
    cpuMs: spreadOf(runs.flatMap((run) => run.cpuMs ?? [])),
    memoryBytes: spreadOf(runs.flatMap((run) => run.memoryBytes ?? [])),
    runs,
  };
}
