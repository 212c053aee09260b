import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const DOCKER = resolve('starter/hosts/docker');

/** Debian installs nginx where only root looks. */
const PATH = [process.env['PATH'], '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** Whether this machine has nginx. */
export const HAS_NGINX = spawnSync('nginx', ['-v'], { env: { PATH } }).status === 0;

/** Text for the title of tests that are skipped without it. */
export const NGINX_MISSING = HAS_NGINX ? '' : ' (nginx is missing: apt-get install nginx-light)';

/** A site that nginx serves. */
export interface NginxSite {
  /** The address of the server, without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** Ends nginx and removes its folder. Resolves when the process is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Lays out a built site as the Dockerfile does, by the very command in it, and serves it with its configuration on
 * 127.0.0.1.
 */
export async function serveWithNginx(dist: string, base = '/'): Promise<NginxSite> {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-nginx-'));
  const port = await freePort();
  await symlink(dist, join(folder, 'dist'));
  const conf = await readFile(join(DOCKER, 'nginx.conf'), 'utf8');
  await writeFile(join(folder, 'nginx.conf'), listeningOn(conf, port));
  layOut(await layoutCommand(folder), folder, base);
  const child = start(join(folder, 'srv'));
  const ended = new Promise((resolveEnd) => child.once('close', resolveEnd));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGQUIT');
    await ended;
    await rm(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(url, child);
  } catch (error) {
    const log = await readFile(join(folder, 'srv/run/log'), 'utf8');
    await stop();
    throw new Error(`nginx does not answer: ${log}`, { cause: error });
  }
  return { url, pid: child.pid ?? 0, stop };
}

/** The only difference to the image: the address to listen on. */
function listeningOn(conf: string, port: number): string {
  const parts = conf.split('listen 8080;');
  if (parts.length !== 2) throw new Error('nginx.conf has to listen on one port, 8080');
  return parts.join(`listen 127.0.0.1:${port};`);
}

/** Returns the RUN command of the Dockerfile that makes /srv, for another folder. */
async function layoutCommand(folder: string): Promise<string> {
  const dockerfile = await readFile(join(DOCKER, 'Dockerfile'), 'utf8');
  const [, command] = /^RUN (site=(?:.*\\\n)*.*)$/mu.exec(dockerfile) ?? [];
  if (command === undefined) throw new Error('the Dockerfile lays out no site');
  return command.replaceAll('/srv', join(folder, 'srv'));
}

function layOut(command: string, folder: string, base: string): void {
  const env = { ...process.env, RELNOTES_BASE: base };
  const { status, stderr } = spawnSync('sh', ['-euc', command], { cwd: folder, env });
  if (status !== 0) throw new Error(String(stderr));
}

/** Starts nginx as one process, which keeps the rights of the test: it may be run by root. */
function start(prefix: string): ChildProcess {
  const log = openSync(join(prefix, 'run/log'), 'w');
  const flags = ['-p', `${prefix}/`, '-c', join(prefix, 'nginx.conf')];
  const globals = 'daemon off; master_process off;';
  const child = spawn('nginx', [...flags, '-g', globals], {
    env: { PATH },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return;
    await wait(100);
  }
  throw new Error('no answer within ten seconds');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
