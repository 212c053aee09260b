import { expect, test } from 'vitest';
import { SCHEMA_MAKERS, schemaFaults } from '../support/schema-fit.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the shipped content', () => {
  test.each(Object.entries(SCHEMA_MAKERS))(
    'fits the schemas that editors complete it with: %s',
    (_name, schemaOf) => {
      expect(schemaFaults('content', schemaOf)).toEqual([]);
    },
  );
});
