import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a command line of the README in the folder of a project that uses Relnotes. The line that installs the package
 * copies a project that has installed it without the network (install-package.ts).
 */
export async function runInProject(
  folder: string,
  line: string,
  installed: string,
): Promise<string> {
  const [program, ...words] = line.split(/\s+/u);
  if (program === 'npm') {
    // Tests of the package write content and sites beside them.
    for (const name of ['package.json', 'package-lock.json', 'node_modules']) {
      await cp(join(installed, name), join(folder, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.endsWith('node_modules/.cache'),
      });
    }
    return '';
  }
  const flags = words.slice(words.indexOf('relnotes') + 1);
  const command = join(folder, 'node_modules/.bin/relnotes');
  // Not the variables of this run, such as CI, which lets a build print every page afresh.
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const { stdout } = await execute(process.execPath, [command, ...flags], { cwd: folder, env });
  return stdout;
}

/** Returns the command lines of the first block of shell in a text in Markdown, without their comments. */
export function firstCommands(markdown: string): string[] {
  const [, block = ''] = /^```bash\n(.*?)^```$/msu.exec(markdown) ?? [];
  return block.split('\n').flatMap((line) => line.replace(/\s+#.*$/u, '').trim() || []);
}
