import { describe, expect, test } from 'vitest';
import { isEntryType, ENTRY_TYPES } from '../../src/schema/entry-types.ts';
import { PROBLEM_CODES } from '../../src/schema/problem-codes.ts';
import { fieldReference } from '../../src/view/docs/reference-fields.ts';
import { problemReference } from '../../src/view/docs/reference-problems.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const context = aContext(aCatalog());
const entries = Object.keys(ENTRY_TYPES).filter(isEntryType);

/** Returns a field of an entry, as a reader sees it. */
function field(path: string, entry = 'item') {
  const found = fieldReference(context, entry).rows.find((row) => row.path === path);
  const { required, meaningHtml, remarksHtml, valueHtml, example } = found ?? {};
  return [required, meaningHtml, ...(remarksHtml ?? []), valueHtml, example].filter(Boolean);
}

describe('the fields', () => {
  test.each(entries)(
    'every field of %s has a meaning and an example, and an id of its own',
    (entry) => {
      const { rows } = fieldReference(context, entry);
      const bare = rows.filter((row) => row.meaningHtml === '' || row.example === undefined);
      expect(bare.map(({ path }) => path)).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    },
  );

  test('are those of an item', () => {
    const paths = [
      'title',
      'kind',
      'breaking',
      'audience',
      'criteria',
      'criteria.*.evidence',
      'parts',
      'parts[].asks',
      'history[].parts',
      'since',
    ];
    expect(paths.map((path) => [path, ...field(path)])).toMatchInlineSnapshot(`
      [
        [
          "title",
          "The title: at most 80 characters, with <code>code</code> in backticks. Default: the first sentence of the body.",
          "text, at most 80 characters",
          "A new proxy",
        ],
        [
          "kind",
          "required",
          "The kind of change.",
          "<code>feature</code>, <code>improvement</code>, <code>change</code>, <code>fix</code>, <code>security</code>, <code>deprecation</code>, <code>removal</code>, <code>standard</code>, <code>infrastructure</code> or <code>other</code>",
          "feature",
        ],
        [
          "breaking",
          "Whether something that worked stops working.",
          "Default: <code>false</code>.",
          "<code>true</code> or <code>false</code>",
          "true",
        ],
        [
          "audience",
          "Who is affected: audiences of site.yaml.",
          "list of words (a-z, 0-9, hyphens), or word (a-z, 0-9, hyphens)",
          "[operator]",
        ],
        [
          "criteria",
          "Answers to the criteria of site.yaml.",
          "for each key: <code>met</code>, <code>unmet</code>, <code>unknown</code> or <code>not-applicable</code>, or group of fields",
          "{ works: met }",
        ],
        [
          "criteria.*.evidence",
          "Addresses of evidence.",
          "list of web addresses",
          "[https://example.org/run/1]",
        ],
        [
          "parts",
          "Sub-items with their own status.",
          "list of groups of fields",
          "[{ id: quorum-queues, title: Quorum queues }]",
        ],
        [
          "parts[].asks",
          "Asks about this part: who should do what.",
          "It has the same fields as <code>asks</code>.",
          "list of groups of fields",
          "[{ what: Ask customers how they would migrate. }]",
        ],
        [
          "history[].parts",
          "Changes of parts, by the id of the part.",
          "for each key: group of fields",
          "{ quorum-queues: { status: ready } }",
        ],
        [
          "since",
          "The first milestone that contains it.",
          "Default: <code>ga</code>.",
          "id (a-z, 0-9, hyphens, dots)",
          "rc0",
        ],
      ]
    `);
  });

  test('are those of other kinds of files', () => {
    expect([
      field('order', 'upgrade-note'),
      field('milestones[].actual', 'timeline'),
      field('title', 'site'),
      field('languages', 'site'),
      field('gate', 'site'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "The position within the phase. Smaller numbers come first; notes with the same number are sorted by file name.",
          "Default: <code>1000</code>.",
          "whole number",
          "10",
        ],
        [
          "The actual day: DATE, DATE/DATE or unknown.",
          "day, two days <code>FROM/TO</code>, or <code>unknown</code>",
          "2024-02-08",
        ],
        [
          "required",
          "The name of the site.",
          "text, or for each key: text",
          "Example release notes",
        ],
        [
          "The languages of the site. The first is the default; the pages of the others are below their code, such as <code>/de/</code>. Shipped: de, en, es, fr, ja.",
          "Default: <code>[en]</code>.",
          "list of language codes",
          "[en, de]",
        ],
        [
          "The gate rules for each kind of milestone. Kinds that are left out have defaults.",
          "for each key: list of <code>unmet-criterion</code>, <code>unknown-criterion</code>, <code>undecided</code>, <code>breaking-without-action</code>, <code>note-without-steps</code>, <code>issue-without-workaround</code>, <code>open-ask</code> or <code>attention</code>",
          "{ rc: [undecided, breaking-without-action] }",
        ],
      ]
    `);
  });

  test('an unknown kind is an error that lists the known ones', () => {
    expect(() => fieldReference(context, 'itm')).toThrowErrorMatchingInlineSnapshot(
      `[Error: <FieldReference> has an unknown kind of entry "itm". Known: item, upgrade-note, known-issue, release, timeline, meeting, doc, translation, site.]`,
    );
  });
});

describe('the problem codes', () => {
  const codes = ['error', 'warning'].flatMap((level) => problemReference(context, level).rows);

  test('include every code once, with its meaning', () => {
    expect(codes.map(({ code }) => code).toSorted()).toEqual(Object.keys(PROBLEM_CODES).toSorted());
    expect(codes.filter(({ meaningHtml }) => meaningHtml === '')).toEqual([]);
  });

  test('an unknown level is an error', () => {
    expect(() => problemReference(context, 'fatal')).toThrowErrorMatchingInlineSnapshot(
      `[Error: <ProblemReference> has an unknown level "fatal". Known: error, warning.]`,
    );
  });
});
