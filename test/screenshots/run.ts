import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

/** Makes the pictures of README.md from the built site: `npm run screenshots`. */
const SITE = 'dist';
const FOLDER = 'docs/screenshots';
const SIZE = { width: 1024, height: 768 };
/** Bytes that a picture may have: README.md loads on slow lines, too. */
const MAX_BYTES = 60_000;

const releasesSchema = z.object({
  releases: z.array(z.object({ id: z.string(), previous: z.string().nullable() })),
});

/** Returns the pages to show by the name of their picture: home, the newest upgrade path, and its readiness. */
async function pagesToShow(): Promise<Readonly<Record<string, string>>> {
  const { releases } = releasesSchema.parse(
    JSON.parse(await readFile(join(SITE, 'api/v1/releases.json'), 'utf8')),
  );
  const ids = new Set(releases.map(({ id }) => id));
  const newest = releases.findLast(({ previous }) => previous !== null && ids.has(previous));
  if (newest === undefined) throw new Error(`${SITE} has no release with a previous one.`);
  return {
    home: '',
    plan: `upgrade/${newest.previous ?? ''}/${newest.id}/`,
    readiness: `releases/${newest.id}/readiness/`,
  };
}

/** Takes a picture of a page in the light theme, as it opens. */
async function screenshot(browser: Browser, url: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await asWebp(page, await page.screenshot({ animations: 'disabled' }));
  } finally {
    await context.close();
  }
}

/** Converts a PNG to WebP in the browser, in the best quality that is small enough. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  // The policy of a page forbids pictures from data: addresses.
  await page.goto('about:blank');
  for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    const webp = await page.evaluate(
      async ([data, q]) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${data}`;
        await picture.decode();
        const canvas = document.createElement('canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        return canvas.toDataURL('image/webp', q).replace(/^[^,]*,/u, '');
      },
      [png.toString('base64'), quality] as const,
    );
    const bytes = Buffer.from(webp, 'base64');
    if (bytes.length <= MAX_BYTES) return bytes;
  }
  throw new Error(`A picture is larger than ${MAX_BYTES} bytes.`);
}

const browser = await launchBrowser();
const site = await serve(SITE);
try {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, path] of Object.entries(await pagesToShow())) {
    const webp = await screenshot(browser, `${site.url}${path}`);
    await writeFile(join(FOLDER, `${name}.webp`), webp);
    process.stdout.write(`${FOLDER}/${name}.webp: ${webp.length} bytes, of /${path}\n`);
  }
} finally {
  await browser.close();
  site.close();
}
