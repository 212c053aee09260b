import { describe, expect, test } from 'vitest';
import { withoutDecorations } from '../../../src/importers/notes/decorations.ts';
import type { SourceNote } from '../../../src/importers/notes/source-note.ts';
import { cleanMarkdown, errorIn } from '../../../src/importers/text/clean-markdown.ts';
import { mdxText } from '../../../src/importers/text/mdx-text.ts';
import { versionHeading } from '../../../src/importers/changelog/version-heading.ts';

const BASE = {
  baseUrl: 'https://docs.example.org/x/',
  repository: 'https://github.com/example/harbor',
};

describe('a text becomes Markdown that the check accepts', () => {
  test.each([
    ['Use <name> or `<name>`', String.raw`Use \<name> or ` + '`<name>`'],
    ['a <b>bold</b> <code>x</code><br>', 'a **bold** `x`<br>'],
    ['<a href="/y">y</a> and <a name="z"></a>', '[y](https://docs.example.org/y) and'],
    ['[a](/docs/a)', '[a](https://docs.example.org/docs/a)'],
    ['[a](./a.md)', '[a](https://docs.example.org/x/a.md)'],
    ['[a](example.org/a)', '[a](https://example.org/a)'],
    ['[a](//example.org/a)', '[a](https://example.org/a)'],
    ['[a](#b)', 'a'],
    ['[a](javascript:alert(1))', 'a'],
    ['<ftp://example.org>', '`ftp://example.org`'],
    ['![A rack](https://example.org/a.png)', '[A rack](https://example.org/a.png)'],
    ['![](https://example.org/a.png)', '[a.png](https://example.org/a.png)'],
    [
      '[![badge](https://example.org/b.svg)](https://example.org/ci)',
      '[badge](https://example.org/ci)',
    ],
    [
      '<div align="center">\n<img src="https://example.org/i.png" alt="I">\n</div>',
      '[I](https://example.org/i.png)',
    ],
    ['zero\u200Bwidth\u202E', 'zerowidth'],
    [
      'fixes #12, not `#13` nor [#14](https://example.org/14)',
      'fixes [#12](https://github.com/example/harbor/issues/12), not `#13` nor [#14](https://example.org/14)',
    ],
    [
      '<details>\n<summary>More</summary>\n\ntext\n\n</details>',
      '<details>\n<summary>More</summary>\n\ntext\n\n</details>',
    ],
    ['<details>\nopen', String.raw`\<details>` + '\nopen'],
    ['<script>alert(1)</script>', String.raw`\<script>alert(1)\</script>`],
    ['a < b && c > d', 'a < b && c > d'],
    ['```html\n<b>\n```', '```html\n<b>\n```'],
  ])('%j', (source, expected) => {
    const { text, changes } = cleanMarkdown(source, BASE);
    expect(text.trim()).toBe(expected);
    expect(changes.length > 0).toBe(source !== expected);
    expect(errorIn(text, 'md')).toBeUndefined();
    expect(errorIn(mdxText(text), 'mdx')).toBeUndefined();
  });

  test('without a base, an address that leads nowhere goes, and its words stay', () => {
    const base = { baseUrl: undefined, repository: undefined };
    expect(cleanMarkdown('[a](/docs) ![b](c.png) #12', base).text).toBe('a b #12');
  });

  test.each([
    '{x}',
    'import x',
    'export {}',
    '<T>',
    '<https://example.org>',
    'a <br> b',
    '`{x}`',
    '    {x}',
    '<!-- c -->',
  ])('the overview of a release shows %j as text', (source) => {
    const { text } = cleanMarkdown(source, BASE);
    expect(errorIn(mdxText(text), 'mdx')).toBeUndefined();
  });
});

const NOTE: SourceNote = {
  ...{ record: 'note', file: 'c.md', line: 1, version: '1.0', kind: 'fix', section: '' },
  ...{ text: '', component: [], authors: [], links: [] },
};

/** The parts of a note: its text, who made it, the labels of its links, its components, and whether it breaks something. */
function parts(text: string, repository: string | undefined = BASE.repository): string {
  const found = withoutDecorations({ ...NOTE, text }, { repository });
  const labels = found.links.map(({ label }) => label);
  const breaking = found.isBreaking === true ? 'breaking' : '';
  return [found.text, found.authors.join(), labels.join(), found.component.join(), breaking].join(
    ' | ',
  );
}

