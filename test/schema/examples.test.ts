import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ENTRY_TYPES, isEntryType } from '../../src/schema/entry-types.ts';
import { jsonSchemaText } from '../../src/schema/json-schema.ts';

/** Words of the project whose notes the repository ships. */
const PROJECT =
  /\b(?:SCS|Sovereign|OSISM|plusserver|stackXperts|KaaS|IaaS|OpenStack|Octavia|OVN|r[4-8])\b/iu;

test.for(Object.keys(ENTRY_TYPES).filter(isEntryType))(
  'no example of %s names a project',
  (entry) => {
    expect(PROJECT.exec(jsonSchemaText(entry))?.[0]).toBeUndefined();
  },
);

test('no example of a command does', () => {
  const specs = COMMANDS.flatMap((spec) =>
    'commands' in spec ? [spec, ...spec.commands] : [spec],
  );
  expect(specs.filter(({ example }) => PROJECT.test(example))).toEqual([]);
});
