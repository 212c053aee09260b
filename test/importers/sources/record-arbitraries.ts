import fc from 'fast-check';
import { stringify } from 'yaml';
import type { SourceText } from '../../../src/importers/notes/read-context.ts';

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

const heading = (name: string, sign: string) => `${name}\n${sign.repeat(name.length + 2)}\n`;
const bullets = fc
  .tuple(
    fc.constantFrom('Features', 'Bug fixes', 'Misc', 'Tides', 'Removals'),
    fc.array(words, { maxLength: 3 }),
  )
  .map(([title, notes]) => [heading(title, '-'), ...notes.map((note) => `- ${note}`)].join('\n'));
const towncrier = fc
  .record({
    news: fc.array(fc.tuple(version, day, fc.array(bullets, { maxLength: 3 })), { maxLength: 4 }),
    fragments: fc.dictionary(
      fc.constantFrom('1.feature', '2.bugfix.rst', '+a.misc', '3.misc.md', '4.tide', 'notes.rst'),
      words,
    ),
  })
  .map(({ news, fragments }) => [
    { file: 'pyproject.toml', text: '[tool.towncrier]\nname = "harbor"\nwrap = true\n' },
    {
      file: 'NEWS.rst',
      text: news
        .map(([name, date, parts]) =>
          [heading(`harbor ${name} (${date})`, '='), ...parts].join('\n\n'),
        )
        .join('\n\n'),
    },
    ...Object.entries(fragments).map(([name, text]) => ({ file: `newsfragments/${name}`, text })),
  ]);

/** Random sources by name, each with the format that reads it. */
export const RECORD_SOURCES: Readonly<
  Record<string, readonly [string, fc.Arbitrary<readonly SourceText[]>]>
> = {
  antsibull: ['antsibull', antsibull],
  kubernetes: ['kubernetes', kubernetes],
  istio: ['istio', istio],
  cycles: ['schedule', cycles],
  weeks: ['schedule', weeks],
  towncrier: ['towncrier', towncrier],
};
