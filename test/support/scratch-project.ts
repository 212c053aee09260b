import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { siteEnvironment } from './astro-build.ts';
import { freePort } from './installed-projects.ts';

/** Everything that Astro and the build read in the root of the repository, but for the content. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Time limit until a dev server answers, in milliseconds. */
const START_MS = 120_000;

/**
 * Makes a copy of the program with files of its own: pages that a project adds, and its content. It lies
 * outside of `node_modules/`, below which Node strips no types.
 */
export async function scratchProject(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'relnotes-project-'));
  for (const part of PARTS) await cp(part, join(root, part), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/**
 * Serves a project with `astro dev` while `work` asks for pages; `get` returns the text of one, `log` what the
 * server has printed, and `url` is its address.
 */
export async function withDevServer<Result>(
  root: string,
  work: (get: (path: string) => Promise<string>, log: () => string, url: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const script = join(root, 'node_modules/astro/bin/astro.mjs');
  const args = [script, 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Astro would move to the background if it took the test for an agent.
    env: {
      ...process.env,
      ...siteEnvironment(join(root, 'dev')),
      NODE_ENV: 'development',
      ASTRO_DEV_BACKGROUND: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const ended = () => child.exitCode !== null;
  try {
    return await work(
      (path) => pageAt(`http://127.0.0.1:${port}${path}`, ended),
      () => said.join(''),
      `http://127.0.0.1:${port}`,
    );
  } catch (cause) {
    throw new Error(`${String(cause)}\n${said.join('').slice(-4000)}`, { cause });
  } finally {
    child.kill();
  }
}

/** Returns a page as soon as the server answers. Rejects if it ends or takes too long. */
async function pageAt(url: string, ended: () => boolean): Promise<string> {
  const end = Date.now() + START_MS;
  while (!ended() && Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return response.text();
    await pause(100);
  }
  throw new Error(`${url} did not answer.`);
}
