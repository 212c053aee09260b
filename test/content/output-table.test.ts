import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compareOutputs, ONE_OWNER_EACH } from '../support/output-table.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the shipped site', () => {
  test('has one owner for each file in the table of outputs', async () => {
    const releases: { readonly as_of: string } = JSON.parse(
      await readFile('dist/api/v1/releases.json', 'utf8'),
    );
    expect(await compareOutputs('content', 'dist', releases.as_of)).toEqual(ONE_OWNER_EACH);
  });
});
