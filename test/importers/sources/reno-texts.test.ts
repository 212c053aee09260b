import { expect, test } from 'vitest';
import { readRenoConfig } from '../../../src/importers/reno/reno-config.ts';
import { renoId } from '../../../src/importers/reno/read-reno.ts';
import { errorsIn, importText, outcomes } from './import-texts.ts';
import { RENO_CONFIG } from './reno-fixtures.ts';

test('entries that are no texts, files that are no notes', async () => {
  const sources = [
    {
      file: 'notes/a-aaaaaaaaaaaaaaaa.yaml',
      text: 'fixes:\n  - one: two `three`\n  - 5\n  -\nother: alone\n---\nfixes: [again]\n',
    },
    { file: 'notes/b-bbbbbbbbbbbbbbbb.yaml', text: '[]\n' },
    { file: 'notes/c-cccccccccccccccc.yaml', text: 'fixes:\n  - one: two\n    three\n' },
    { file: 'config.yaml', text: RENO_CONFIG },
  ];
  const imported = importText('reno', sources);
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "2 two \`three\` => new releases/next/items/two-three.md",
      "3 5 => new releases/next/items/5.md",
      "5 alone => new releases/next/items/alone.md",
      "7 again => new releases/next/items/again.md",
      "4  => skipped it has no words",
      "1 [] => skipped it has no sections",
      "1 fixes: => skipped it is not YAML: line 3: Implicit map keys need to be followed by map values",
    ]
  `);
  expect(await errorsIn(imported.texts)).toEqual([]);
});

test('sections of a project have the kind that their name, title or place says', () => {
  const { sections, prelude, tagPrefix, others } = readRenoConfig(RENO_CONFIG);
  expect(sections.map(({ key, kind, severity }) => [key, kind, severity].filter(Boolean).join(' ')))
    .toMatchInlineSnapshot(`
      [
        "features feature",
        "features_cli feature",
        "issues known-issue",
        "upgrade upgrade",
        "deprecations deprecation",
        "critical fix critical",
        "security security",
        "fixes fix",
        "berths other",
        "other other",
      ]
    `);
  expect([prelude, tagPrefix]).toEqual(['overview', 'harbor-']);
  expect(others.map(({ key }) => key)).toEqual(['ignore_notes']);
});

test.each([
  ['notes/zone-lists-1111111111111111.yaml', '1111111111111111'],
  ['notes/1111111111111111-zone-lists.yaml', '1111111111111111'],
  ['1111111111111111.yaml', '1111111111111111'],
  ['config.yaml', undefined],
  ['zone-lists-111111111111111.yaml', undefined],
])('the id of %s', (path, id) => {
  expect(renoId(path)).toBe(id);
});
