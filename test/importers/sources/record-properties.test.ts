import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/importers/notes/read-context.ts';
import { errorsIn, importText } from './import-texts.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'zones',
        'names',
        '`code`',
        '``x``',
        '<name>',
        '**Fixed**',
        '{x}',
        '&',
        '[a](b.md)',
        '(#12)',
      ],
      ...[
        'harbor_zone - a',
        ':ref:`b`',
        '\u200B',
        'CVE-2024-1234',
        'NONE',
        '- b',
        '|',
        'a: b',
        '#3',
      ],
      ...[
        '![x](https://example.org/x.png)',
        '`a <https://example.org>`__',
        'ACTION REQUIRED: c',
        '```',
      ],
    ),
    { maxLength: 8 },
  )
  .map((list) => list.join(' '));
const version = fc.constantFrom(
  '1.0.0',
  '1.0.1',
  '1.1.0',
  '1.1.0-rc.1',
  '2.0.0b1',
  '2.0.0',
  'v2.1',
  'x',
);
const day = fc.constantFrom(
  '2023-01-02',
  '2024-02-03',
  '2024-02-30',
  '2027-05-06',
  'true',
  'false',
  '',
);
const list = fc.array(words, { maxLength: 3 });

const section = fc.constantFrom(
  ...['bugfixes', 'minor_changes', 'breaking_changes', 'known_issues', 'trivial', 'house_rules'],
);
const antsibull = fc
  .dictionary(
    version,
    fc.record({
      changes: fc.dictionary(section, list),
      release_date: day,
      modules: fc.array(fc.record({ name: words, description: words }), { maxLength: 2 }),
    }),
    { maxKeys: 4 },
  )
  .map((releases) => [{ file: 'changelog.yaml', text: stringify({ ancestor: null, releases }) }]);

const kubernetes = fc
  .array(
    fc.record({
      text: words,
      pr_number: fc.integer({ min: 1, max: 4 }),
      pr_url: fc.constantFrom('https://github.com/example/harbor/pull/1', ''),
      release_version: version,
      kinds: fc.subarray(['bug', 'feature', 'deprecation', 'tidal']),
      sigs: fc.subarray(['node', 'api machinery', '']),
      action_required: fc.boolean(),
      do_not_publish: fc.boolean(),
      documentation: fc.array(fc.record({ description: words, url: words }), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((notes) =>
    notes.map((note, index) => ({
      file: `${index}.json`,
      text: JSON.stringify({ [note.pr_number]: note }),
    })),
  );

const istio = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('feature', 'bug-fx', 'tidal'),
        area: fc.constantFrom('security', 'a b', ''),
        issue: fc.array(fc.constantFrom('1', 'https://example.org/issues/2', 'x'), {
          maxLength: 2,
        }),
        docs: list,
        releaseNotes: list,
        relaseNotes: list,
        upgradeNotes: fc.array(fc.record({ title: words, content: words }), { maxLength: 2 }),
        securityNotes: list,
        harbourmaster: words,
      },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  )
  .map((files) =>
    files.map((file, index) => ({
      file: index === 0 ? '1.0.0/a.yaml' : `${index}.yaml`,
      text: `${stringify(file)}---\n${stringify(file)}`,
    })),
  );

const cycle = fc.record({
  cycle: fc.constantFrom('1', '1.0', '1+1', '1+2', '2.5', 'R80', '2012 R2', '11-lts'),
  releaseDate: day,
  lts: day,
  support: day,
  eol: day,
  extendedSupport: day,
  codename: words,
});
const cycles = fc
  .array(cycle, { minLength: 1, maxLength: 5 })
  .map((all) => [{ file: 'a.json', text: JSON.stringify(all) }]);
const weeks = fc
  .array(
    fc.record({
      start: fc.constantFrom('2024-03-04', '2024-03-11', '2026-05-04'),
      end: fc.constantFrom('2024-03-15', '2026-05-08'),
      'x-project': fc.array(
        fc.constantFrom('c-rc1', 'c-ff', 'c-final', 'b-final', 'c-eol', 'c-2', 'c-Größe', 'odd'),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => [
    { file: 'c/schedule.yaml', text: `cycle:\n${stringify(all)}\nstart-week: 2024-01-01\n` },
  ]);

const sources: Readonly<Record<string, readonly [string, fc.Arbitrary<readonly SourceText[]>]>> = {
  antsibull: ['antsibull', antsibull],
  kubernetes: ['kubernetes', kubernetes],
  istio: ['istio', istio],
  cycles: ['schedule', cycles],
  weeks: ['schedule', weeks],
};
const past = fc.constantFrom<'planned' | 'happened'>('planned', 'happened');

test.each(Object.entries(sources))(
  '%s: each note is accounted for, and a second import changes nothing',
  (_, [format, texts]) => {
    fc.assert(
      fc.property(texts, past, (given, kept) => {
        const once = importText(format, given, undefined, { past: kept });
        expect(once.notes).toHaveLength(once.plan.count);
        for (const { outcome, path, why } of once.notes) {
          expect(outcome === 'skipped' ? why : path).toBeTruthy();
        }
        const again = importText(format, given, once.texts);
        expect([again.edits, again.conflicts, again.gone]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(Object.entries(sources))(
  '%s: the result passes the check',
  async (_, [format, texts]) => {
    await fc.assert(
      fc.asyncProperty(texts, past, async (given, kept) => {
        const { texts: after } = importText(format, given, undefined, { past: kept });
        expect(await errorsIn(after)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);
