import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isListed } from './process-list.ts';

/**
 * Creates a temporary folder with a name that begins with `prefix`, and removes those that killed processes of the same
 * user left. Its name holds the number of this process.
 */
export async function createTemporaryFolder(
  prefix: string,
  parent: string = tmpdir(),
): Promise<string> {
  for (const name of await readdir(parent)) {
    const pid = pidIn(name, prefix);
    if (pid === undefined || isListed(pid)) continue;
    // Another process may remove it at the same time.
    await removeOwn(join(parent, name)).catch(() => undefined);
  }
  return mkdtemp(join(parent, `${prefix}-${process.pid}-`));
}

function pidIn(name: string, prefix: string): number | undefined {
  const [, start, pid] = /^(.*)-(\d{1,10})-[A-Za-z0-9]{6}$/u.exec(name) ?? [];
  return start === prefix && Number(pid) > 0 ? Number(pid) : undefined;
}

/** Everybody may write to the folder for temporary files, and name a file there at will. */
async function removeOwn(folder: string): Promise<void> {
  const found = await lstat(folder);
  if (found.isDirectory() && found.uid === process.getuid?.()) {
    await rm(folder, { recursive: true, force: true });
  }
}
