import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepProgram } from '../../src/build/bundle/compile-program.ts';
import { isCurrent, programIn } from '../../src/build/bundle/program-files.ts';

const PLACE = { origin: 'https://notes.example.org', base: '/', repository: undefined };

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-program-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true });
});

/** Makes a program in a folder and puts it in its place, as a build does. */
async function keep(name: string): Promise<void> {
  const making = join(cache, 'program.12');
  await mkdir(programIn(making).server, { recursive: true });
  await writeFile(programIn(making).worker, name);
  keepProgram(making, join(cache, 'program'), { digest: `digest of ${name}`, place: PLACE });
}

test('a new program takes the place of the last one as a whole, and nothing is left beside it', async () => {
  const program = programIn(join(cache, 'program'));
  await keep('first');
  await mkdir(program.code);
  await keep('second');
  expect(await readFile(program.worker, 'utf8')).toBe('second');
  expect(isCurrent(program, 'digest of second')).toBe(true);
  expect((await readdir(join(cache, 'program'))).toSorted()).toEqual([
    'key',
    'place.bin',
    'server',
  ]);
  expect(await readdir(cache)).toEqual(['program']);
});

test('what was kept before there was a program, and what a broken run left, is no hindrance', async () => {
  const program = programIn(join(cache, 'program'));
  await mkdir(program.code, { recursive: true });
  await mkdir(join(cache, 'program.12.last', 'server'), { recursive: true });
  await keep('first');
  expect(isCurrent(program, 'digest of first')).toBe(true);
  expect(await readdir(cache)).toEqual(['program']);
});
