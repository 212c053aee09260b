import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../sites/relnotes.ts';
import { lastLines } from '../measure/run-command.ts';

const HOST = '127.0.0.1';

/** Timeout without any output, in milliseconds. */
const LIMIT = 120_000;

/** Interval between two requests in milliseconds, the resolution of the figures. */
const LOOK_MS = 5;

/** Output of Astro once its server accepts requests. */
const READY = 'ready in';

/** A running dev server. */
export interface DevServer {
  readonly url: string;
  /** Milliseconds from its start to the message that it is ready. */
  readonly readyMessageMs: number;
  /** Milliseconds from its start to the response with its home page. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` and waits for its home page. Rejects if it ends, does not respond, or never prints that
 * it is ready.
 */
export async function startDev(env: Readonly<Record<string, string>>): Promise<DevServer> {
  const port = await freePort();
  const args = ['run', 'dev', '--', '--host', HOST, '--port', String(port), '--ignore-lock'];
  const start = performance.now();
  // The process group lets us end npm and all its children together. The variable keeps Astro in the
  // foreground where it detects an agent.
  const child = spawn('npm', args, {
    cwd: ROOT,
    env: { ...process.env, VITEST: '', NO_COLOR: '1', ASTRO_DEV_BACKGROUND: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output: string[] = [];
  let readyMessageMs: number | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.push(text);
      if (text.includes(READY)) readyMessageMs ??= performance.now() - start;
    });
  }
  const stop = stopper(child);
  const url = `http://${HOST}:${port}/`;
  try {
    await until(url, '</h1>', () => child.exitCode === null);
    const readyMs = performance.now() - start;
    if (readyMessageMs === undefined) throw new Error(`It did not log "${READY}".`);
    return { url, readyMessageMs, readyMs, stop };
  } catch (cause) {
    await stop();
    throw new Error(`${String(cause)}\n${lastLines(output.join(''))}`, { cause });
  }
}

/** Requests a page until it contains a text. Rejects after two minutes, or when `alive` rejects. */
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

/** Returns a page; an empty text if it does not exist yet. */
async function pageAt(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT) });
    return await response.text();
  } catch {
    return '';
  }
}

/** Returns a function that ends a process group. It also ends when this process does. */
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
