import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberNames } from '../../src/lib/reference-numbers.ts';

test.each([
  ['https://github.com/salt/marsh/pull/512', ['salt/marsh#512', 'marsh#512', '512']],
  ['https://github.com/salt/marsh/pull/512/files#diff', ['salt/marsh#512', 'marsh#512', '512']],
  ['https://github.com/salt/marsh/issues/7?x=1', ['salt/marsh#7', 'marsh#7', '7']],
  ['https://gitlab.com/a/b/c/-/merge_requests/9', ['a/b/c#9', 'c#9', '9']],
  [
    'https://review.opendev.org/c/openstack/nova/+/898543',
    ['openstack/nova#898543', 'nova#898543', '898543'],
  ],
  ['https://review.example.org/c/nova/+/12', ['nova#12', '12']],
  ['https://bugs.launchpad.net/nova/+bug/2031', ['nova#2031', '2031']],
  ['https://example.org/change/1990', ['1990']],
  ['https://bugzilla.example.org/show_bug.cgi?id=77', ['77']],
  ['https://tracker.example.org/browse/ABC-77', ['ABC-77']],
  ['https://github.com/salt/marsh/commit/25cb294', []],
  ['https://example.org/minutes/2024-01-29', []],
  ['https://example.org/pull/12a', []],
  ['pull/12', []],
  ['', []],
])('%s', (address, names) => {
  expect(numberNames(address)).toEqual(names);
});

test('any text has names in time', () => {
  const piece = fc.constantFrom('https://a/', 'pull/', '1', '/', '-', 'c/', '+', 'a.b/', '?id=');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const start = performance.now();
      expect(numberNames(pieces.join(''))).toBeInstanceOf(Array);
      expect(performance.now() - start).toBeLessThan(200);
    }),
  );
});
