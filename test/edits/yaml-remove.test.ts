import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeKey } from '../../src/edits/yaml-remove.ts';
import type { YamlPath } from '../../src/edits/yaml-edit.ts';
import { keyPaths, valueAt } from './yaml-paths.ts';
import { readYaml, writtenYaml } from './yaml-text.ts';

/** The value without a key; a map that the removal empties goes too, unless it is an entry. */
function without(value: unknown, path: YamlPath): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === step ? without(item, rest) : item));
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.flatMap(([key, item]): [string, unknown][] => {
      if (key !== step) return [[key, item]];
      const left = rest.length === 0 ? undefined : without(item, rest);
      const gone = left === undefined || (!Array.isArray(left) && isEmpty(left));
      return gone ? [] : [[key, left]];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

describe('removeKey', () => {
  it('removes one key and nothing else', () => {
    fc.assert(
      fc.property(writtenYaml, fc.nat(), ({ text, value }, pick) => {
        const paths = keyPaths(value);
        fc.pre(paths.length > 0);
        const path = paths[pick % paths.length] ?? [];
        const edited = removeKey(text, path);
        expect(readYaml(edited)).toEqual(without(value, path));
        expect(valueAt(readYaml(edited), path)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the text around it', () => {
    const text = '# head\na: 1 # one\n\n# on b\nb: 2 # two\nc: { x: 1, y: 2 } # three\n';
    expect(removeKey(text, ['b'])).toMatchInlineSnapshot(`
      "# head
      a: 1 # one

      # on b
      c: { x: 1, y: 2 } # three
      "
    `);
    expect(removeKey(text, ['c', 'y'])).toMatchInlineSnapshot(`
      "# head
      a: 1 # one

      # on b
      b: 2 # two
      c: { x: 1 } # three
      "
    `);
    expect(removeKey(text, ['c', 'x'])).toMatchInlineSnapshot(`
      "# head
      a: 1 # one

      # on b
      b: 2 # two
      c: { y: 2 } # three
      "
    `);
    expect(removeKey('a: { b: 1 }\nc: 2\n', ['a', 'b'])).toMatchInlineSnapshot(`
      "c: 2
      "
    `);
    expect(() => removeKey(text, ['d'])).toThrowErrorMatchingInlineSnapshot(
      `[Error: there is no d]`,
    );
  });
});
