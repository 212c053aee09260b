import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDated, compareVersions } from '../../../src/importers/versions/compare-versions.ts';
import {
  isFinalVersion,
  parseVersion,
  type Version,
} from '../../../src/importers/versions/parse-version.ts';

function version(text: string): Version {
  const found = parseVersion(text);
  if (found === undefined) throw new Error(`${text} is no version`);
  return found;
}

/** Each list is in the order in which the versions come out. */
const IN_ORDER: readonly (readonly [string, readonly string[]])[] = [
  [
    'semver',
    [
      '0.9.0',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.10.0',
      '2.0.0',
    ],
  ],
  [
    'PEP 440',
    [
      '1.0.dev1',
      '1.0a1.dev2',
      '1.0a1',
      '1.0b1',
      '1.0rc1',
      '1.0',
      '1.0.post1.dev1',
      '1.0.post1',
      '1.1',
      '1!0.1',
    ],
  ],
  ['OpenStack', ['13.0.0.0b1', '13.0.0.0b2', '13.0.0.0rc1', '13.0.0', '13.0.1', '27.0.0']],
  ['early access', ['3.7.0-ea.1', '3.7.0-ea.2', '3.7.0-rc.1', '3.7.0']],
  ['short candidates', ['5.0.0-a1', '5.0.0-alpha.2', '5.0.0-b1', '5.0.0-rc1', '5.0.0']],
  ['development', ['0.1.dev3', '0.1.dev10', '0.1']],
  ['calendar', ['23.1', '23.1.2', '24.04', '24.10', '2023.1', '2023.1.1', '2024.2']],
  ['with a prefix', ['v2.7.9', 'v2.7.11', '2.8', 'v3']],
  ['days', ['2023-12-31', '2024-01-02', '2024-01-11']],
  ['Maven', ['1.0.0-SNAPSHOT', '1.0.0-M1', '1.0.0-M2', '1.0.0-CR1', '1.0.0.Final', '1.0.1']],
  ['canaries', ['15.0.0-canary.2', '15.0.0-canary.10', '15.0.0-rc.0', '15.0.0']],
  ['builds', ['1.0.0', '1.0.0+1', '1.0.0+2', '1.0.1']],
  ['repeats of one', ['26.2', '26.2.1', '26.10']],
];

describe('versions are sorted by what they are', () => {
  test.each(IN_ORDER)('%s', (_, texts) => {
    const shuffled = texts.toReversed().map(version);
    expect(shuffled.toSorted(compareVersions).map(({ text }) => text)).toEqual(
      texts.map((text) => text.replace(/^v/u, '')),
    );
  });

  test.each([
    ['26.2', '26.2.0'],
    ['v1.2.3', '1.2.3'],
    ['1.0.0-rc.1', '1.0.0rc1'],
    ['1.0.0-alpha.1', '1.0.0a1'],
    ['1.0.0.Final', '1.0.0'],
  ])('%s is %s', (a, b) => {
    expect(compareVersions(version(a), version(b))).toBe(0);
  });

  test('a day decides between two spellings of one version', () => {
    const [a, b] = [
      { version: version('1.0'), date: '2024-02-01' },
      { version: version('1.0.0'), date: '2024-01-01' },
    ];
    expect(compareDated(a, b)).toBeGreaterThan(0);
  });

  test.each(['1.0+1', '1.0-1', '1.0'])('%s is another version than those beside it', (text) => {
    const others = ['1.0+1', '1.0-1', '1.0'].filter((other) => other !== text);
    expect(others.map((other) => compareVersions(version(text), version(other)))).not.toContain(0);
  });
});

test.each(['nightly', 'latest', '', 'v', '1.x', 'foo-1.0', '1..2', 'next'])(
  '"%s" is not a version',
  (text) => {
    expect(parseVersion(text)).toBeUndefined();
  },
);

test.each([
  ['1.0', true],
  ['1.0.post1', true],
  ['1.0.0.Final', true],
  ['1.0.0-rc.1', false],
  ['1.0.dev1', false],
  ['1.0.post1.dev1', false],
  ['3.7.0-ea.1', false],
])('%s is final: %s', (text, isFinal) => {
  expect(isFinalVersion(version(text))).toBe(isFinal);
});

const anyVersion = fc
  .tuple(
    fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      '',
      '-rc.1',
      'rc2',
      'a1',
      '.dev1',
      '.post1',
      '-ea.1',
      '+1',
      '-canary.3',
      '-1',
      'b1.dev2',
    ),
  )
  .map(([numbers, rest]) => version(`${numbers.join('.')}${rest}`));

test('the order is one: it agrees both ways, and from one to the next', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      const [x, y, z] = [a, b, c].toSorted(compareVersions);
      if (x === undefined || y === undefined || z === undefined) return;
      expect(compareVersions(x, y)).toBeLessThanOrEqual(0);
      expect(compareVersions(y, z)).toBeLessThanOrEqual(0);
      expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
    }),
  );
});
