import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { PATH_TREE } from '../support/path-content.ts';
import { writeTree } from '../support/tree.ts';

const SETTINGS = {
  'releases/r2/upgrade-notes/after.md':
    '---\ntitle: Look at the logs\nadvice: required\nphase: after\nsettings: [saltpool_log_level]\n---\n\nLook.\n',
};

/** Runs the command in a tree that has these files. */
async function path(
  files: Readonly<Record<string, string | Buffer>>,
  argv: readonly string[],
  prepare: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const content = await writeTree(SETTINGS, PATH_TREE);
  const folder = await writeTree({}, {});
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await prepare(folder);
    const io = testIo(folder);
    const code = await runCommand(['path', 'r1', 'r2', '--content', content, ...argv], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(content, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

const POOL = 'saltpool_log_level: true\nsaltpool_port: 3307\nsaltpool_password: opensesame\n';

test('steps and changes that name something are marked with the line', async () => {
  const text = await path({ 'pool.yml': POOL }, ['--config', 'pool.yml']);
  expect(text).toContain('1 of 5 steps and changes name something in your configuration.');
  expect(text).toContain(
    'Your configuration names saltpool_log_level (pool.yml, line 1): saltpool_log_level: true',
  );
  expect(text).not.toContain('opensesame');
});

test('in every format, for steps and for what is new', async () => {
  const config = ['--config', 'pool.yml', 'other.env'];
  const files = { 'pool.yml': POOL, 'other.env': 'A=b\n' };
  const markdown = await path(files, [...config, '--format', 'markdown']);
  expect(markdown).toContain(
    'Your configuration names saltpool\\_log\\_level'.replaceAll('\\', ''),
  );
  const json = await path(files, [...config, '--format', 'json']);
  expect(JSON.parse(json.replace(/exit 0$/u, ''))).toMatchObject({
    hops: [
      {
        steps: [
          { ref: 'r2/switch', matches: [] },
          { ref: 'r2/after', matches: [{ file: 'pool.yml', line: 1 }] },
        ],
      },
    ],
  });
  const news = await path(files, [...config, '--new']);
  expect(news).toContain('0 of 3 items name something in your configuration.');
});

test('what is no configuration file is said, all at once', async () => {
  const files = {
    'binary.bin': Buffer.from([0, 1, 2]),
    'latin.yml': Buffer.from([0x61, 0xe4, 0x0a]),
    'huge.yml': Buffer.alloc(5_000_001, 'a'),
    'real.yml': POOL,
  };
  const names = ['binary.bin', 'latin.yml', 'huge.yml', 'link.yml', 'folder', 'none.yml'];
  const answer = await path(files, ['--option', 'ovm', '--config', ...names], async (folder) => {
    await symlink('real.yml', join(folder, 'link.yml'));
    await mkdir(join(folder, 'folder'));
  });
  expect(answer).toMatchInlineSnapshot(`
    "--config "binary.bin" is not a text in UTF-8. Name a configuration file.
    --config "latin.yml" is not a text in UTF-8. Name a configuration file.
    --config "huge.yml" is larger than 5 MB. Name a configuration file.
    --config "link.yml" is a symbolic link. Name the file itself.
    --config "folder" is a folder. Name files in it, such as folder/*.yml.
    --config "none.yml" cannot be read (ENOENT). Check the name and its permissions.
    --option "ovm" is unknown. Did you mean "ovn"? Known: ceph, ovn.
    exit 2"
  `);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is said', async () => {
  const answer = await path({ 'a.yml': POOL }, ['--config', 'a.yml'], (folder) =>
    chmod(join(folder, 'a.yml'), 0),
  );
  expect(answer).toContain('--config "a.yml" cannot be read (EACCES).');
});
