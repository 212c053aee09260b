import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exported } from '../support/export-sites.ts';

const folder = await mkdtemp(join(tmpdir(), 'relnotes-export-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'CHANGELOG.md');
const write = (...argv: string[]) =>
  exported('lines', '2.0', '--as', 'keepachangelog', '--output', file, ...argv);

test('writes a file, and never over another one without --force', async () => {
  expect(await write()).toEqual({ code: 0, text: '', errors: `${file} written.\n` });
  const text = await readFile(file, 'utf8');
  expect(text).toContain('## [2.0.1] - 2024-03-02');
  expect((await write()).code).toBe(0);
  await writeFile(file, 'By hand.\n');
  const step = 'Add --force to replace it, or name another file with --output.';
  expect(await write()).toEqual({
    code: 2,
    text: '',
    errors: `${file} exists already. ${step}\n`,
  });
  expect(await readFile(file, 'utf8')).toBe('By hand.\n');
  expect((await write('--force')).code).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(text);
  expect(await readdir(folder)).toEqual(['CHANGELOG.md']);
});

test('follows a link, and keeps it', async () => {
  await symlink('CHANGELOG.md', join(folder, 'link'));
  expect((await write('--output', join(folder, 'link'), '--force')).code).toBe(0);
  expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
});

test.each([
  [
    'nowhere/a.md',
    'cannot be written (ENOENT). Create its folder, or name another file with --output.',
  ],
  ['.', 'is a folder. Name a file in it with --output.'],
  ['dangling', 'is a link to nothing. Remove it, or name another file with --output.'],
])('%s is refused', async (name, message) => {
  await symlink('missing', join(folder, 'dangling')).catch(() => undefined);
  const path = `${folder}/${name}`;
  const { code, errors } = await exported('lines', '2.0', '--output', path);
  expect([code, errors]).toEqual([2, `${path} ${message}\n`]);
});
