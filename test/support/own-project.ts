import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { GOOD_SITE, buildSite } from './site.ts';

const execute = promisify(execFile);
const COMMAND = resolve('cli/relnotes.mjs');

/**
 * Runs a command line of the README in the folder of a project that uses Relnotes. Only this function knows that the
 * program of the repository runs in place of an installed package.
 */
export async function runInProject(folder: string, line: string): Promise<string> {
  const [program, ...words] = line.split(/\s+/u);
  await mkdir(folder, { recursive: true });
  if (program === 'npm') return '';
  const [command = '', ...flags] = words.slice(words.indexOf('relnotes') + 1);
  if (command === 'build') {
    await buildSite({
      contentDir: join(folder, 'content'),
      folder,
      bundleFrom: join(GOOD_SITE, 'cache'),
    });
    return '';
  }
  const env = { ...process.env, RELNOTES_CACHE: join(dirname(folder), 'cache') };
  const { stdout } = await execute(process.execPath, [COMMAND, command, ...flags], {
    cwd: folder,
    env,
  });
  return stdout;
}

/** Returns the command lines of the first block of shell in a text in Markdown, without their comments. */
export function firstCommands(markdown: string): string[] {
  const [, block = ''] = /^```bash\n(.*?)^```$/msu.exec(markdown) ?? [];
  return block.split('\n').flatMap((line) => line.replace(/\s+#.*$/u, '').trim() || []);
}
