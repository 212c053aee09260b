import { expect, test } from 'vitest';
import { milestoneTitle } from '../../src/catalog/assemble.ts';

test.for([
  ['rc1', 'RC1'],
  ['rc1.2', 'RC1.2'],
  ['rc-1', 'RC 1'],
  ['rc.1', 'RC.1'],
  ['ga', 'GA'],
  ['beta1.2', 'Beta1.2'],
  ['code-freeze', 'Code freeze'],
  ['7.0.1', '7.0.1'],
  ['7.0.1-rc.1', '7.0.1-rc.1'],
  ['v7.0.1', 'v7.0.1'],
  ['2026-03', '2026-03'],
] as const)('the title of the milestone %s is %s', ([id, title]) => {
  expect(milestoneTitle(id)).toBe(title);
});
