import process from 'node:process';
import { expect, test } from 'vitest';
import { runCommand } from '../../bench/measure/run-command.ts';

function node(code: string) {
  return runCommand({ file: process.execPath, args: ['-e', code], cwd: process.cwd() });
}

test('returns the cost and output of a successful run', async () => {
  const result = await node('console.log("done")');
  if ('failed' in result) throw new Error(result.failed);
  expect(result.output).toBe('done\n');
  expect(result.cost.wallMs).toBeGreaterThan(0);
});

test('reports why a run failed, and its last lines without local paths', async () => {
  const lines = '[1, 2, 3, 4, 5, 6, process.cwd()].map((line) => console.error(line))';
  const result = await node(`${lines}; process.exitCode = 3;`);
  expect(result).toEqual({ failed: 'exit code 3\n3\n4\n5\n6\n.' });
});

test('reports a program that does not exist', async () => {
  const result = await runCommand({ file: 'no-such-bundle', args: [], cwd: process.cwd() });
  expect(result).toEqual({ failed: 'spawn no-such-bundle ENOENT' });
});
