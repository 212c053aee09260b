import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { errorsIn, importText, outcomes, SITE } from './import-texts.ts';
import { CHANGESETS } from './fixtures.ts';

const OPTIONS = { repository: 'https://github.com/example/harbor' };
const imported = importText('changesets', CHANGESETS, SITE, OPTIONS);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "26 Lists are sorted => new releases/harbor-core-2.0/items/lists-are-sorted.md",
      "32 Sorts numbers, too => new releases/harbor-core-2.0/items/sorts-numbers-too.md",
      "7 Zones are a list => new releases/harbor-core-2.0/items/zones-are-a-list.md",
      "20 Close files when a client goes away before it has read all => new releases/harbor-core-2.0/items/close-files-when-a-client-goes-away-before-it-has-read-all.md",
      "16 Close files when a client goes away before it has read all => merged the same change as in 2.0.0",
      "1 Zones may be listed by their owners, in both packages at once. => new releases/harbor-core-next/items/zones-may-be-listed-by-their-owners-in-both-packages-at-once.md",
      "1 Zones may be listed by their owners, in both packages at once. => merged the same change as in unreleased",
      "7 Keep names that are cut => new releases/harbor-cli-1.0/items/keep-names-that-are-cut.md",
      "1  => skipped it has no words",
      "8 Updated dependencies [1234abc] => skipped it only updates packages of the repository",
      "9 Updated dependencies => skipped it only updates packages of the repository",
    ]
  `);
});

test('the result passes the check, and a second run changes nothing', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('changesets', CHANGESETS, imported.texts, OPTIONS).edits).toEqual([]);
});

test('each package is a product', () => {
  expect(imported.texts['site.yaml']).toMatchInlineSnapshot(`
    "title: Harbor notes
    url: https://notes.example.org
    checks: { owner-missing: off, impact-missing: warn }
    products:
      - { id: harbor-core, title: '@harbor/core' }
      - { id: harbor-cli, title: '@harbor/cli' }
    "
  `);
  expect(imported.texts['releases/harbor-core-2.0/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: pre1
        kind: alpha
        version: 2.0.0-next.1
        actual: unknown
        origin: changesets:version/2.0.0-next.1@harbor-core
      - id: ga
        kind: ga
        version: 2.0.0
        actual: unknown
        origin: changesets:release/harbor-core-2.0/ga
    "
  `);
});

describe('traps', () => {
  test('a breaking change with a heading and code in its body', () => {
    expect(imported.texts['releases/harbor-core-2.0/items/zones-are-a-list.md'])
      .toMatchInlineSnapshot(`
      "---
      kind: change
      breaking: true
      authors: [ada]
      links:
        - { label: '#12', url: https://github.com/example/harbor/pull/12 }
        - { label: abcdef1, url: https://github.com/example/harbor/commit/abcdef1 }
      origin: changesets:@harbor-core@2.0.0/major-changes/1
      ---

      Zones are a list

      ## How to change

      Write a list:

      \`\`\`diff
      - zone: <a>
      + zones: [<a>]
      \`\`\`
      "
    `);
  });

  test('a change of two packages that waits is one item', () => {
    const found = Object.entries(imported.texts).filter(([, text]) =>
      text.includes('in both packages'),
    );
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "releases/harbor-core-next/items/zones-may-be-listed-by-their-owners-in-both-packages-at-once.md",
          "---
      kind: feature
      also_in: [harbor-cli-next/ga]
      origin: changesets:@harbor-core@unreleased/brave-zones-sail
      ---

      Zones may be listed by their owners, in both packages at once.

      \`\`\`sh
      harbor zones --owner <name>
      \`\`\`
      ",
        ],
      ]
    `);
  });

  test('a change that waits and then comes out keeps its address', () => {
    const [, ...rest] = CHANGESETS;
    const released = rest.map((source) =>
      source.file.includes('core')
        ? {
            ...source,
            text: source.text.replace(
              '## 2.0.0\n',
              '## 2.1.0\n\n### Minor Changes\n\n- Zones may be listed by their owners, in both packages at once.\n\n  ```sh\n  harbor zones --owner <name>\n  ```\n\n## 2.0.0\n',
            ),
          }
        : source,
    );
    const again = importText('changesets', released, imported.texts, OPTIONS);
    const [[path, text] = ['', '']] = Object.entries(again.texts).filter(([, one]) =>
      one.includes('in both packages'),
    );
    expect(path).toMatch(/^releases\/harbor-core-2\.1\/items\//u);
    expect(text).toContain('- /releases/harbor-core-next/items/zones-may-be');
  });
});

test('packages with one version may be components of it', async () => {
  const joined = importText('changesets', CHANGESETS, SITE, { ...OPTIONS, packages: 'components' });
  expect(joined.texts['site.yaml']).not.toContain('products');
  expect(joined.texts['releases/2.0/items/zones-are-a-list.md']).toContain(
    "component: ['@harbor/core']",
  );
  expect(await errorsIn(joined.texts)).toEqual([]);
  const next = Object.entries(joined.texts).filter(([, text]) => text.includes('in both packages'));
  expect(next.map(([path]) => path)).toHaveLength(1);
});

test('refuses a change without front matter', () => {
  const sources = [{ file: '.changeset/a.md', text: 'Zones.\n' }];
  expect(() => importText('changesets', sources)).toThrow(SourceError);
});
