import { Checker, errorsOf } from './check-tree.ts';
import { commandFaults } from './command-faults.ts';
import { edited, type Edit, type Tree } from './edit.ts';
import type { FuzzCounts } from './messages.ts';
import { outputFaults, tableFaults } from './output-faults.ts';
import { buildFaults } from './real-build.ts';
import { Renderer } from './render-tree.ts';
import type { Workspace } from './workspace.ts';

/** Every so many trees are built by the program itself, which takes seconds. */
const BUILD_EVERY = 40;
/** Every so many trees are rendered twice, and printed by commands, which takes as long as to render. */
const MORE_EVERY = 8;
/** A tree whose code needs a bundle of its own is built if no build was for so many trees. */
const CODE_EVERY = 20;

/** Tries changed trees, and throws for the first one that does not do as promised. */
export class FuzzRun {
  readonly #workspace: Workspace;
  readonly #bases: readonly Tree[];
  readonly #checker: Checker;
  readonly #renderer: Renderer;
  readonly #report: (step: string) => void;
  #code: ReadonlyMap<string, string> = new Map();
  #sinceBuild = 0;
  #isThorough: boolean;
  #counts = { checked: 0, refused: 0, rendered: 0, built: 0 };

  constructor(
    workspace: Workspace,
    bases: readonly Tree[],
    report: (step: string) => void,
    isThorough: boolean,
  ) {
    this.#workspace = workspace;
    this.#bases = bases;
    this.#checker = new Checker(workspace);
    this.#renderer = new Renderer(workspace.settings);
    this.#report = report;
    this.#isThorough = isThorough;
  }

  get counts(): FuzzCounts {
    return this.#counts;
  }

  /** Builds the first tree, which compiles the bundle. */
  async start(): Promise<void> {
    const [base = new Map()] = this.#bases;
    this.#workspace.write(base);
    this.#code = await this.#workspace.codeOf(base);
    await this.#build('first', []);
    await this.#workspace.shareBundle();
  }

  async close(): Promise<void> {
    await this.#renderer.close();
  }

  /** Tries a tree; after a fault, or if asked to, each one in every way: smaller trees must show the same fault. */
  async tryEdits(at: number, edits: readonly Edit[]): Promise<void> {
    if (this.#isThorough) this.#sinceBuild = BUILD_EVERY;
    try {
      await this.#try(at, edits);
    } catch (error) {
      this.#isThorough = true;
      throw error;
    }
  }

  /** Applies the changes to one of the trees, one by one. A change that `check` refuses is taken back, so that most trees can be built. */
  async #try(at: number, edits: readonly Edit[]): Promise<void> {
    let tree = this.#bases[at % this.#bases.length] ?? new Map();
    this.#sinceBuild += 1;
    for (const edit of edits) {
      const next = edited(tree, edit);
      if (!this.#workspace.write(next)) continue;
      this.#report(`checking after ${JSON.stringify(edit)}`);
      const errors = errorsOf(await this.#checker.check());
      this.#counts.checked += 1;
      if (errors.length === 0) tree = next;
      else this.#counts.refused += 1;
      if (errors.length > 0 && this.#sinceBuild >= BUILD_EVERY) await this.#build('later', errors);
    }
    this.#workspace.write(tree);
    const code = [...(await this.#workspace.codeOf(tree))];
    const hasOwnCode = code.some(([path, text]) => this.#code.get(path) !== text);
    if (!hasOwnCode) await this.#render();
    if (this.#sinceBuild >= (hasOwnCode ? CODE_EVERY : BUILD_EVERY)) await this.#build('later', []);
  }

  async #render(): Promise<void> {
    this.#report('rendering');
    const { content, location, catalog, ...result } = await this.#checker.handOver();
    require(errorsOf(result).map((error) => `check passes, and the build finds: ${error}`));
    const { building, digests } = await this.#renderer.render(content, location);
    const { today } = this.#workspace.settings;
    const files = [...digests.keys()];
    require([...outputFaults(building, files), ...tableFaults(catalog, today, files)]);
    this.#counts.rendered += 1;
    if (this.#counts.rendered % MORE_EVERY > 0 && !this.#isThorough) return;
    const again = (await this.#renderer.render(content, location)).digests;
    require(
      files
        .filter((file) => again.get(file) !== digests.get(file))
        .map((file) => `${file} differs when it is rendered again`),
    );
    this.#report('running commands');
    require(await commandFaults(this.#workspace.settings.contentDir, catalog));
  }

  async #build(name: 'first' | 'later', errors: readonly string[]): Promise<void> {
    this.#sinceBuild = 0;
    this.#report('building');
    require(await buildFaults(this.#workspace, name, errors));
    this.#counts.built += 1;
  }
}

function require(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
