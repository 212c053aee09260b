import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FIXTURE_DAY } from './fixture.ts';

/** The longest time until a dev server answers, in milliseconds. */
const START_MS = 120_000;

/** The variables of a command in a project, without those of this run. */
const VARIABLES = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  ASTRO_TELEMETRY_DISABLED: '1',
  SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000),
};

/** Runs a script of an installed package in a folder; rejects with what it prints if it fails. */
export function runInstalled(
  script: string,
  args: readonly string[],
  {
    cwd,
    node = process.execPath,
    env = {},
  }: {
    readonly cwd: string;
    readonly node?: string;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(node, [script, ...args], { cwd, env: { ...VARIABLES, ...env } });
}

/** A dev server of a project. */
export interface DevCommand {
  /** Returns the text of a page once the server answers. */
  readonly get: (path: string) => Promise<string>;
  readonly log: () => string;
  readonly end: () => Promise<void>;
}

/** Starts `relnotes dev` in a folder, at a port that is free. */
export async function startDev(installed: string, cwd: string): Promise<DevCommand> {
  const port = await freePort();
  const script = join(installed, 'node_modules/.bin/relnotes');
  const args = [script, 'dev', '--host', '127.0.0.1', '--port', String(port)];
  // Astro would move to the background if it took the test for an agent.
  const env = { ...VARIABLES, ASTRO_DEV_BACKGROUND: '1', NODE_ENV: 'development' };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    get: async (path) => {
      const end = Date.now() + START_MS;
      while (child.exitCode === null && Date.now() < end) {
        const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
        if (response !== undefined) return response.text();
        await pause(100);
      }
      throw new Error(`${path} did not answer.\n${said.join('').slice(-4000)}`);
    },
    log: () => said.join(''),
    end: () => {
      child.kill();
      return ended;
    },
  };
}

/** Returns a port of this machine that is free. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}
