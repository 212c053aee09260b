import { expect, test } from 'vitest';
import { schemaFaults } from '../support/schema-fit.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the shipped content', () => {
  test('fits the schemas that editors complete it with', () => {
    expect(schemaFaults('content')).toEqual([]);
  });
});