test.each([
  ['New lists (#12, @ada).', 'New lists. | ada | #12 |  | '],
  ['**Breaking:** lists', 'lists |  |  |  | breaking'],
  ['ACTION REQUIRED: rename it', 'rename it |  |  |  | breaking'],
  ['Lists by @bo in https://github.com/example/harbor/pull/3', 'Lists | bo | #3 |  | '],
  ['[#123] Lists', 'Lists |  | #123 |  | '],
  ['Bug #12: lists', 'lists |  | #12 |  | '],
  ['imgadm - lists faster', 'lists faster |  |  | imgadm | '],
  [
    '**cli:** lists ([#1](https://example.org/1), [@ada](https://example.org/ada))',
    'lists | ada | #1 | cli | ',
  ],
  [
    '[#1](https://example.org/1) [`abc1234`](https://example.org/c) Thanks [@ada](https://example.org/a)! - Lists',
    'Lists | ada | #1,abc1234 |  | ',
  ],
  ['abc1234 Thanks @ada! - Lists', 'Lists | ada | abc1234 |  | '],
  ['lists, closes [#4](https://example.org/4)', 'lists |  | #4 |  | '],
  ['Lists [#3]', 'Lists |  | #3 |  | '],
  ['Call `f(x)`', 'Call `f(x)` |  |  |  | '],
  ['Use lists (see the page)', 'Use lists (see the page) |  |  |  | '],
  ['Note: lists', 'Note: lists |  |  |  | '],
  ['Lists in other/project (other/project#4)', 'Lists in other/project |  | other/project#4 |  | '],
  ['(#12)', '(#12) |  |  |  | '],
  ['Lists (#5)\n- nested (#6)', 'Lists\n- nested (#6) |  | #5 |  | '],
])('takes %j apart', (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test('numbers stay in the text while nobody knows the repository', () => {
  const found = withoutDecorations({ ...NOTE, text: 'Lists (#12)' }, { repository: undefined });
  expect(found.text).toBe('Lists (#12)');
});

test.each([
  ['[1.2.0] - 2024-05-02', '1.2.0', '2024-05-02', undefined],
  ['1.2 (2024-05-02)', '1.2', '2024-05-02', undefined],
  ['v1.2.0 / 2024-05-02', 'v1.2.0', '2024-05-02', undefined],
  ['[1.2.0](https://example.org/compare) (May 2, 2024)', '1.2.0', '2024-05-02', undefined],
  ['Version 1.2.0 - 2 May 2024', '1.2.0', '2024-05-02', undefined],
  ['Harbor 1.2.0', '1.2.0', undefined, undefined],
  ['1.2.0-rc.1', '1.2.0-rc.1', undefined, undefined],
  ['1.2.0 "Firefly"', '1.2.0', undefined, 'Firefly'],
  ['2024-05-02', '2024-05-02', '2024-05-02', undefined],
  ['[Unreleased]', 'unreleased', undefined, undefined],
  ['master (unreleased)', 'unreleased', undefined, undefined],
  ['1.3.0 (unreleased)', '1.3.0', undefined, undefined],
  ['@harbor/cli@1.2.0', '1.2.0', undefined, undefined],
  ['Changelog', undefined, undefined, undefined],
  ['3 new features', undefined, undefined, undefined],
  ['Fixed', undefined, undefined, undefined],
])('reads the heading %j', (heading, version, date, title) => {
  const found = versionHeading(heading);
  expect([found?.version, found?.date, found?.title]).toEqual([version, date, title]);
});

test('long and hostile lines take no time', () => {
  const hostile = [
    '(#1',
    '[',
    '](',
    '@a',
    '<a ',
    '`',
    '- ',
    '#1, ',
    '**a',
    '1.',
    '<!--',
    '   ',
  ].map((one) => one.repeat(20_000));
  const start = performance.now();
  for (const text of hostile) {
    withoutDecorations({ ...NOTE, text }, BASE);
    versionHeading(text.slice(0, 2_000));
  }
  expect(performance.now() - start).toBeLessThan(15_000);
});
