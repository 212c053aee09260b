import { expect, test } from 'vitest';
import { body, findings } from './body.ts';

/** Texts that a page would not show as they were written. */
test.each([
  ['a label that is not defined', 'See [the docs][docs] and [more][].'],
  ['a label behind marked words', 'See [the **big** docs][docs].'],
  ['a footnote that is not defined', 'Some note[^9] and[^two].'],
  ['a footnote that nothing refers to', 'Text.\n\n[^2]: This note holds a warning.'],
  ['a link that nothing uses', 'Text.\n\n[docs]: https://example.org'],
  [
    'a label that is defined twice',
    '[a] b[^1]\n\n[a]: https://x.org\n[A]: https://y.org\n\n[^1]: One.\n\n[^1]: Two.',
  ],
  ['a | inside code of a table', '| a | b |\n|-|-|\n| `x|y` | c |'],
  ['a | inside code in a short row', '| a | b |\n|-|-|\n| `x|y` |'],
  ['a cell too many', '| a | b |\n|-|-|\n| 1 | 2 | three |'],
  ['years in a list', '1986. A great year\n1990. Another'],
  ['a gap in the numbers', '1. One\n2. Two\n4. Four'],
  ['words behind the language of code', '```bash Run this first\na\n```'],
  ['a title of code', '```yaml title="globals.yml"\na: b\n```'],
  ['a comparison', '>= 5 nodes'],
  ['a comparison on the second line', 'The limit is now\n> 5 nodes'],
  ['the path of a file', String.raw`In C:\temp\*.log and \\server\share`],
  ['the path of a folder at the end of a line', 'In C:\\temp\\\nand below'],
  ['a pattern', String.raw`Matches \d+\.\d+ only`],
  ['a name with underscores', 'Each __init__ runs.'],
  ['a diagram', '```mermaid\ngraph TD\n```'],
])('reports %s', (_name, source) => {
  expect(findings(body(source))).toMatchSnapshot();
});

test.each([
  ['check boxes', '- [x] done\n- [ ] open'],
  ['tags', '[WIP] Move it\n\n[Bugfix][CI] Fix it\n\n[Core][V1][Docs] Write it'],
  ['an index', 'a[0] and a[0][1] and f(x)[a][b] and [0][1]'],
  ['a list of values', 'It takes [], [1, 2] or ["a", "b"].'],
  ['a pattern with a class', 'Matches [^0-9] and [^a-z_]+ and [^/]* and [^x]*'],
  ['escaped brackets', String.raw`See \[the docs\]\[docs\] and \[^9]`],
  ['brackets in code', '`[the docs][docs]` and `[^9]`'],
  ['references with a partner', '[a], [b][a], [a][] and[^1]\n\n[a]: https://x.org\n[^1]: Note'],
  ['a comment', '[//]: # (a comment)\n\nText.'],
  ['a table with an escaped sign', '| a | b |\n|-|-|\n| `x\\|y` | c |\n| 1 |'],
  ['empty cells at the end', '| a |\n|-|\n| 1 | |'],
  ['two codes in two cells', '| a | b |\n|-|-|\n| `x` | `y` |'],
  [
    'lists',
    '1. One\n2. Two\n\ntext\n\n1. One\n1. Two\n\ntext\n\n0. Zero\n1. One\n\ntext\n\n5. Five\n6. Six',
  ],
  ['one year', '1986. A great year'],
  ['options of code', '```yaml {1,3} copy\na\n```'],
  ['a quote', '> 5 nodes fail, they said.\n\n> Two\n> lines'],
  ['escapes', String.raw`Set enable\_proxy to 2\*3 \& more, 1986\. and \\`],
  ['backslashes', String.raw`In C:\temp and \d+`],
  ['bold words', '__Note__: __two words__ and **init**'],
])('says nothing of %s', (_name, source) => {
  expect(findings(body(source))).toBe('');
});
