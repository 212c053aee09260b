import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/schema/problem-codes.ts';
import { mayBeLowered } from '../../src/schema/code-severity.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { GOOD_TREE, problemsOf } from '../support/tree.ts';

const ITEM = `---
title: A proxy before the database
area: iaas
kind: removal
status: ready
since: rc1
---

Connections go through a proxy.
`;

function problemsWith(checks: string): Promise<string> {
  return problemsOf({
    'site.yaml': `${String(GOOD_TREE['site.yaml'])}checks: ${checks}\n`,
    'releases/r2/items/proxy.md': ITEM,
  });
}

/** Returns each problem as `level code`. */
async function levelsWith(checks: string): Promise<string[]> {
  const found = (await problemsWith(checks)).matchAll(/ (error|warning) ([\w-]+):/gu);
  return [...new Set([...found].map(([, level, code]) => `${level} ${code}`))];
}

test.each([
  ['{}', ['error impact-missing', 'warning owner-missing']],
  ['{ owner-missing: off }', ['error impact-missing']],
  ['{ owner-missing: off, impact-missing: warn }', ['warning impact-missing']],
  ['{ owner-missing: error, impact-missing: off }', ['error owner-missing']],
  [
    '{ owner-missing: warn, unknown-area: error }',
    ['error impact-missing', 'warning owner-missing'],
  ],
])('checks: %s', async (checks, levels) => {
  expect((await levelsWith(checks)).toSorted()).toEqual(levels);
});

test('an unknown code, a severity that there is not, and a code that stays an error', async () => {
  const about = async (checks: string) =>
    (await problemsWith(checks)).split('\n').filter((line) => line.includes('site.yaml'));
  expect([
    ...(await about('{ owner-mising: off, http-link: of }')),
    ...(await about('{ raw-html: warn, unknown-area: off, http-link: error }')),
  ]).toMatchInlineSnapshot(`
    [
      "content/site.yaml:12:11 error unknown-key: unknown problem code "owner-mising". Did you mean "owner-missing"? Known: many.",
      "content/site.yaml:12:41 error unknown-value: unknown severity "of". Did you mean "off"? Known: off, warn, error.",
      "content/site.yaml:12:21 error wrong-type: "raw-html" "warn" must stay an error: without it a page would be wrong or unsafe. Write "raw-html": How serious the problem is, for example error.",
      "content/site.yaml:12:41 error wrong-type: "unknown-area" "off" must stay an error: without it a page would be wrong or unsafe. Write "unknown-area": How serious the problem is, for example error.",
    ]
  `);
});

test('codes for safety and for what pages say cannot be lowered; every warning can', () => {
  const lowered = Object.entries(PROBLEM_CODES).filter(([code]) => {
    const site = { title: 'Notes', url: 'https://example.org', checks: { [code]: 'off' } };
    return siteSchema.safeParse(site).success;
  });
  const errors = lowered.filter(([, { level }]) => level === 'error').map(([code]) => code);
  expect(errors).toEqual([
    ...['ignore-too-much', 'impact-missing', 'body-missing', 'steps-missing', 'image-alt'],
  ]);
  const warnings = Object.values(PROBLEM_CODES).filter(({ level }) => level === 'warning');
  expect(lowered.length - errors.length).toBe(warnings.length);
  expect(mayBeLowered('link-scheme')).toBe(false);
});
