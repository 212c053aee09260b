import { chmod, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { ITEM, PLANNED, runNew } from '../support/run-new.ts';
import { writeTree } from '../support/tree.ts';

test('reports a file that cannot be written, without a stack trace', async () => {
  const { said, problems } = await runNew({}, [
    ...ITEM,
    '--kind',
    'fix',
    '--slug',
    'a'.repeat(300),
  ]);
  expect(said.replace(/a{300}/u, '…')).toMatchInlineSnapshot(`
    "./releases/r2/items/….md cannot be written: name too long. Check its name, its permissions and the space on the disk. Nothing was written.
    exit 1"
  `);
  expect(problems).toBe('');
});

/** Root may write everywhere. */
const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('a file that may only be read stays as it is', async () => {
  const folder = await writeTree(PLANNED);
  const timeline = join(folder, 'releases/r2/timeline.yaml');
  await chmod(timeline, 0o444);
  const io = testIo(folder);
  const argv = ['milestone', 'r2', 'rc1', '--done', '2024-06-14', '--content', '.'];
  expect(await runCommand(argv, io)).toBe(1);
  expect(io.complained()).toContain('cannot be written: permission denied');
  expect(await readFile(timeline, 'utf8')).toBe(PLANNED['releases/r2/timeline.yaml']);
  await rm(folder, { recursive: true, force: true });
});
