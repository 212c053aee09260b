import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanPage } from '../src/content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${hashes.map((one) => ` ${one}`).join('')};">`;
const CHARSET = '<meta charset="utf-8">';

test('keeps the hashes of the page, and puts the policy before what it binds', () => {
  const style = '<style>a{b:c}</style>';
  const html = `<head>${CHARSET}<title>A</title>${policy(hash('a{b:c}'), hash('x'), hash(''))}${style}<script src="/a.js"></script></head>`;
  expect(leanPage(html)).toBe(
    `<head>${CHARSET}${policy(hash('a{b:c}'))}<title>A</title>${style}<script src="/a.js"></script></head>`,
  );
});

test('gives no hash to what Astro did not name', () => {
  const html = `<head>${CHARSET}${policy(hash('x'))}</head><body><script>evil()</script></body>`;
  expect(leanPage(html)).toBe(html.replace(policy(hash('x')), policy()));
});

test('a page without a policy stays as it is, one without a charset keeps it in its place', () => {
  expect(leanPage('<style>a</style>')).toBe('<style>a</style>');
  expect(leanPage(`<title>A</title>${policy(hash('x'))}`)).toBe(`<title>A</title>${policy()}`);
});

test('the hash of a style is that of the rules that are left', () => {
  const style = '@media (width<=1rem){.on{b:c}.off{d:e}}';
  const page = (css: string) =>
    `<head>${CHARSET}${policy(hash(css))}<style>${css}</style></head><body class="on"></body>`;
  expect(leanPage(page(style))).toBe(page('@media (width<=1rem){.on{b:c}}'));
});
