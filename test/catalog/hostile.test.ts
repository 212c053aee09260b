import { expect, test } from 'vitest';
import { hostileFields, hostileTree } from '../support/hostile-tree.ts';
import { problemsOf } from '../support/tree.ts';

test('the hostile tree has no errors, and fills every field that the schemas let hold a text', async () => {
  const { files, filled } = hostileTree();
  const problems = await problemsOf(files);
  expect(problems.split('\n').filter((line) => line.includes(' error '))).toEqual([]);
  expect(hostileFields().filter((path) => !filled.has(path))).toEqual([]);
});
