import fc from 'fast-check';
import { SHAPES, type Edit } from './edit.ts';
import { MDX_PIECES, PIECES } from './pieces.ts';
import { KEYS, NAMES, VALUES } from './values.ts';

const MAX_EDITS = 12;
/** Numbers of files: a tree has fewer. */
const file = fc.nat(500);
const place = fc.nat(5000);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.constantFrom(...MDX_PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);
/** Markdown from pieces, from random signs, and from random paragraphs. */
const text = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom('', ' ', '\n', '\n\n').map((between) => parts.join(between)));
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((content) => JSON.stringify(content)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map((own) => JSON.stringify(own)),
  },
  {
    weight: 1,
    arbitrary: fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...VALUES), { maxLength: 40 })
      .map((own) => `[${own.join(', ')}]`),
  },
  { weight: 1, arbitrary: fc.webUrl().map((url) => JSON.stringify(url)) },
);
const key = fc.constantFrom(...KEYS);
const name = fc.constantFrom(...NAMES);
const tail = fc.constantFrom('', '#limits', '#', '#none', '?a', '/', '#%zz', '#constructor', '%20');

/** The kinds of edits, each as often as it stands here. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  ...times(4, fc.record({ do: fc.constant('text'), file, at: place, cut: fc.nat(30), put: piece })),
  ...times(6, fc.record({ do: fc.constant('field'), file, at: place, value })),
  ...times(5, fc.record({ do: fc.constant('key'), file, at: place, key, value })),
  ...times(4, fc.record({ do: fc.constant('body'), file, text, all: fc.boolean() })),
  ...times(2, fc.record({ do: fc.constant('link'), file, to: file, tail })),
  ...times(2, fc.record({ do: fc.constantFrom('copy', 'move'), file, to: file, name })),
  fc.record({ do: fc.constant('swap'), file, to: file }),
  fc.record({ do: fc.constant('delete'), file }),
  fc.record({ do: fc.constant('shape'), file, shape: fc.constantFrom(...SHAPES) }),
  fc.record({
    do: fc.constant('bytes'),
    file,
    at: place,
    put: fc.array(fc.nat(255), { maxLength: 4 }),
  }),
);

function times<Value>(count: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value>[] {
  return Array.from({ length: count }, () => arbitrary);
}

/** Changes of a tree, one after the other. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, {
  minLength: 1,
  maxLength: MAX_EDITS,
  size: 'max',
});
