import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LOCK = resolve('node_modules/.cache/relnotes-build');
const STALE = 120_000;

/**
 * Does something while nobody else does it. Builds of one project share the folder `.astro/`: its
 * `content-modules.mjs`, and what is built outside of the project on its way (`getOutDirWithinCwd`
 * in astro). Two at once would mix their contents, or lose a style sheet. The lock of a run that
 * was ended half-way is taken over after two minutes.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  while (!(await taken())) await setTimeout(100);
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function taken(): Promise<boolean> {
  await mkdir(dirname(LOCK), { recursive: true });
  const since = await stat(LOCK).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  if (Date.now() - since > STALE) await rm(LOCK, { recursive: true, force: true });
  return mkdir(LOCK).then(
    () => true,
    () => false,
  );
}
