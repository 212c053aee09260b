import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/catalog/read/yaml-document.ts';
import { readYaml } from '../../src/catalog/read/yaml-source.ts';

const KEYS = ['a', 'b', 'a-b', 'ä', '__proto__', '"a"', 'a b', '1', '<<', '?', ''];
/** Values behind a key or a dash, those included that libraries read in several ways. */
const VALUES = [
  ...[
    'a',
    'b c',
    'a b ',
    'a  b',
    "it's",
    '1',
    '~',
    'null',
    '.5',
    '2024-01-29',
    'https://x.org/a#b?c=d',
  ],
  ...['"x"', "'y'", '"a \\n b"', '"a\\"b"', "''", '""', '"x" y', "'a", 'a: b', 'a:', 'a #b', 'a#b'],
  ...[
    '[a, b]',
    '[a,b]',
    '[]',
    '[ a ]',
    '[a,]',
    '[,a]',
    '[a',
    'a]',
    '[a: b]',
    '["a":b]',
    '[a, "b, c"]',
  ],
  ...[
    '{}',
    '{a: b}',
    '{a:b}',
    '{a}',
    '{a: }',
    '{a: b,}',
    '{"a":"b","c":"d"}',
    '{ a: "x: y", b: c }',
  ],
  ...[
    '- x',
    '-',
    '|',
    '>-',
    '&a',
    '*a',
    '!x',
    '%x',
    '@x',
    '`x',
    '?',
    'a\u00a0b',
    'a\tb',
    'a\rb',
    '',
  ],
];
const lines = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', ' ', '    '),
    fc.constantFrom('', '', '', '- ', '-  ', '-', '- - '),
    fc.option(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ': ', ':', ':  ', ' : '))),
    fc.constantFrom(...VALUES),
  )
  .map(([indent, dash, key, value]) => indent + dash + (key ?? []).join('') + value);
const others = fc.constantFrom('', '# c', '  ', '---', '...', 'a:', '- a');
const yamlTexts = fc
  .array(fc.oneof({ weight: 6, arbitrary: lines }, others), { minLength: 1, maxLength: 6 })
  .map((written) => written.join('\n'));

test('the fast reader gives the same value as the complete one', () => {
  fc.assert(
    fc.property(yamlTexts, (text) => {
      const { value, problems } = readDocument('a.yaml', text, 3);
      const { value: fast, problems: same } = readYaml('a.yaml', text, 3);
      expect({ value: fast, problems: same }).toEqual({ value, problems });
    }),
    { numRuns: 3000 },
  );
});
