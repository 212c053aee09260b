import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { MINUTES_TREE } from '../importers/fixtures/tree.ts';
import { textsIn } from '../importers/in-tree.ts';
import { testIo } from '../support/io.ts';
import { writeTree } from '../support/tree.ts';

/** Words that no item of the tree has, one for each new item. */
const WORDS =
  `anchor basket candle dragon engine falcon garden hammer island jacket kettle lantern magnet needle
orchid pillow quartz ribbon saddle tunnel umbrella velvet walnut yellow zipper bridge cactus dolphin eraser
feather glacier helmet insect jungle koala ladder marble nickel oyster parrot`.split(/\s+/u);
const MINUTES = `# 2024-01-24\n\n* Image cache: DONE\n${WORDS.map((word) => `* The ${word}: WIP\n`).join('')}`;
const ARGV = ['import', 'minutes', '2024-01-24.md', '--release', 'r2', '--accept-unplaced'];

let before: Record<string, string>;
let after: Record<string, string>;
const made: string[] = [];

async function newProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-killed-'));
  made.push(folder);
  const content = await writeTree({}, MINUTES_TREE);
  await cp(content, join(folder, 'content'), { recursive: true });
  await rm(content, { recursive: true });
  await writeFile(join(folder, '2024-01-24.md'), MINUTES);
  return folder;
}

/** The text of every file of the content by its path there, hidden ones too. */
async function contentOf(project: string): Promise<Record<string, string>> {
  const folder = join(project, 'content');
  const texts = Object.entries(await textsIn(folder));
  return Object.fromEntries(texts.map(([path, text]) => [path.slice(folder.length + 1), text]));
}

/** Runs the import in a process that is killed before an operation; returns the signal that ended it. */
function importKilledAt(project: string, at: number): NodeJS.Signals | null {
  const preload = resolve('test/support/kill-at.ts');
  const argv = ['--import', preload, resolve('cli/relnotes.mjs'), ...ARGV];
  const env = { ...process.env, KILL_AT: String(at), KILL_BELOW: join(project, 'content') };
  return spawnSync(process.execPath, argv, { cwd: project, env }).signal;
}

beforeAll(async () => {
  const project = await newProject();
  before = await contentOf(project);
  expect(await runCommand(ARGV, testIo(project))).toBe(0);
  after = await contentOf(project);
});

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

test('writes many files', () => {
  expect(Object.keys(after).length - Object.keys(before).length).toBeGreaterThan(WORDS.length);
});

describe('an import that is killed', () => {
  test.each([
    ['while it begins', 4, 'before'],
    ['while it prepares', 60, 'before'],
    ['before its journal', 94, 'before'],
    ['after its journal', 95, 'finished'],
    ['while it moves files', 155, 'finished'],
    ['while it ends', 184, 'after'],
  ])('%s is whole for the next command', async (_, at, expected) => {
    const project = await newProject();
    expect(importKilledAt(project, at)).toBe('SIGKILL');
    const io = testIo(project);
    expect(await runCommand(['check'], io)).toBe(0);
    expect(await contentOf(project)).toEqual(expected === 'before' ? before : after);
    const said = 'Completed an interrupted edit of 43 files.\n';
    expect(io.complained()).toBe(expected === 'finished' ? said : '');
    expect(await runCommand(ARGV, testIo(project))).toBe(0);
    expect(await contentOf(project)).toEqual(after);
  });
});
