import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const PAGE = 'releases/v3/items/connection-pool/';
/** Every way in which Markdown could bring a page to life, were the catalog's allow-list off. */
const PAYLOADS = `
<script>window.ran += ' script'</script>
<script src="https://evil.example/script.js"></script>
<svg><script>window.ran += ' picture'</script></svg>
<img src="x" alt="" onerror="window.ran += ' handler'">
<img src="https://evil.example/pixel.png" alt="">
<a id="payload-link" href="javascript:void(window.ran += ' link')">Link</a>
<style>h1 { color: rgb(1, 2, 3) !important }</style>
<p id="payload-style" style="color: rgb(1, 2, 3)">Styled</p>
<iframe id="payload-frame" src="https://evil.example/frame"></iframe>
<iframe srcdoc="<script>parent.ran += ' frame'</script>"></iframe>
<object data="https://evil.example/object"></object>
<link rel="stylesheet" href="https://evil.example/style.css">
<base href="https://evil.example/">
<form id="payload-form" action="https://evil.example/form"><button>Send</button></form>
`;

declare global {
  interface Window {
    ran?: string;
    violations?: string[];
  }
}

const site = fixtureSite();

/** A page that keeps what its policy refuses, and what its console complains of. */
interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

async function watchedPage(): Promise<WatchedPage> {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    window.ran = '';
    const violations: string[] = (window.violations = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return { page, complaints };
}

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.violations ?? []);
}

let watched: WatchedPage | undefined;

afterAll(async () => {
  await watched?.page.close();
});

describe.each(Object.entries(PAGE_KINDS))('%s', (_kind, path) => {
  test('holds to its policy', async () => {
    watched ??= await watchedPage();
    const { page, complaints } = watched;
    complaints.length = 0;
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('has the policy before all it binds, without unsafe-inline', async () => {
    const html = await readFile(
      `${FIXTURE_DIR}/${path.endsWith('/') || path === '' ? `${path}index.html` : path}`,
      'utf8',
    );
    const head =
      /^<!DOCTYPE html><html lang="[\w-]+"[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u;
    const [, policy = ''] = head.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'self';/u);
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/'unsafe-|https?:|\*|data:/u);
  });
});

/** The page with the payloads in its text, with its policy or without; gives what they asked for. */
async function poisoned(page: Page, guarded: boolean): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://evil.example/**', async (route) => {
    asked.push(route.request().resourceType());
    await route.fulfill({ body: '', contentType: 'text/plain' });
  });
  const written = await readFile(`${FIXTURE_DIR}/${PAGE}index.html`, 'utf8');
  const policy = guarded ? '' : /<meta http-equiv="content-security-policy"[^>]*>/u;
  const html = written.replace('</h1>', `</h1>${PAYLOADS}`).replace(policy, '');
  await page.route(`**/${PAGE}`, (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto(`${site.url}${PAGE}`);
  return asked;
}

/** The marks that the payloads left; the one that waits for a click has had it. */
async function marksOf(page: Page) {
  return page.evaluate(() => {
    const colourOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element === null ? '' : getComputedStyle(element).color;
    };
    return {
      ran: window.ran,
      styles: [colourOf('h1'), colourOf('#payload-style')].filter((one) => one === 'rgb(1, 2, 3)'),
      base: document.baseURI === location.href,
    };
  });
}

describe('payloads in a page', () => {
  test('do nothing under the policy', async () => {
    const { page } = await watchedPage();
    const asked = await poisoned(page, true);
    await page.click('#payload-link');
    expect(await marksOf(page)).toEqual({ ran: '', styles: [], base: true });
    await page.click('#payload-form button', { noWaitAfter: true });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${site.url}${PAGE}`);
    expect(asked).toEqual([]);
    const refused = new Set((await violationsOf(page)).map((text) => text.split(' ')[0]));
    expect([...refused].toSorted()).toMatchInlineSnapshot(`
      [
        "base-uri",
        "form-action",
        "frame-src",
        "img-src",
        "object-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
        "style-src-elem",
      ]
    `);
    await page.close();
  });

  test('are live without it', async () => {
    const { page } = await watchedPage();
    const asked = await poisoned(page, false);
    await page.click('#payload-link');
    // A frame and a picture take their time; what lives shows itself in the end.
    await vi.waitFor(
      async () => {
        const { ran, styles, base } = await marksOf(page);
        expect([ran?.split(' ').toSorted(), styles.length, base]).toEqual([
          ['', 'frame', 'handler', 'link', 'picture', 'script'],
          2,
          false,
        ]);
      },
      { timeout: 20_000 },
    );
    expect(asked).toEqual(expect.arrayContaining(['script', 'image', 'document', 'stylesheet']));
    await page.close();
  });
});
