import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { gitFolder } from '../support/git-project.ts';
import { inFolder } from '../support/init-folder.ts';
import { testIo } from '../support/io.ts';
import { filesIn } from '../support/site.ts';

test('another content folder is named everywhere', async () => {
  const options = ['--content', 'docs/notes', '--yes'];
  await inFolder({ 'content/post.md': 'A page of another tool.' }, async ({ relnotes, path }) => {
    const { out, code } = await relnotes('init', ...options);
    expect(code).toBe(0);
    expect(out).toContain('"relnotes": { "content": "docs/notes" }');
    const settings: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
      await readFile(join(path, '.vscode/settings.json'), 'utf8'),
    );
    const globs = Object.values(settings['yaml.schemas']).flat();
    expect(globs.filter((glob) => !/^!?docs\/notes\//u.test(glob))).toEqual([]);
    expect(await readFile(join(path, 'README.md'), 'utf8')).toContain('in `docs/notes/`.');
    expect((await relnotes('check', '--strict', '--content', 'docs/notes')).code).toBe(0);
  });
});

test('below the top of a repository no workflow is written, and the output says why', async () => {
  const repositories = await gitFolder();
  try {
    const folder = join(await repositories.project('harbor', { 'docs/page.md': 'x' }), 'docs');
    const io = testIo(folder);
    expect(await runCommand(['init', '--yes', '--host', 'github'], io)).toBe(0);
    expect(io.written()).toContain('No workflow was written: the host looks for it at the top');
    expect((await filesIn(folder)).filter((path) => path.startsWith('.github'))).toEqual([]);
    const top = testIo(join(repositories.root, 'harbor'));
    expect(await runCommand(['init', '--yes', '--host', 'github'], top)).toBe(0);
    expect(top.written()).toContain('.github/workflows/release-notes.yml');
  } finally {
    await repositories.remove();
  }
});
