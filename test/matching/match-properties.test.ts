import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchConfiguration } from '../../src/matching/match.ts';

const NAMES = [
  'enable_pool',
  'pool_size',
  'saltpool',
  'pool/main.yml',
  'salt sync pools',
  'a.b.pool',
];
const ENTRIES = NAMES.map((name) => ({ id: name, settings: [name] }));

/** Secrets that no rule could know by their form: words that people choose. */
const chosen = fc
  .stringMatching(/^[a-z]{6,12}[!%&]?[0-9]{0,3}$/u)
  .filter((word) => NAMES.every((name) => !name.includes(word) && !word.includes(name)))
  .filter((word) => !['password', 'secret', 'config'].some((key) => key.includes(word)));
const random = fc
  .stringMatching(/^[A-Za-z0-9]{24,48}$/u)
  .filter((word) => /\d/u.test(word) && /[a-z]/u.test(word));
const secret = fc.oneof(chosen, random);

/** Lines that hold a secret in the ways in which files hold them. */
const secretLine = fc.tuple(secret, fc.nat(11)).map(([word, form]) => ({
  word,
  line:
    [
      `pool_password: ${word}`,
      `pool_size: ${word}`,
      `enable_pool = "${word}"`,
      `  secret:\n    deep: ${word}\n    - ${word}`,
      `url: https://ada:${word}@pool.example.org/saltpool`,
      `{ "password": "${word}", "enable_pool": true }`,
      `saltpool: --token ${word}`,
      `-----BEGIN KEY-----\n${word}\n-----END KEY-----`,
      `export POOL_TOKEN=${word}`,
      `[${word}]\nenable_pool = 1`,
      `pool/main.yml ${word} salt sync pools`,
      `key: |\n  ${word}\n  enable_pool`,
    ][form] ?? '',
}));
const line = fc.oneof(
  secretLine,
  fc.constantFrom(...NAMES.map((name) => ({ word: undefined, line: `x: ${name}` }))),
  fc.constant({ word: undefined, line: 'other: 1' }),
);

test('no value of a file is in the result, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.map((one) => one.line).join('\n');
      const found = matchConfiguration([{ name: 'file.yml', text }], ENTRIES);
      const result = JSON.stringify([...found]);
      for (const { word } of lines) {
        if (word !== undefined) expect(result).not.toContain(word);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a name on a line of its own is found at that line', () => {
  const filler = fc.stringMatching(/^[ -~]{0,40}$/u).map((text) => `# ${text}`);
  fc.assert(
    fc.property(
      fc.array(filler, { maxLength: 30 }),
      fc.constantFrom('enable_pool', 'pool_size'),
      (before, name) => {
        const text = [...before, `${name}: yes`].join('\n');
        const found = matchConfiguration([{ name: 'a', text }], ENTRIES).get(name);
        expect(found).toEqual([
          { name, file: 'a', line: before.length + 1, shown: `${name}: yes` },
        ]);
      },
    ),
  );
});

test('any text is read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.string()),
      (text, settings) => {
        const found = matchConfiguration([{ name: 'a', text }], [{ id: 'a', settings }]);
        for (const { line: at } of found.get('a') ?? []) expect(at).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('a large file is read in time, and lines without an end are cut', () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `key_${index}: ${'v-'.repeat(20)}`);
  const text = [...lines, 'x'.repeat(3_000_000), 'enable_pool: yes'].join('\n');
  const start = performance.now();
  const found = matchConfiguration([{ name: 'a', text }], ENTRIES);
  expect(found.get('enable_pool')?.[0]?.line).toBe(60_002);
  expect(performance.now() - start).toBeLessThan(10_000);
});
