import { readLocation } from '../../src/catalog/read/read-location.ts';
import type { Handover } from '../../src/catalog/cache/handover.ts';
import type { FileRecords } from '../../src/catalog/cache/file-record.ts';
import type { ReadResult } from '../../src/catalog/read-catalog.ts';
import { formatProblem, type Problem } from '../../src/catalog/problem.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { PROBLEM_CODES } from '../../src/schema/problem-codes.ts';
import { join } from 'node:path';
import type { Workspace } from './workspace.ts';

/** Reads the tree of a workspace as the command, the dev server and a build do. */
export class Checker {
  readonly #workspace: Workspace;
  readonly #memory: FileRecords = new Map();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Reads and checks as `relnotes check` does; files that did not change are not parsed again. */
  async check(): Promise<ReadResult> {
    const { contentDir, today } = this.#workspace.settings;
    const result = await readSite(contentDir, { today, checkOnly: true, memory: this.#memory });
    for (const found of result.problems) requireManners(found);
    return result;
  }

  /** Reads as a build does, and hands the entries over to render threads. */
  async handOver() {
    const { contentDir, today, cacheDir } = this.#workspace.settings;
    const handovers: Handover[] = [];
    const result = await readSite(contentDir, {
      today,
      handover: {
        cached: undefined,
        fresh: join(cacheDir, 'fuzz-entries.bin'),
        label: 'fuzz',
        cacheFolder: cacheDir,
        afterResult: () => undefined,
        onContent: (content) => void handovers.push(content),
      },
    });
    const [content] = handovers;
    if (content === undefined) throw new Error('The reader handed nothing over.');
    return { ...result, content, location: await readLocation(contentDir, {}, contentDir) };
  }
}

/** Returns the errors as a writer sees them. */
export function errorsOf({ problems }: Pick<ReadResult, 'problems'>): string[] {
  return problems
    .filter(({ level }) => level === 'error')
    .map((found) => formatProblem(found, 'content'));
}

function requireManners(found: Problem): void {
  const { code, line, column, message, hint } = found;
  const isGood =
    Object.hasOwn(PROBLEM_CODES, code) && line >= 1 && column >= 1 && message !== '' && hint !== '';
  if (!isGood) throw new Error(`A problem without place or words: ${JSON.stringify(found)}`);
}
