import { expect, test } from 'vitest';
import { labelAnchor } from '../../src/components/shared/label-anchor.ts';

test.each([
  ['3%', 'start'],
  ['50%', 'middle'],
  ['88%', 'middle'],
  ['97.25%', 'end'],
])('a label at %s is anchored at its %s', (x, anchor) => {
  expect(labelAnchor(x)).toBe(anchor);
});
