import { describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../src/edits/front-matter.ts';
import { appendEntry, renameKey, setValue } from '../../src/edits/yaml-edit.ts';

const TIMELINE = `milestones: # in order
  - id: rc0
    planned: 2024-02-07   # fixed in January
    note: >-
      The first one.

  # the second one
  - { id: rc1, planned: "2024-02-21" }
`;

describe('an edit', () => {
  it('adds a key below the last line of its map', () => {
    expect(setValue(TIMELINE, ['milestones', 0, 'actual'], '2024-02-08')).toMatchInlineSnapshot(`
      "milestones: # in order
        - id: rc0
          planned: 2024-02-07   # fixed in January
          note: >-
            The first one.
          actual: 2024-02-08

        # the second one
        - { id: rc1, planned: "2024-02-21" }
      "
    `);
  });

  it('adds a key where it belongs', () => {
    const edited = setValue(TIMELINE, ['milestones', 0, 'actual'], '2024-02-08', {
      after: ['planned', 'plans'],
    });
    expect(edited).toMatchInlineSnapshot(`
      "milestones: # in order
        - id: rc0
          planned: 2024-02-07   # fixed in January
          actual: 2024-02-08
          note: >-
            The first one.

        # the second one
        - { id: rc1, planned: "2024-02-21" }
      "
    `);
  });

  it('turns a short form into the long one', () => {
    const renamed = renameKey(TIMELINE, ['milestones', 0, 'planned'], 'plans');
    const plans = [{ planned: '2024-02-07' }, { set: '2024-02-01', planned: '2024-02-09' }];
    expect(setValue(renamed, ['milestones', 0, 'plans'], plans)).toMatchInlineSnapshot(`
      "milestones: # in order
        - id: rc0
          plans:   # fixed in January
            - { planned: 2024-02-07 }
            - { set: 2024-02-01, planned: 2024-02-09 }
          note: >-
            The first one.

        # the second one
        - { id: rc1, planned: "2024-02-21" }
      "
    `);
  });

  it('stays in the style of a flow map', () => {
    expect(setValue(TIMELINE, ['milestones', 1, 'tag'], 'a, b')).toMatchInlineSnapshot(`
      "milestones: # in order
        - id: rc0
          planned: 2024-02-07   # fixed in January
          note: >-
            The first one.

        # the second one
        - { id: rc1, planned: "2024-02-21", tag: 'a, b' }
      "
    `);
  });

  it('appends in the style of the entry before', () => {
    const text = 'history:\n  - on: 2024-01-01\n    status: ready\n\n# the end\n';
    const entry = { on: '2024-01-29', note: 'yes: it works' };
    expect(appendEntry(text, ['history'], entry)).toMatchInlineSnapshot(`
      "history:
        - on: 2024-01-01
          status: ready
        - on: 2024-01-29
          note: 'yes: it works'

      # the end
      "
    `);
  });

  it('appends to a flow list of several lines', () => {
    const text = 'who: [\n  a, # first\n  b # second\n]\n';
    expect(appendEntry(text, ['who'], 'c')).toMatchInlineSnapshot(`
      "who: [
        a, # first
        b, # second
        c
      ]
      "
    `);
  });

  it('appends after a comma that is there already', () => {
    expect(appendEntry('who: [\n  a, # first\n]\n', ['who'], 'b')).toMatchInlineSnapshot(`
      "who: [
        a, # first
        b,
      ]
      "
    `);
    expect(appendEntry('who: [ a, ]\n', ['who'], 'b')).toMatchInlineSnapshot(`
      "who: [ a, b, ]
      "
    `);
  });

  it('creates a missing list or map', () => {
    expect(appendEntry('', ['asks'], { of: 'a', what: 'b' })).toMatchInlineSnapshot(`
      "asks:
        - { of: a, what: b }
      "
    `);
    expect(setValue('a: 1\n', ['criteria', 'ci'], 'met')).toMatchInlineSnapshot(`
      "a: 1
      criteria: { ci: met }
      "
    `);
    expect(appendEntry('links: # none yet\nx: 1\n', ['links'], 'y')).toMatchInlineSnapshot(`
      "links: [y] # none yet
      x: 1
      "
    `);
  });

  it('folds a long text and quotes one that YAML would misread', () => {
    const long = 'word '.repeat(25).trim();
    expect(setValue('a: 1 # why\n', ['a'], long)).toMatchInlineSnapshot(`
      "a: >- # why
        word word word word word word word word word word word word word word word word word word word
        word word word word word word
      "
    `);
    expect(setValue('a: 1\n', ['a'], '- no list')).toMatchInlineSnapshot(`
      "a: '- no list'
      "
    `);
  });

  it('keeps the line ends of the file', () => {
    expect(setValue('a: 1\r\nb: 2\r\n', ['c'], '3')).toBe('a: 1\r\nb: 2\r\nc: 3\r\n');
    expect(appendEntry('a:\r\n  - 1\r\n', ['a'], '2')).toBe('a:\r\n  - 1\r\n  - 2\r\n');
  });

  it('refuses a document that it cannot edit', () => {
    expect(() => setValue('a: [\n', ['a'], 'b')).toThrowErrorMatchingInlineSnapshot(
      `[Error: not YAML at offset 5: Flow sequence in block collection must be sufficiently indented and end with a ]]`,
    );
    expect(() => setValue('a: b\n', ['a', 'c'], 'd')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a is not a map]`,
    );
    expect(() => setValue('a: [b]\n', ['a', 1], 'c')).toThrowErrorMatchingInlineSnapshot(
      `[Error: the list has no written entry 1]`,
    );
    expect(() => appendEntry('a: b\n', ['a'], 'c')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a is not a list]`,
    );
    expect(() => renameKey('a: b\n', ['c'], 'd')).toThrowErrorMatchingInlineSnapshot(
      `[Error: there is no c]`,
    );
    expect(() => setValue('a: *b\n', ['a', 'c'], 'd')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a is not a map]`,
    );
  });
});

describe('front matter', () => {
  it('is edited between its fences, the body stays', () => {
    const file = '---\ntitle: A\n---\n\nBody\n\n---\nmore\n';
    expect(editFrontMatter(file, (yaml) => setValue(yaml, ['area'], 'iaas'))).toBe(
      '---\ntitle: A\narea: iaas\n---\n\nBody\n\n---\nmore\n',
    );
  });

  it('may be empty', () => {
    expect(editFrontMatter('---\n---\n', () => 'a: b\n')).toBe('---\na: b\n---\n');
  });

  it('must be there', () => {
    expect(() => editFrontMatter('Body\n', (yaml) => yaml)).toThrowErrorMatchingInlineSnapshot(
      `[Error: the file has no front matter]`,
    );
  });
});
