import { chmod, chown, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { z } from 'zod';
import { MINUTES_TREE } from '../importers/fixtures/tree.ts';
import { FILE, inTree } from '../importers/in-tree.ts';
import { testIo } from '../support/io.ts';
import { TIMELINE } from '../support/run-milestone.ts';
import { writeTree } from '../support/tree.ts';

const PATH = 'releases/r2/timeline.yaml';

/** Commands that edit the timeline of r2. */
const EDITS: Readonly<Record<string, readonly string[]>> = {
  done: ['milestone', 'r2', 'rc1', '--done', '2024-06-14', '--tag', 'v2'],
  move: ['milestone', 'r2', 'rc2', '--move', '2024-07-01', '--why', 'Late.'],
  skip: ['milestone', 'r2', '2.0.1', '--skip', '--why', 'Not needed.'],
  new: [
    'new',
    'milestone',
    '--release',
    'r2',
    '--id',
    'rc5',
    '--kind',
    'rc',
    '--planned',
    '2024-07-12',
  ],
};

/** Runs a command in the good tree with this timeline. */
async function edited(argv: readonly string[], timeline: string, prepare = noPreparation) {
  const folder = await writeTree({ [PATH]: timeline, 'releases/r2/known-issues/leak.md': null });
  const file = join(folder, PATH);
  try {
    await prepare(file);
    const io = testIo(folder);
    const code = await runCommand([...argv, '--content', '.'], io);
    expect({ code, said: io.complained() }).toEqual({ code: 0, said: '' });
    return { text: (await readFile(file)).toString('utf8'), stats: await stat(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const noPreparation: (file: string) => Promise<void> = () => Promise.resolve();

/** The lines of a timeline that came, and whether all others stayed. */
function linesThatCame(before: string, after: string): string[] {
  const known = before.split('\n');
  return after.split('\n').filter((line) => !known.includes(line));
}

describe.each(Object.entries(EDITS))('%s', (_, argv) => {
  test('keeps CRLF, and writes new lines so', async () => {
    const crlf = TIMELINE.replaceAll('\n', '\r\n');
    const [{ text }, plain] = [await edited(argv, crlf), await edited(argv, TIMELINE)];
    expect(text).toBe(plain.text.replaceAll('\n', '\r\n'));
  });

  test('keeps a byte order mark', async () => {
    const [{ text }, plain] = [
      await edited(argv, `\uFEFF${TIMELINE}`),
      await edited(argv, TIMELINE),
    ];
    expect(text).toBe(`\uFEFF${plain.text}`);
  });

  test('keeps a missing line end at the end', async () => {
    const [{ text }, plain] = [
      await edited(argv, TIMELINE.trimEnd()),
      await edited(argv, TIMELINE),
    ];
    expect(text).toBe(plain.text.trimEnd());
  });

  test('keeps lines whose ends differ, and follows most of them', async () => {
    const mixed = TIMELINE.replace('\n', '\r\n');
    const [{ text }, plain] = [await edited(argv, mixed), await edited(argv, TIMELINE)];
    expect(text).toBe(plain.text.replace('\n', '\r\n'));
  });

  test('keeps comments', async () => {
    const { text } = await edited(argv, TIMELINE);
    expect(text).toContain('# The second release.');
    expect(text).toContain('# the first candidate');
    expect(linesThatCame(TIMELINE, text).length).toBeGreaterThan(0);
  });

  test('keeps the mode', async () => {
    const { stats } = await edited(argv, TIMELINE, (file) => chmod(file, 0o751));
    expect(stats.mode & 0o7777).toBe(0o751);
  });
});

/** Only root may give files away. */
const isRoot = process.getuid?.() === 0;

test.skipIf(!isRoot)('keeps owner and group', async () => {
  const { stats } = await edited(EDITS['done'] ?? [], TIMELINE, (file) => chown(file, 1234, 4321));
  expect([stats.uid, stats.gid]).toEqual([1234, 4321]);
});

test('an import keeps CRLF, a byte order mark and a missing line end', async () => {
  const minutes = [
    '# 2024-01-24',
    '* Image cache: DONE',
    '* Token exchange: DONE',
    '* Cluster autoscaling: docs: done',
    '* RC1: 2024-02-14',
  ].join('\n\n');
  const paths = [
    'releases/r2/timeline.yaml',
    'releases/r2/items/image-cache.md',
    'releases/r2/items/token-exchange.md',
    'releases/r2/items/cluster-autoscaling.md',
  ];
  const plain = await imported(minutes, paths, (text) => text);
  expect(Object.keys(plain)).toEqual(paths);
  expect(await imported(minutes, paths, asOnWindows)).toEqual(
    Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, asOnWindows(text)])),
  );
});

/** A text as some editors save it. */
function asOnWindows(text: string): string {
  return `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
}

/** Imports minutes into files that were changed first; returns those that the import changed. */
async function imported(
  minutes: string,
  paths: readonly string[],
  change: (text: string) => string,
): Promise<Record<string, string>> {
  const before = Object.fromEntries(
    paths.map((path) => [path, change(z.string().parse(MINUTES_TREE[path]))]),
  );
  const after: Record<string, string> = {};
  await inTree(
    async (run, folder) => {
      expect(await run(...FILE, '--accept-unplaced')).toMatchObject({ code: 0 });
      for (const path of paths) {
        const text = (await readFile(join(folder, 'content', path))).toString('utf8');
        if (text !== before[path]) after[path] = text;
      }
    },
    minutes,
    before,
  );
  return after;
}
