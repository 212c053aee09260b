import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { insertEntry } from '../../src/edits/list-insert.ts';
import { readYaml, writtenYaml } from './yaml-text.ts';

const ENTRY = { value: { id: 'x', kind: 'rc' }, comments: ['title: X  # What readers see.'] };

const BLOCK = `# head
list: # the order counts
  # about a

  - id: a # a
    kind: rc
    # of a

  # about b
  - id: b
    note: >-
      folded

# end
more: [a]
`;

test('between entries of several lines', () => {
  expect(insertEntry(BLOCK, ['list'], 1, ENTRY)).toMatchInlineSnapshot(`
    "# head
    list: # the order counts
      # about a

      - id: a # a
        kind: rc
        # of a
      - id: x
        kind: rc
        # title: X  # What readers see.

      # about b
      - id: b
        note: >-
          folded

    # end
    more: [a]
    "
  `);
});

test('first, above the comment of the former first entry', () => {
  expect(insertEntry(BLOCK, ['list'], 0, ENTRY)).toMatchInlineSnapshot(`
    "# head
    list: # the order counts
      - id: x
        kind: rc
        # title: X  # What readers see.
      # about a

      - id: a # a
        kind: rc
        # of a

      # about b
      - id: b
        note: >-
          folded

    # end
    more: [a]
    "
  `);
});

test('last', () => {
  expect(insertEntry(BLOCK, ['list'], 2, ENTRY)).toMatchInlineSnapshot(`
    "# head
    list: # the order counts
      # about a

      - id: a # a
        kind: rc
        # of a

      # about b
      - id: b
        note: >-
          folded
      - id: x
        kind: rc
        # title: X  # What readers see.

    # end
    more: [a]
    "
  `);
});

test('among entries of one line', () => {
  const block = 'list:\n- { id: a }\n- { id: b } # b\n';
  expect(insertEntry(block, ['list'], 0, ENTRY)).toMatchInlineSnapshot(`
    "list:
    - { id: x, kind: rc }
    - { id: a }
    - { id: b } # b
    "
  `);
  expect(insertEntry(block, ['list'], 2, ENTRY)).toMatchInlineSnapshot(`
    "list:
    - { id: a }
    - { id: b } # b
    - { id: x, kind: rc }
    "
  `);
  expect(insertEntry('list: [{ id: a }, { id: b }]\n', ['list'], 0, ENTRY)).toMatchInlineSnapshot(`
    "list: [{ id: x, kind: rc }, { id: a }, { id: b }]
    "
  `);
  expect(insertEntry('list: [{ id: a }, { id: b }]\n', ['list'], 1, ENTRY)).toMatchInlineSnapshot(`
    "list: [{ id: a }, { id: x, kind: rc }, { id: b }]
    "
  `);
});

test('into an empty or missing list', () => {
  const texts = ['list: []\n', 'list:\n', '# head\n', ''];
  expect(texts.map((text) => insertEntry(text, ['list'], 0, ENTRY))).toMatchInlineSnapshot(`
    [
      "list: [{ id: x, kind: rc }]
    ",
      "list:
      - { id: x, kind: rc }
    ",
      "# head
    list:
      - { id: x, kind: rc }
    ",
      "list:
      - { id: x, kind: rc }
    ",
    ]
  `);
});

const shape = z.record(z.string(), z.unknown());

test('an entry can be inserted anywhere, and all other bytes stay', () => {
  fc.assert(
    fc.property(writtenYaml, fc.nat(), fc.nat(), ({ text, value }, which, where) => {
      const lists = Object.entries(shape.parse(value)).filter(([, entry]) => Array.isArray(entry));
      fc.pre(lists.length > 0);
      const [key, list] = lists[which % lists.length] ?? ['', []];
      const entries: unknown[] = Array.isArray(list) ? list : [];
      const index = where % (entries.length + 1);
      const edited = insertEntry(text, [key], index, ENTRY);
      expect(shape.parse(readYaml(edited))[key]).toEqual(entries.toSpliced(index, 0, ENTRY.value));
      expect(withoutNew(edited, text)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Whether the text before the edit is what stays when something is taken out of it again. */
function withoutNew(edited: string, before: string): boolean {
  let found = 0;
  for (const unit of edited) if (before.startsWith(unit, found)) found += unit.length;
  return found === before.length;
}
