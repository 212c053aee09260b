import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { AFTERWARDS, AHEAD, treeWithFacts } from '../support/ahead-tree.ts';
import { testIo } from '../support/io.ts';
import { writeTree } from '../support/tree.ts';

let withFacts = '';
let withoutFacts = '';

beforeAll(async () => {
  withFacts = await writeTree(treeWithFacts(AHEAD), {});
  withoutFacts = await writeTree(treeWithFacts(), {});
});

afterAll(async () => {
  await Promise.all([withFacts, withoutFacts].map((folder) => rm(folder, { recursive: true })));
});

async function relnotes(cwd: string, today: string, argv: readonly string[]): Promise<string> {
  const io = testIo(cwd, { today });
  const code = await runCommand([...argv, '--content', '.'], io);
  return `${io.written()}${io.complained()}exit ${code}`;
}

/** An announcement of what is past, and the agenda of a day that is: they do not depend on facts after it. */
const SAME_LATER = ['announce r2 ga', 'agenda r2 --on 2026-12-24'];

describe('facts ahead change nothing in what a command prints', () => {
  test.each([
    'agenda r2',
    'agenda r2 --format json',
    'agenda r2 --on 2026-12-24',
    'stats r2',
    'stats r2 --format json',
    'announce r2 ga',
    'announce r2 2.0.1',
    'export r2',
    'export r2 --as json',
    'export r2 --as keepachangelog',
    'export r2 --as github',
    'export r2 --as csv',
    'gate r2 --milestone ga',
  ])('relnotes %s', async (line) => {
    const argv = line.split(' ');
    const expected = await relnotes(withoutFacts, '2026-11-30', argv);
    expect(expected).toMatch(/exit [01]$/u);
    expect(await relnotes(withFacts, '2026-11-30', argv)).toBe(expected);
    // The comparison could not fail if the command did not depend on them.
    if (!SAME_LATER.includes(line)) {
      expect(await relnotes(withFacts, AFTERWARDS, argv)).not.toBe(expected);
    }
  });

  test('relnotes diff', async () => {
    const diff = (today: string) => relnotes('.', today, ['diff', withoutFacts, withFacts]);
    expect(await diff('2026-11-30')).not.toContain('A hole in the proxy');
    expect(await diff(AFTERWARDS)).toContain('A hole in the proxy');
  });
});

test('a command that writes sees facts that are dated ahead', async () => {
  const argv = ['milestone', 'r2', '2.0.1', '--move', '2027-06-01', '--why', 'Later'];
  expect(await relnotes(withFacts, '2026-11-30', argv)).toContain('2.0.1 of r2 is done');
});
