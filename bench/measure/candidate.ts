import { globSync } from 'node:fs';
import { join } from 'node:path';
import { edited, itemsIn, middleOf, withNext } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/model.ts';
import type { ShapeName } from '../corpus/shapes.ts';
import { seconds } from '../report/numbers.ts';
import type { Site, TextFile } from '../sites/site.ts';
import { sizesOf, type PageSize } from '../ours/page-bounds.ts';
import type { Row } from './figures.ts';
import { addedFiles, clear, fill, folderOf, put, rootsOf, sizeOf } from './folder.ts';
import { runCommand, type Cost } from './run-command.ts';
import { PEER_STAGES, STAGE_NAMES, type Stage, type StageName, type Stages } from './stages.ts';
import { spreadOf } from './statistics.ts';

/** The corpus of a candidate: its shape, the size that was asked for, and what was made. */
export interface ShapedCorpus {
  readonly shape: ShapeName;
  readonly size: number;
  readonly corpus: Corpus;
}

/** One site with one corpus, with the results of its runs. */
export class Candidate {
  readonly #site: Site;
  readonly #of: ShapedCorpus;
  readonly #folder: string;
  readonly #item: (edit: number) => TextFile;
  readonly #files: readonly TextFile[];
  /** The files that differ once a release is added. */
  readonly #added: readonly TextFile[];
  readonly #costs = new Map<StageName, Cost[]>();
  #size = { pages: 0, files: 0, bytes: 0 };
  #largestPage: PageSize | undefined;
  #failed: string | undefined;

  /** Writes the site's files without building it. */
  constructor(site: Site, of: ShapedCorpus) {
    this.#site = site;
    this.#of = of;
    this.#folder = folderOf({ name: `${site.name}-${of.shape}`, ours: site.ours }, of.size);
    this.#files = site.files(of.corpus);
    this.#added = addedFiles(this.#files, site.files(withNext(of.corpus)));
    fill(this.#folder, this.#files);
    const { release, item } = middleOf(of.corpus);
    this.#item = (edit) => site.itemFile(release, edit === 0 ? item : edited(item, edit));
  }

  /** Builds without caches, and again after each change. A site that has failed is not run again. */
  async round(number: number): Promise<void> {
    const { output, caches, ours } = this.#site;
    const before: Readonly<Record<StageName, () => void>> = {
      whole: () => {
        this.#restore();
        clear(this.#folder, [output, ...caches]);
      },
      nothing: () => undefined,
      changed: () => put(this.#folder, this.#item(number)),
      added: () => this.#added.forEach((file) => put(this.#folder, file)),
    };
    for (const stage of ours ? STAGE_NAMES : PEER_STAGES) {
      if (this.#failed !== undefined) return;
      before[stage]();
      await this.#run(stage);
      if (stage === 'whole') this.#weigh(number === 1);
    }
  }

  /** Measures the built site; its pages only once, since that takes long. */
  #weigh(isFirst: boolean): void {
    if (this.#failed !== undefined) return;
    const dir = join(this.#folder, this.#site.output);
    this.#size = sizeOf(dir);
    if (!isFirst || !this.#site.ours) return;
    const pages = sizesOf(dir, globSync('**/*.html', { cwd: dir }));
    this.#largestPage = pages.toSorted((a, b) => b.packed - a.packed)[0];
  }

  /** Takes back what the last round changed. */
  #restore(): void {
    put(this.#folder, this.#item(0));
    const changed = new Set(this.#added.map(({ path }) => path));
    clear(this.#folder, rootsOf(this.#added, this.#files));
    for (const file of this.#files) if (changed.has(file.path)) put(this.#folder, file);
  }

  async #run(stage: StageName): Promise<void> {
    const result = await runCommand(this.#site.command(this.#folder));
    if ('failed' in result) this.#failed = result.failed;
    else this.#costs.set(stage, [...(this.#costs.get(stage) ?? []), result.cost]);
  }

  /** Returns a line about the last run. */
  summary(): string {
    const name = `${this.#site.name}, ${this.#of.shape}, ${this.#of.size} items`;
    if (this.#failed !== undefined) return `${name}: failed, ${this.#failed}`;
    const times = [...this.#costs].map(([stage, costs]) => {
      const { wallMs, cpuMs } = costs.at(-1) ?? {};
      return `${stage} ${seconds(wallMs)} (CPU ${seconds(cpuMs)})`;
    });
    return `${name}: ${times.join(', ')}`;
  }

  row(): Row {
    const failed = this.#failed;
    const stages: Stages =
      failed === undefined
        ? Object.fromEntries([...this.#costs].map(([stage, costs]) => [stage, stageOf(costs)]))
        : {};
    return {
      site: this.#site.name,
      ours: this.#site.ours,
      shape: this.#of.shape,
      size: this.#of.size,
      items: itemsIn(this.#of.corpus),
      stages,
      ...this.#size,
      largestPage: this.#largestPage,
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
