import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { appendEntry, renameKey, setValue, type YamlPath } from '../../src/edits/yaml-edit.ts';
import type { YamlValue } from '../../src/edits/yaml-render.ts';
import { keyPaths, mapPaths, valueAt as at } from './yaml-paths.ts';
import { readYaml as read, writtenYaml } from './yaml-text.ts';

const RUNS = { numRuns: 150 };

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '- a',
    'a: b',
    'a #b',
    '~',
    '[x',
    'null',
    'ends:',
    "it's",
    'two\nlines',
    '@x',
  ),
  fc
    .array(fc.constantFrom('some', 'words', 'that', '# are', 'folded,'), { minLength: 30 })
    .map((words) => words.join(' ')),
);
const newValue: fc.Arbitrary<YamlValue> = fc.oneof(
  text,
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('on', 'why', 'of'), text, { maxKeys: 3, noNullPrototype: true }),
  fc.array(fc.record({ set: text, planned: text }), { maxLength: 2 }),
);

function withAt(value: unknown, path: YamlPath, put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? withAt(item, rest, put) : item));
  }
  const fields = typeof value === 'object' && value !== null ? value : {};
  return { ...fields, [step]: withAt(at(fields, [step]), rest, put) };
}

function isSubsequence(part: string, whole: string): boolean {
  let found = 0;
  for (const unit of whole) if (part.startsWith(unit, found)) found += unit.length;
  return found === part.length;
}

function comments(yaml: string): string[] {
  const lexemes = [...new Lexer().lex(yaml)];
  // A scalar follows a lexeme of its own, so that a text with a # is not taken for a comment.
  return lexemes.filter((found, at) => found.startsWith('#') && lexemes[at - 1] !== '\u001F');
}

describe('the properties of an edit', () => {
  it('adds a key anywhere and removes nothing', () => {
    fc.assert(
      fc.property(writtenYaml, newValue, fc.nat(), ({ text: yaml, value }, put, pick) => {
        const paths = mapPaths(value);
        const path = [...(paths[pick % paths.length] ?? []), 'added'];
        const edited = setValue(yaml, path, put);
        expect(read(edited)).toEqual(withAt(value, path, put));
        expect(isSubsequence(yaml, edited)).toBe(true);
      }),
      RUNS,
    );
  });

  it('sets a scalar and leaves every other byte', () => {
    fc.assert(
      fc.property(writtenYaml, newValue, fc.nat(), ({ text: yaml, value }, put, pick) => {
        const paths = keyPaths(value).filter((path) => typeof at(value, path) === 'string');
        fc.pre(paths.length > 0);
        const path = paths[pick % paths.length] ?? [];
        const edited = setValue(yaml, path, put);
        expect(read(edited)).toEqual(withAt(value, path, put));
        expect(comments(edited)).toEqual(expect.arrayContaining(comments(yaml)));
        expect(comments(edited).length).toBeGreaterThanOrEqual(comments(yaml).length);
        // Setting it back gives the text back, but for the way the value itself is written.
        expect(read(setValue(edited, path, String(at(value, path))))).toEqual(value);
      }),
      RUNS,
    );
  });

  it('replaces a list or a map with any value', () => {
    fc.assert(
      fc.property(writtenYaml, newValue, fc.nat(), ({ text: yaml, value }, put, pick) => {
        const paths = keyPaths(value).filter((path) => typeof at(value, path) === 'object');
        fc.pre(paths.length > 0);
        const path = paths[pick % paths.length] ?? [];
        expect(read(setValue(yaml, path, put))).toEqual(withAt(value, path, put));
      }),
      RUNS,
    );
  });

  it('appends to any list and removes nothing', () => {
    fc.assert(
      fc.property(writtenYaml, newValue, fc.nat(), ({ text: yaml, value }, put, pick) => {
        const paths = keyPaths(value).filter((path) => Array.isArray(at(value, path)));
        const path = paths[pick % Math.max(paths.length, 1)] ?? ['made'];
        const old = at(value, path);
        const edited = appendEntry(yaml, path, put);
        const list = Array.isArray(old) ? [...(old as unknown[]), put] : [put];
        expect(read(edited)).toEqual(withAt(value, path, list));
        expect(isSubsequence(yaml, edited)).toBe(true);
      }),
      RUNS,
    );
  });

  it('renames a key and nothing else', () => {
    fc.assert(
      fc.property(writtenYaml, fc.nat(), ({ text: yaml, value }, pick) => {
        const paths = keyPaths(value);
        fc.pre(paths.length > 0);
        const path = paths[pick % paths.length] ?? [];
        const edited = renameKey(yaml, path, 'renamed');
        expect(at(read(edited), [...path.slice(0, -1), 'renamed'])).toEqual(at(value, path));
        expect(renameKey(edited, [...path.slice(0, -1), 'renamed'], String(path.at(-1)))).toBe(
          yaml,
        );
      }),
      RUNS,
    );
  });
});
