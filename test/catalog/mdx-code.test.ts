import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isComment } from '../../src/catalog/parse/markdown/mdx-code.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readCatalog, type ReadResult } from '../../src/catalog/read-catalog.ts';
import { runsMdxCode } from '../../src/catalog/read/mdx-switch.ts';
import { readTreeWith, RUNS_CODE, TODAY, writeTree, type Files } from '../support/tree.ts';

const doc = (body: string): Files => ({ 'docs/evil.mdx': `---\ntitle: X\n---\n\n${body}\n` });

const textOf = ({ problems }: ReadResult): string =>
  problems.map((found) => formatProblem(found, 'content')).join('\n');

async function problemsOfBody(body: string, more: Files = {}): Promise<string> {
  return textOf(await readTreeWith({ ...doc(body), ...more }));
}

async function refused(changes: Files): Promise<ReadResult> {
  const folder = await writeTree(changes);
  try {
    return await readCatalog(folder, { today: TODAY, refusesMdxCode: true });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('says what is code, where, and the next step', async () => {
  expect(await problemsOfBody("import fs from 'node:fs';\n\nA {fs.a} word."))
    .toMatchInlineSnapshot(`
      "content/docs/evil.mdx:5:1 error mdx-code: the import is code, which this site does not allow. Use Markdown and the components of the handbook; write &#123; for the character {. To allow code, which can read everything that its user can, set mdx: { code: true } in site.yaml.
      content/docs/evil.mdx:7:3 error mdx-code: the expression in braces is code, which this site does not allow. Use Markdown and the components of the handbook; write &#123; for the character {. To allow code, which can read everything that its user can, set mdx: { code: true } in site.yaml."
    `);
});

test.each([
  ['an import', 'import a from "./a.js"', '5:1'],
  ['an import for its effects', 'import "./a.js"', '5:1'],
  ['an export', 'Words.\n\nexport const a = 1', '7:1'],
  ['an export of another file', 'export * from "./a.js"', '5:1'],
  ['an expression on a line', '{1}', '5:1'],
  ['an expression in a sentence', 'One {a} two', '5:5'],
  ['an expression in a heading', '## {a}', '5:4'],
  ['an expression in a list', '- > {a}', '5:5'],
  ['an expression in a cell', '| a |\n| - |\n| {a} |', '7:3'],
  ['an expression in a footnote', 'a[^1]\n\n[^1]: {a}', '7:7'],
  ['an expression in a link', '[a {b}](https://example.org)', '5:4'],
  ['an expression in a component', '<Tabs label="a"><Tab title="a">{b}</Tab></Tabs>', '5:32'],
  ['an expression in a fragment', '<>{b}</>', '5:3'],
  ['an expression after a comment', '{/* a */ b}', '5:1'],
  ['an expression between comments', '{/* a */ b /* c */}', '5:1'],
  ['an expression below a comment', '{// a\nb}', '5:1'],
  ['an attribute', '<Items release="r2" kind={a} />', '5:1'],
  ['a text as an expression', '<Items release="r2" kind={"fix"} />', '5:1'],
  ['a spread attribute', '<Items {...a} />', '5:1'],
  ['an attribute of an element', '<abbr title={a}>b</abbr>', '5:1'],
])('refuses %s', async (_name, body, place) => {
  for (const text of [body, body.replaceAll('\n', '\r\n')]) {
    const [first = '', ...more] = (await problemsOfBody(text)).split('\n');
    expect(first).toContain(`content/docs/evil.mdx:${place} error mdx-code`);
    expect(more).toEqual([]);
  }
  expect(await problemsOfBody(body, RUNS_CODE)).not.toContain('mdx-code');
  expect(textOf(await refused({ ...doc(body), ...RUNS_CODE }))).toContain(
    'RELNOTES_MDX_CODE=off refuses code here, whatever site.yaml says.',
  );
});

test.each([
  ['components', '<Items release="r2" kind="fix" area="iaas" />\n\n<SupportTable />'],
  ['tabs', '<Tabs label="x">\n  <Tab title="a">*b*</Tab>\n</Tabs>'],
  ['elements', '<abbr title="x">y</abbr> <kbd>z</kbd><br /> <>a</>'],
  ['comments', '{/* a */}\n\nb {/* c */}{}{/* d *//* e */} {// f\n}'],
  ['code as text', '`{a}` \\{b} &#123;c}\n\n```js\nimport d from "e"\n{f}\n```'],
  ['a line in a paragraph', 'Words that\nimport (c) or\nexport them.'],
  ['a word that begins so', 'exports of 2024'],
])('takes %s without the switch', async (_name, body) => {
  expect(await problemsOfBody(body)).toBe('');
});

test.each([
  'set:html="<script>a</script>"',
  'client:load',
  'server:defer',
  'children="a"',
  'slot="a"',
])('refuses the attribute %s, which could be an order to Astro', async (attribute) => {
  const problems = await problemsOfBody(
    `<Tabs label="x"><Tab title="a" ${attribute}>b</Tab></Tabs>`,
  );
  expect(problems).toContain('mdx-component: the component <Tab> has no attribute');
});

test('leaves files with refused code out of the entries, and no other', async () => {
  const files = { ...doc('{1}'), 'docs/good.mdx': '---\ntitle: Y\n---\n\nWords.\n' };
  const paths = (result: ReadResult) => result.entries.map(({ entry }) => entry.path);
  const read = await readTreeWith(files);
  expect(paths(read)).toContain('docs/good.mdx');
  expect(paths(read)).not.toContain('docs/evil.mdx');
  expect(paths(await readTreeWith({ ...files, ...RUNS_CODE }))).toContain('docs/evil.mdx');
  expect(paths(await refused({ ...files, ...RUNS_CODE }))).not.toContain('docs/evil.mdx');
});

test.each([
  ['nothing', '', false],
  ['true', 'mdx: { code: true }\n', true],
  ['true in quotes', 'mdx:\n  code: "true"\n', true],
  ['false', 'mdx: { code: false }\n', false],
  ['another word', 'mdx: { code: yes }\n', false],
  ['two answers', 'mdx: { code: true }\nmdx: { code: false }\n', false],
  ['an alias', 'title: &a { code: true }\nmdx: *a\n', false],
])('reads the switch from site.yaml: %s', async (_name, yaml, runs) => {
  const contentDir = await writeTree({ 'site.yaml': yaml });
  const folders = { contentDir, handbookDir: contentDir };
  expect(runsMdxCode({ ...folders, refusesMdxCode: false })).toBe(runs);
  expect(runsMdxCode({ ...folders, refusesMdxCode: true })).toBe(false);
  await rm(contentDir, { recursive: true });
  expect(runsMdxCode({ ...folders, refusesMdxCode: false })).toBe(false);
});

test.each([
  ['', true],
  [' \n\t', true],
  ['/* a */', true],
  ['/* a */ // b', true],
  ['// a\n/* b */', true],
  ['/*/ a /*/', true],
  ['/* a', false],
  ['/* a */ b', false],
  ['// a\rb', false],
  ['// a\u2028b', false],
  ['/ a /', false],
  ['a // b', false],
])('knows whether %j is a comment', (text, expected) => {
  expect(isComment(text)).toBe(expected);
});
