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
          "What readers see: at most 80 characters, <code>code</code> in backticks; default: the body's first sentence.",
          "text, at most 80 characters",
          "A new proxy",
        ],
        [
          "kind",
          "required",
          "What kind of change it is.",
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
          "Whom it concerns; audiences of site.yaml.",
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
          "Addresses that show it.",
          "list of web addresses",
          "[https://example.org/run/1]",
        ],
        [
          "parts",
          "Sub-items with a status of their own.",
          "list of groups of fields",
          "[{ id: quorum-queues, title: Quorum queues }]",
        ],
        [
          "parts[].asks",
          "What is wanted from whom.",
          "It has the same fields as <code>asks</code>.",
          "list of groups of fields",
          "[{ what: Ask customers how they would migrate. }]",
        ],
        [
          "history[].parts",
          "What changed in a part, by its id.",
          "for each key: group of fields",
          "{ quorum-queues: { status: ready } }",
        ],
        [
          "since",
          "The first milestone that has it.",
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
          "What comes first within a phase: the smaller; then the file name, with numbers as numbers.",
          "Default: <code>1000</code>.",
          "whole number",
          "10",
        ],
        [
          "The day it happened: DATE, DATE/DATE or unknown.",
          "day, two days <code>FROM/TO</code>, or <code>unknown</code>",
          "2024-02-08",
        ],
        [
          "required",
          "The site's name.",
          "text, or for each key: text",
          "Example release notes",
        ],
        [
          "Languages of the site; the first is the default, the others have their pages below <code>/de/</code> and the like.",
          "Default: <code>[en]</code>.",
          "list of language codes",
          "[en, de]",
        ],
        [
          "What stops a milestone of that kind; sensible defaults where left out.",
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
