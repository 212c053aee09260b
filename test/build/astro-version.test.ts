import { expect, test } from 'vitest';
import { KNOWN_ASTRO, rendererFor, rendererNotice } from '../../src/build/astro/astro-version.ts';

test.each([
  [KNOWN_ASTRO, undefined, 'fast'],
  [KNOWN_ASTRO, 'documented', 'documented'],
  ['7.3.6', undefined, 'documented'],
  ['8.0.0', undefined, 'documented'],
  ['8.0.0', 'fast', 'documented'],
] as const)(
  'Astro %s with RELNOTES_RENDERER=%s is rendered the %s way',
  (version, forced, kind) => {
    expect(rendererFor(version, forced)).toBe(kind);
  },
);

test('a build says in one line why it does not use the fast renderer', () => {
  expect(rendererNotice(KNOWN_ASTRO, 'fast')).toBeUndefined();
  expect(rendererNotice('7.3.6', 'documented')).toBe(
    `Astro 7.3.6 is installed, and the fast renderer was tested with ${KNOWN_ASTRO}: pages are rendered through Astro's documented entry points, which takes longer.`,
  );
  expect(rendererNotice(KNOWN_ASTRO, 'documented')).toContain('RELNOTES_RENDERER is "documented"');
});
