import fc from 'fast-check';
import { stringify } from 'yaml';
import { errorIn } from '../../src/importers/text/clean-markdown.ts';
import { ITEM_KINDS, MATURITIES, SEVERITIES } from '../../src/schema/vocabulary.ts';

/** The texts of a content tree by path. */
export type Texts = Readonly<Record<string, string>>;

const SITE = {
  title: 'Harbor notes',
  url: 'https://notes.example.org',
  checks: { 'owner-missing': 'off', 'impact-missing': 'off' },
};

/** Words and signs that Markdown, changelogs or code hosts read in a way of their own. */
const WORDS = [
  ...['zones', 'names', 'Über', '日本', 'a_b_c', '`code`', '`a*b`', '**bold**', '*it*', '\\*'],
  ...[
    '[a](https://example.org/a)',
    '[x]: https://example.org/y',
    '[#7]',
    '(#12)',
    '#3',
    '@ada',
    '@org/team',
    '1.2.3',
  ],
  ...['(by ada)', '(Preview)', '(CVE-2024-1)', '- **Impact:** x', '**Impact:** x', '### Fixed'],
  ...['## [9.9.9] - 2020-01-01', '- b', '1. c', '> q', '&amp;', '&', '<b>bold</b>', '&lt;tag>'],
  ...[
    'https://example.org/x',
    '**Breaking:** x',
    'feat: a',
    'Fixed:',
    'net: drops',
    '|',
    '~~old~~',
  ],
  ...['[YANKED]', 'Unreleased', 'a, b', 'x)', '(', ':', 'GH-12', '!', '\\', '[text][ref]', '"q"'],
];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const fence = fc
  .tuple(fc.constantFrom('```', '````', '~~~'), words)
  .map(([sign, text]) => `${sign}sh\n# ${text}\n\n## [1.0.0]\n- ${text}\n${sign}`);
const block = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(words, words).map(([a, b]) => `${a}\n${b}`),
  fc.tuple(words, words).map(([a, b]) => `- ${a}\n  - ${b}\n- ${a}`),
  fc.tuple(words, words).map(([a, b]) => `1. ${a}\n\n   ${b}\n2. ${b}`),
  words.map((text) => `## ${text}`),
  words.map((text) => `> ${text}`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `| ${a.replaceAll('|', '')} |\n| --- |\n| ${b.replaceAll('|', '')} |`),
  words.map((text) => `${text} [text][ref]\n\n[ref]: https://example.org/ref`),
  fence,
);
const body = fc.array(block, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n\n'));

const line = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' ').slice(0, 60).trim());
const name = fc.constantFrom(
  'Ada Lovelace',
  'ada',
  'a, b',
  'x (y)',
  'core',
  '*star*',
  '@octo',
  'a: b',
);
const link = fc.record({
  label: fc.constantFrom('#12', 'docs', 'a [b]', 'x, y', 'https://example.org/1'),
  url: fc.constantFrom(
    'https://example.org/1',
    'https://example.org/a(b)',
    'https://example.org/?a=1,2',
  ),
});
const item = fc.record(
  {
    kind: fc.constantFrom(...ITEM_KINDS),
    title: line,
    summary: line,
    breaking: fc.boolean(),
    maturity: fc.constantFrom(...MATURITIES),
    severity: fc.constantFrom(...SEVERITIES),
    component: fc.uniqueArray(name, { maxLength: 2 }),
    authors: fc.uniqueArray(name, { maxLength: 2 }),
    links: fc.uniqueArray(link, { maxLength: 2, selector: ({ url }) => url }),
    advisories: fc.uniqueArray(fc.constantFrom('CVE-2024-1234', 'OSSA-2024-004'), { maxLength: 2 }),
    impact: line,
    action: line,
    body,
    since: fc.nat(2),
  },
  { requiredKeys: ['kind', 'since'] },
);
const release = fc.record({
  versions: fc.integer({ min: 1, max: 3 }),
  isOut: fc.boolean(),
  withdrawn: fc.option(fc.constantFrom('It loses data.', 'See *x*: [y]'), { nil: undefined }),
  summary: fc.option(line, { nil: undefined }),
  note: fc.option(body, { nil: undefined }),
  items: fc.array(item, { maxLength: 4 }),
});

type AnyItem = typeof item extends fc.Arbitrary<infer T> ? T : never;
type AnyRelease = typeof release extends fc.Arbitrary<infer T> ? T : never;

/** Content trees with items that hold anything, in one to three releases. The last one may be planned. */
export const anyTree: fc.Arbitrary<Texts> = fc
  .array(release, { minLength: 1, maxLength: 3 })
  .map((releases) =>
    Object.assign(
      { 'site.yaml': stringify(SITE) },
      ...releases.map((one, index) =>
        releaseTexts({ ...one, isOut: one.isOut || index < releases.length - 1 }, index),
      ),
    ),
  );

function releaseTexts(found: AnyRelease, index: number): Texts {
  const { versions, isOut, withdrawn, summary, items } = found;
  const major = index + 1;
  const id = `${major}.0`;
  const days = (n: number) => `202${major}-0${n + 1}-03`;
  const points = Array.from({ length: versions }, (_, n) => ({
    id: n === 0 ? 'ga' : `${major}.0.${n}`,
    kind: n === 0 ? 'ga' : 'maintenance',
    version: `${major}.0.${n}`,
    ...(isOut ? { actual: days(n) } : { planned: '2026-09' }),
    ...(n === 1 && isOut && withdrawn !== undefined
      ? { withdrawn: { on: `202${major}-08-01`, why: withdrawn } }
      : {}),
    ...(n === 1 && isOut && isFine(found.note) ? { note: found.note } : {}),
  }));
  const front = {
    title: `Release ${major}`,
    version: `${major}.0.0`,
    ...(index === 0 ? {} : { previous: `${index}.0` }),
    ...(summary === undefined ? {} : { summary }),
  };
  const own = items.map((one, n) => [
    `releases/${id}/items/i${n}.md`,
    itemText(one, points, `${major}x${n}`),
  ]);
  return {
    [`releases/${id}/release.mdx`]: `---\n${stringify(front)}---\n`,
    [`releases/${id}/timeline.yaml`]: stringify({ milestones: points }),
    ...Object.fromEntries(own),
  };
}

/** Each note has a word of its own: notes with the same words are one. */
function itemText(
  { since, body: text, ...fields }: AnyItem,
  points: readonly { readonly id: string }[],
  mark: string,
): string {
  const isTold = fields.title !== undefined && fields.summary !== undefined;
  const own = isFine(text) ? `${text}\n\nNote ${mark}.` : isTold ? '' : `Note ${mark}.`;
  const front = {
    ...fields,
    // What is affected is part of the text of a note after an import.
    ...(fields.kind === 'security' ? { affects: [{ from: '1.0.0', to: '1.0.0' }] } : {}),
    ...(fields.title === undefined ? {} : { title: `${fields.title.trim()} ${mark}` }),
    since: points[Math.min(since, points.length - 1)]?.id,
    status: 'ready',
  };
  return `---\n${stringify(front)}---\n\n${own}\n`;
}

function isFine(text: string | undefined): text is string {
  return text !== undefined && errorIn(text, 'md') === undefined;
}
