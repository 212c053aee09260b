import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { runCommand } from '../../src/cli/main.ts';
import { planImport } from '../../src/importers/minutes/plan.ts';
import { testIo } from '../support/io.ts';
import { readTreeWith, TODAY, writeTree } from '../support/tree.ts';
import { textsIn } from './in-tree.ts';
import { randomMinutes } from './random-minutes.ts';

const RUN = ['import', 'minutes', 'minutes.md', '--release', 'r2', '--content', '.'];

/** The numbers of the lines that say something, as anybody would count them. */
function numbersOf(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

const report = z.object({
  placed: z.array(z.object({ line: z.number(), to: z.string(), what: z.string() })),
});

function placedIn(json: string) {
  return report.parse(JSON.parse(json)).placed;
}

describe('any minutes', () => {
  it('either assigns or lists every line with words', async () => {
    const { catalog, files } = await readTreeWith({});
    const [, release] = catalog.releases;
    if (release === undefined) throw new Error('the tree has no second release');
    const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const fileText = (path: string) => texts.get(path);
    fc.assert(
      fc.property(
        randomMinutes,
        fc.constantFrom('2024-01-29.md', '20240205.txt'),
        (text, fileName) => {
          const plan = planImport({ text, fileName, catalog, release, fileText });
          const placed = plan?.placed.map(({ line }) => line) ?? [];
          const others = [...(plan?.merged ?? []), ...(plan?.unplaced ?? [])].map(
            ({ line }) => line,
          );
          expect([...placed, ...others].toSorted((a, b) => a - b)).toEqual(numbersOf(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the content stays valid, and a second import changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomMinutes, async (text) => {
        const folder = await writeTree({ 'meetings/2024-01-29.md': null });
        try {
          const name = '2024-02-05.md';
          const io = testIo(folder);
          const outside = await writeTree({ [name]: text }, {});
          const argv = RUN.with(2, join(outside, name));
          const code = await runCommand([...argv, '--accept-unplaced', '--format', 'json'], io);
          expect([code, code === 0 ? '' : io.complained()]).toEqual([0, '']);
          const { problems } = await readSite(folder, { today: TODAY });
          const errors = problems.filter(({ level }) => level === 'error');
          expect(errors.map((found) => formatProblem(found, 'content'))).toEqual([]);
          const once = await textsIn(folder);
          for (const { line, to, what } of placedIn(io.written())) {
            expect(once, `line ${line}: ${what}`).toHaveProperty([join(folder, to)]);
          }
          await runCommand([...argv, '--accept-unplaced'], testIo(folder));
          expect(await textsIn(folder)).toEqual(once);
          await rm(outside, { recursive: true });
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
      {
        numRuns: 25,
        // Found by longer runs: an answer that became part of a name, an ask and a question without words.
        examples: [
          [
            '* A proxy before the database\n* @ops\n> A proxy before the database: Documentation missing :exclamation:: DONE',
          ],
          ['## Open asks\n* @ops\n  * A proxy before the database: ❓'],
          ['## Questions\n* A proxy before the database:'],
        ],
      },
    );
  });
});
