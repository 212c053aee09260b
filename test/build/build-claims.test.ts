import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFolder, releaseClaim, runningClaims } from '../../src/build/folders/build-claims.ts';
import { holdFolders } from '../../src/build/folders/hold-folders.ts';
import { thisProcess } from '../../src/build/folders/process-identity.ts';
import { workFolder } from '../../src/build/folders/work-folder.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

const HOUR_MS = 3_600_000;
const isLinux = process.platform === 'linux';

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'relnotes-claims-'));
  folder = join(base, 'builds');
});

afterEach(() => rm(base, { recursive: true }));

/** Leaves the claim of another process. */
async function leave(owner: unknown, name = 'claim-1-a.json'): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, typeof owner === 'string' ? owner : JSON.stringify(owner));
  return file;
}

describe('a claim', () => {
  test('keeps others out until it is given back, and leaves no folder', async () => {
    const first = claimFolder(folder, Date.now());
    if (!('own' in first)) throw new Error('taken');
    expect(claimFolder(folder, Date.now())).toEqual({ other: first.own });
    expect(await readdir(folder)).toHaveLength(1);
    releaseClaim(folder, first.own);
    expect(await readdir(base)).toEqual([]);
    expect(claimFolder(folder, Date.now())).toHaveProperty('own');
  });

  const ended = spawnSync(process.execPath, ['--version']).pid;
  const here = thisProcess();
  const dead: (readonly [string, unknown])[] = [
    ['of a process that has ended', { ...here, pid: ended }],
    ['that is damaged', '{"pid":'],
    ['that is empty', ''],
    ['without a process', { ...here, pid: 'x' }],
    ['of no possible process', { ...here, pid: -1 }],
  ];
  if (isLinux) {
    dead.push(['of a process whose number another one has now', { ...here, started: '1' }]);
    dead.push(['from before the system was started again', { ...here, boot: 'earlier' }]);
  }
  test.each(dead)('%s is removed', async (_kind, owner) => {
    await leave(owner);
    expect(runningClaims(folder, Date.now())).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['another machine', { ...here, host: 'elsewhere' }],
    ['another container', { ...here, pidNamespace: 'pid:[1]' }],
  ])('of %s counts for an hour', async (_kind, owner) => {
    const file = await leave(owner);
    const now = Date.now();
    await utimes(file, now / 1000, now / 1000);
    expect(runningClaims(folder, now + 0.9 * HOUR_MS)).toHaveLength(1);
    expect(runningClaims(folder, now + 1.1 * HOUR_MS)).toEqual([]);
  });

  test('that is being written does not count, and goes if nobody finishes it', async () => {
    await leave('', 'claim-1-a.json.new');
    expect(runningClaims(folder, Date.now())).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
    expect(runningClaims(folder, Date.now() + HOUR_MS)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.runIf(isLinux)('of a killed process that nobody has waited for is removed', async () => {
    const child = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
    const output: unknown[] = await once(child.stdout, 'data');
    const pid = Number(String(output[0]));
    const { started } = await identityOf(pid);
    await leave({ ...here, pid, started });
    expect(runningClaims(folder, Date.now())).toHaveLength(1);
    // Its parent is now a program that does not ask for the children that it inherited.
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => runningClaims(folder, Date.now())).toEqual([]);
    await end(child);
  });
});

async function identityOf(pid: number): Promise<{ started: string }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return { started: stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '' };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('two builds', () => {
  const options = { isExchanged: true, report: () => undefined, clock: Date.now };
  const settingsWith = (environment: Readonly<Record<string, string>>): Settings =>
    readSettings({ RELNOTES_CONTENT: 'content', ...environment }, base, new Date(0));

  test.each([
    ['the output folder', { RELNOTES_CACHE: 'cache-2' }],
    [
      'the output folder under another name',
      { RELNOTES_CACHE: 'cache-2', RELNOTES_OUT: 'x/../dist/' },
    ],
    ['the cache', { RELNOTES_OUT: 'dist-2' }],
    ['both', {}],
  ])('that share %s run one after the other', async (_what, environment) => {
    const first = await holdFolders(settingsWith({}), options);
    const lines: string[] = [];
    const report = (line: string) => lines.push(line);
    const waiting = holdFolders(settingsWith(environment), { ...options, report });
    const winner = await Promise.race([waiting, pause(300, 'still waiting')]);
    expect(winner).toBe('still waiting');
    first.release();
    (await waiting).release();
    expect(lines).toEqual([
      expect.stringMatching(
        /^Another build \(process \d+ on .*\) uses the same folders\. Waiting for it to end\.$/u,
      ),
    ]);
    expect(await readdir(base)).not.toContain('dist.relnotes');
  });

  test('that share no folder do not wait for each other', async () => {
    const first = await holdFolders(settingsWith({}), options);
    const other = { RELNOTES_OUT: 'dist-2', RELNOTES_CACHE: 'cache-2' };
    const second = await holdFolders(settingsWith(other), options);
    second.release();
    first.release();
  });

  test('many at once get their turn, never two together', async () => {
    let running = 0;
    const one = async () => {
      const held = await holdFolders(settingsWith({}), options);
      running += 1;
      expect(running).toBe(1);
      await pause(5);
      running -= 1;
      held.release();
    };
    await Promise.all(Array.from({ length: 8 }, one));
  });

  test('the second gives up with the file to delete if the first never ends', async () => {
    const first = await holdFolders(settingsWith({}), options);
    const waiting = holdFolders(settingsWith({}), { ...options, longestWaitMs: 0 });
    await expect(waiting).rejects.toThrow(
      /is still running\. Wait for it to end, then build again\. If it does not run any more, delete .*claim-\d+-.*\.json\./u,
    );
    first.release();
  });

  test('the second takes over what a killed one left', async () => {
    const settings = settingsWith({});
    folder = workFolder(settings.outDir).folder;
    await leave({ ...thisProcess(), pid: spawnSync(process.execPath, ['--version']).pid });
    await mkdir(workFolder(settings.outDir).rendered);
    (await holdFolders(settings, options)).release();
    expect(await readdir(base)).not.toContain('dist.relnotes');
  });
});
