import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../../src/lib/temporary-folder.ts';

test('removes the folders of killed processes, and nothing else', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'relnotes-parent-'));
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const left = [`work-${ended}-abcDEF`, `work-${ended}-abcDE2`];
  const kept = [
    `work-${process.pid}-abcDEF`,
    `other-${ended}-abcDEF`,
    `more-work-${ended}-abcDEF`,
    `work-${ended}`,
    'work-0-abcDEF',
    'work-x-abcDEF',
  ];
  for (const name of [...left, ...kept]) await mkdir(join(parent, name));
  await writeFile(join(parent, left[0] ?? '', 'file'), '');
  await symlink(parent, join(parent, `work-${ended}-aLink1`));
  const made = await createTemporaryFolder('work', parent);
  expect(basename(made)).toMatch(new RegExp(`^work-${process.pid}-`, 'u'));
  const names = await readdir(parent);
  const links = [`work-${ended}-aLink1`];
  expect(names.toSorted()).toEqual([...kept, ...links, basename(made)].toSorted());
  await rm(parent, { recursive: true });
});
