import { execFile } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
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
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) {
      await cp(join(installed, name), join(folder, name));
    }
    linkFolder(join(installed, 'node_modules'), join(folder, 'node_modules'));
    return '';
  }
  const flags = words.slice(words.indexOf('relnotes') + 1);
  const command = join(folder, 'node_modules/.bin/relnotes');
  // Not the variables of this run, such as CI, which lets a build print every page afresh.
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const { stdout } = await execute(process.execPath, [command, ...flags], { cwd: folder, env });
  return stdout;
}

/**
 * Makes a folder with the files of another as hard links: nothing changes what is installed, and a copy of its 200 MB
 * takes seconds. Leaves out what commands have kept there.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [path, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(path), target);
    else if (!entry.isDirectory()) linkSync(path, target);
    else if (!path.endsWith('node_modules/.cache')) linkFolder(path, target);
  }
}

/** Returns the command lines of the first block of shell in a text in Markdown, without their comments. */
export function firstCommands(markdown: string): string[] {
  const [, block = ''] = /^```bash\n(.*?)^```$/msu.exec(markdown) ?? [];
  return block.split('\n').flatMap((line) => line.replace(/\s+#.*$/u, '').trim() || []);
}
