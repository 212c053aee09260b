import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LATE_STYLES } from '../../src/layouts/late-styles.ts';
import { lateStylesFile } from '../../src/build/render/late-styles.ts';
import { pageFinisher } from '../../src/build/render/finish-page.ts';

const CHARSET = '<meta charset="utf-8">';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: readonly string[], styles: readonly string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self';object-src 'none';base-uri 'self';form-action 'self'; script-src 'self'${scripts.map((one) => ` ${hash(one)}`).join('')}; style-src 'self'${styles.map((one) => ` ${hash(one)}`).join('')};">`;

const CSS = '@media (width<=1rem){.on{b:c}.off{d:e}}a{f:g}';
const styles = new Map([
  ['mark-a', 'a{b:c}'],
  ['mark-b', CSS],
]);
const finish = pageFinisher(['theme()', 'if(a<b)start()'], styles, '/notes/');

test("adds the hashes of a page's scripts and style before these", () => {
  const rest = (style: string) =>
    `<title>A</title><script>theme()</script><style>${style}</style></head><body>`;
  const late = '<script type="module">if(a<b)start()</script><script src="/a.js"></script></body>';
  expect(finish(`<head>${CHARSET}${rest('mark-a')}${late}`, 'mark-a')).toBe(
    `<head>${CHARSET}${policy(['theme()', 'if(a<b)start()'], ['a{b:c}'])}${rest('a{b:c}')}${late}`,
  );
});

test('gives no hash to a script or style that came with content', () => {
  const body = '</head><body><script>evil()</script><style>p{color:red}</style></body>';
  expect(finish(`<head>${CHARSET}${body}`, undefined)).toBe(
    `<head>${CHARSET}${policy([], [])}${body}`,
  );
});

test('leaves data inside a script as it is', () => {
  const data = '<script type="application/ld+json">theme()</script>';
  expect(finish(`<head>${CHARSET}${data}</head>`, undefined)).toBe(
    `<head>${CHARSET}${policy([], [])}${data}</head>`,
  );
});

test('a page without a charset begins with its policy', () => {
  expect(finish('<head><title>$& A</title></head>', undefined)).toBe(
    `<head>${policy([], [])}<title>$& A</title></head>`,
  );
});

test('keeps the rules that each page can use, and hashes them', () => {
  const page = (style: string, name: string, meta = '') =>
    `<head>${CHARSET}${meta}<style>${style}</style></head><body class="${name} other"></body>`;
  const on = '@media (width<=1rem){.on{b:c}}a{f:g}';
  const off = '@media (width<=1rem){.off{d:e}}a{f:g}';
  for (let again = 0; again < 2; again += 1) {
    expect(finish(page('mark-b', 'on'), 'mark-b')).toBe(page(on, 'on', policy([], [on])));
    expect(finish(page('mark-b', 'off'), 'mark-b')).toBe(page(off, 'off', policy([], [off])));
  }
});

test('a split page holds the rules of its first part, and links to its style sheet below that', () => {
  const page = (style: string, mark: string, policyText = '') =>
    `<html><head>${CHARSET}${policyText}<style>${style}</style></head><body><h1 class="on">A</h1>${mark}<a class="off">B</a></body></html>`;
  const link = `<link rel="stylesheet" href="/notes/${lateStylesFile(CSS)}">`;
  const on = '@media (width<=1rem){.on{b:c}}';
  expect(finish(page('mark-b', LATE_STYLES), 'mark-b')).toBe(page(on, link, policy([], [on])));
});

test('a text that looks like the mark of a split page is none', () => {
  const text = LATE_STYLES.replaceAll('<', '&lt;');
  const attribute = LATE_STYLES.replaceAll('"', '&quot;');
  const html = `<head>${CHARSET}<style>mark-a</style></head><body><a title="${attribute}">${text}</a></body>`;
  expect(finish(html, 'mark-a')).not.toContain('<link');
});

test('throws for a page without its style sheet', () => {
  const page = `<head>${CHARSET}<style>a{b:c}</style></head><body></body>`;
  expect(() => finish(page, 'mark-a')).toThrow('The page has no style sheet.');
  expect(() => finish(page, 'unknown')).toThrow('The bundle has no such style.');
});

test('ignores tags in the text of a page', () => {
  const text = '<meta name="description" content="Close <style> before </head>, </style> too">';
  const page = (style: string, policyText = '') =>
    `<head>${CHARSET}${policyText}${text}<style>${style}</style></head><body>${text}</body>`;
  expect(finish(page('mark-a'), 'mark-a')).toBe(page('a{b:c}', policy([], ['a{b:c}'])));
});
