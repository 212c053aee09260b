import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const CACHE = resolve('node_modules/.cache/relnotes-browser');
const READY = join(CACHE, 'ready');
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Flags that keep the browser to itself: no sandbox as root in CI, and no traffic of its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser of the tests: one that is installed, else the one from the npm registry. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const installed = await firstExisting(INSTALLED);
  const args = [...ARGS, ...flags];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  await unpackBrowser();
  const env = { ...process.env, LD_LIBRARY_PATH: join(CACHE, 'al2023', 'lib') };
  return chromium.launch({ executablePath: join(CACHE, 'chromium'), args, env });
}

/**
 * Unpacks the Chromium of @sparticuz/chromium with the libraries it carries (libnss3 among them),
 * once. A run that was ended half-way left no mark, so that the next begins anew.
 */
export async function unpackBrowser(): Promise<void> {
  if ((await firstExisting([...INSTALLED, READY])) !== undefined) return;
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder. Other tests of this process keep theirs.
  process.env['TMPDIR'] = CACHE;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const bin = join(dirname(main), '..', 'bin');
    for (const file of ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(bin, file));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFile(READY, '');
}

async function firstExisting(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
