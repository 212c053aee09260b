import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { EDIT_FOLDER } from '../../src/journal/edit-folder.ts';
import { testIo } from '../support/io.ts';
import { writeTree } from '../support/tree.ts';

/** Calls a function with a project that has a built site of two pages. */
async function inProject(
  work: (project: string, run: (...flags: string[]) => Promise<string>) => Promise<void>,
): Promise<void> {
  const project = await writeTree({ 'dist/index.html': '', 'dist/a/index.html': '' }, {});
  await mkdir(join(project, 'content'));
  const run = async (...flags: string[]) => {
    const io = testIo(project);
    const code = await runCommand(['addresses', ...flags], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  };
  try {
    await work(project, run);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

test('keeps line ends, byte order mark and mode', async () => {
  await inProject(async (project, run) => {
    const file = join(project, 'content/addresses.txt');
    await writeFile(file, '\uFEFF/\r\n');
    await chmod(file, 0o640);
    expect(await run('--write')).toContain('exit 0');
    expect((await readFile(file)).toString('utf8')).toBe('\uFEFF/\r\n/a/\r\n');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });
});

test('stays as it is if it is not UTF-8', async () => {
  await inProject(async (project, run) => {
    const bytes = Buffer.from([0x2f, 0xff, 0x0a]);
    await writeFile(join(project, 'content/addresses.txt'), bytes);
    expect(await run('--write', '--forget')).toBe(
      'content/addresses.txt is not UTF-8. Save it as UTF-8.\nexit 1',
    );
    expect(await readFile(join(project, 'content/addresses.txt'))).toEqual(bytes);
  });
});

test.each(['content/addresses.txt', 'elsewhere/list.txt'])('%s may be the list', async (list) => {
  await inProject(async (project, run) => {
    await mkdir(join(project, 'elsewhere'));
    expect(await run('--write', '--list', list)).toContain('exit 0');
    expect(await readFile(join(project, list), 'utf8')).toBe('/\n/a/\n');
  });
});

test('a symbolic link is neither read nor replaced', async () => {
  await inProject(async (project, run) => {
    await writeFile(join(project, 'secret.txt'), 'secret\n');
    await symlink(join(project, 'secret.txt'), join(project, 'content/addresses.txt'));
    for (const flag of ['--check', '--write']) {
      expect(await run(flag)).toBe(
        'content/addresses.txt is a symbolic link, which commands do not follow. Put the file itself there.\nexit 1',
      );
    }
    expect(await readFile(join(project, 'secret.txt'), 'utf8')).toBe('secret\n');
  });
});

test('nothing is written through a folder that is a symbolic link', async () => {
  await inProject(async (project, run) => {
    await mkdir(join(project, 'outside'));
    await symlink(join(project, 'outside'), join(project, 'content/lists'));
    expect(await run('--write', '--list', 'content/lists/list.txt')).toMatchInlineSnapshot(`
      "content/lists is a symbolic link, which commands do not follow. Put the folder itself there. Nothing was written.
      exit 1"
    `);
    expect(await run('--write', '--list', `content/${EDIT_FOLDER}/list.txt`)).toContain('exit 1');
  });
});
