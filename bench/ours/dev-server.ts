import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../sites/relnotes.ts';
import { lastLines } from '../measure/run-command.ts';

const HOST = '127.0.0.1';

/** How long nothing may come before the run is given up, in milliseconds. */
const LIMIT = 120_000;

/** How long to wait between two looks, in milliseconds: the finest a figure can be. */
const LOOK_MS = 5;

/** What Astro prints once its server takes requests. */
const READY = 'ready in';

/** A dev server that answers. */
export interface DevServer {
  readonly url: string;
  /** From its start until it said that it is ready. */
  readonly saidMs: number;
  /** From its start until its home page was there. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

/** Runs `npm run dev` until its home page is there. Rejects if it ends, does not answer or never says that it is ready. */
export async function startDev(env: Readonly<Record<string, string>>): Promise<DevServer> {
  const port = await freePort();
  const args = ['run', 'dev', '--', '--host', HOST, '--port', String(port), '--ignore-lock'];
  const start = performance.now();
  // A group of its own, so that all that npm starts can be ended together. Where an agent runs it,
  // Astro would go to the background without the variable.
  const child = spawn('npm', args, {
    cwd: ROOT,
    env: { ...process.env, VITEST: '', NO_COLOR: '1', ASTRO_DEV_BACKGROUND: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  let saidMs: number | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (text.includes(READY)) saidMs ??= performance.now() - start;
    });
  }
  const stop = stopper(child);
  const url = `http://${HOST}:${port}/`;
  try {
    await until(url, '</h1>', () => child.exitCode === null);
    const readyMs = performance.now() - start;
    if (saidMs === undefined) throw new Error(`It did not say "${READY}".`);
    return { url, saidMs, readyMs, stop };
  } catch (cause) {
    await stop();
    throw new Error(`${String(cause)}\n${lastLines(said.join(''))}`, { cause });
  }
}

/** Asks for a page again and again until it holds a text. Rejects after two minutes, or as `alive` ends. */
export async function until(
  url: string,
  text: string,
  alive: () => boolean = () => true,
): Promise<void> {
  const end = performance.now() + LIMIT;
  while (!(await pageAt(url)).includes(text)) {
    if (!alive()) throw new Error('The dev server has ended.');
    if (performance.now() > end) throw new Error(`"${text}" did not come.`);
    await pause(LOOK_MS);
  }
}

/** A page that is not there yet is an empty one. */
async function pageAt(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT) });
    return await response.text();
  } catch {
    return '';
  }
}

/** Ends the group of a process, also if this program is ended first. */
function stopper(child: ChildProcess): () => Promise<void> {
  const { pid } = child;
  const end = () => {
    if (pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-pid, 'SIGTERM');
    }
  };
  const leave = () => process.exit(1);
  process.once('exit', end).once('SIGINT', leave).once('SIGTERM', leave);
  return async () => {
    end();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    process.off('exit', end).off('SIGINT', leave).off('SIGTERM', leave);
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
