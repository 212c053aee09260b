import { expect, test } from 'vitest';
import {
  CODE_FAULTS,
  COMPONENT_FAULTS,
  docsOf,
  GOOD_CODE,
  RENDER_FAULTS,
} from '../support/mdx-faults.ts';
import { problemsOf, RUNS_CODE } from '../support/tree.ts';

test('reports what is wrong with components, where, and the next step', async () => {
  const problems = await problemsOf(docsOf(COMPONENT_FAULTS, 'a'));
  for (const path of Object.keys(docsOf(COMPONENT_FAULTS, 'a'))) expect(problems).toContain(path);
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/a-01.mdx:5:1 error mdx-component: there is no component <items>. Did you mean "Items"? Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    content/docs/a-02.mdx:5:1 error mdx-component: there is no component <Item>. Did you mean "Items"? Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    content/docs/a-03.mdx:5:1 error mdx-component: the component <Items> needs the attribute release outside of release.mdx. Write <Items release="…">.
    content/docs/a-04.mdx:5:1 error mdx-component: the component <Items> has no attribute kinds. Did you mean "kind"? Known: release, area, kind.
    content/docs/a-05.mdx:5:1 error unknown-value: unknown kind "fxi" on <Items>. Did you mean "fix"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/docs/a-06.mdx:5:1 error unknown-area: unknown area "nope" on <Items>. Known: iaas, kaas.
    content/docs/a-07.mdx:5:1 error unknown-release: unknown release "r3" on <Items>. Did you mean "r1"? Known: r1, r2.
    content/docs/a-08.mdx:5:1 error mdx-component: the attribute kind of <Items> has no value. Write kind="feature".
    content/docs/a-09.mdx:5:1 error unknown-release: unknown release "" on <Items>. Known: r1, r2.
    content/docs/a-10.mdx:5:1 error mdx-component: the component <Items> has the attribute release twice. Remove one.
    content/docs/a-11.mdx:5:1 error mdx-component: the component <Items> has content, which no page would show. Write <Items />, and the content after it.
    content/docs/a-12.mdx:5:1 error unknown-value: unknown kind "rc1" on <Milestones>. Did you mean "rc"? Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other.
    content/docs/a-13.mdx:5:1 error mdx-component: the component <Milestones> needs the attribute release outside of release.mdx. Write <Milestones release="…">.
    content/docs/a-14.mdx:5:1 error unknown-value: unknown phase "befor" on <UpgradeNotes>. Did you mean "before"? Known: before, during, after.
    content/docs/a-14.mdx:5:1 error unknown-value: unknown advice "must" on <UpgradeNotes>. Known: required, recommended, optional, not-recommended.
    content/docs/a-15.mdx:5:1 error unknown-release: unknown release "r9" on <SupportTable>. Did you mean "r1"? Known: r1, r2.
    content/docs/a-16.mdx:5:1 error mdx-component: the component <FieldReference> needs the attribute entry. Write <FieldReference entry="item">.
    content/docs/a-17.mdx:5:1 error unknown-value: unknown entry "itm" on <FieldReference>. Did you mean "item"? Known: item, upgrade-note, known-issue, release, timeline, meeting, doc, translation, site.
    content/docs/a-18.mdx:5:1 error unknown-value: unknown level "hint" on <ProblemReference>. Known: error, warning.
    content/docs/a-19.mdx:5:1 error mdx-component: the component <Tabs> needs the attribute label. Write <Tabs label="…">.
    content/docs/a-20.mdx:5:1 error mdx-component: the attribute label of <Tabs> is empty. Write a few words that readers see.
    content/docs/a-21.mdx:5:17 error mdx-component: the component <Tab> needs the attribute title. Write <Tab title="…">.
    content/docs/a-22.mdx:5:1 error mdx-component: the component <Tabs> contains something other than <Tab>. Put it into a <Tab>, or after </Tabs>.
    content/docs/a-23.mdx:5:1 error mdx-component: the component <Tabs> contains no <Tab>. Put a <Tab> into it, or remove it.
    content/docs/a-24.mdx:5:1 error mdx-component: the component <Tabs> contains something other than <Tab>. Put it into a <Tab>, or after </Tabs>.
    content/docs/a-25.mdx:5:1 error mdx-component: the component <Tab> is outside <Tabs>. Put it into <Tabs> … </Tabs>.
    content/docs/a-26.mdx:5:5 error mdx-component: the component <Tab> is outside <Tabs>. Put it into <Tabs> … </Tabs>.
    content/docs/a-26.mdx:5:20 error unknown-value: unknown kind "nope" on <Items>. Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other."
  `);
});

test('reports names and imports of code that lead nowhere', async () => {
  const problems = await problemsOf({ ...RUNS_CODE, ...docsOf(CODE_FAULTS, 'b') });
  for (const path of Object.keys(docsOf(CODE_FAULTS, 'b'))) expect(problems).toContain(path);
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/b-01.mdx:5:6 error mdx-undefined: undefined name "name". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-02.mdx:6:1 error mdx-undefined: undefined name "a". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-02.mdx:7:3 error mdx-undefined: undefined name "foo". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-03.mdx:5:1 error mdx-component: the attribute kind of <Items> is a number, not text. Write kind="feature".
    content/docs/b-04.mdx:5:1 error unknown-value: unknown kind "fxi" on <Items>. Did you mean "fix"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/docs/b-05.mdx:5:1 error mdx-undefined: undefined name "latest". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-06.mdx:5:1 error mdx-undefined: undefined name "rest". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-07.mdx:5:2 error unknown-release: unknown release "r9" on <Items>. Did you mean "r1"? Known: r1, r2.
    content/docs/b-07.mdx:5:2 error unknown-value: unknown kind "fxi" on <Items>. Did you mean "fix"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/docs/b-08.mdx:5:22 error mdx-undefined: there is no component <Foo>. Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    content/docs/b-08.mdx:5:37 error mdx-undefined: undefined name "two". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-09.mdx:5:15 error mdx-import: the import "./idx.mdx" leads to no file. There is no idx.mdx beside this file. Did you mean "index.mdx"?
    content/docs/b-10.mdx:5:15 error mdx-import: the import "../../beside/words.js" leads to no file. There is no ../../beside/words.js beside this file. Correct the path.
    content/docs/b-11.mdx:5:15 error mdx-import: the package "no-such-package" is not installed where this file can find it. Install it, or write "./" before a file.
    content/docs/b-12.mdx:5:10 error mdx-import: "node:fs" has no export "readFil". Did you mean "readFile"? Known: many.
    content/docs/b-13.mdx:5:10 error mdx-import: "./index.mdx?raw" has no export "x". Known: default.
    content/docs/b-14.mdx:5:18 error mdx-import: the import "../../beside/words.json" leads to no file. There is no ../../beside/words.json beside this file. Correct the path.
    content/docs/b-15.mdx:5:15 error mdx-import: the import "./nothing.js" leads to no file. There is no nothing.js beside this file. Correct the path.
    content/docs/b-16.mdx:5:16 error mdx-import: the import "./nope.js" leads to no file. There is no nope.js beside this file. Correct the path.
    content/docs/b-17.mdx:5:18 error mdx-undefined: undefined name "b". Did you mean "a"? Import or export it in this file, or write &#123; for the character {.
    content/docs/b-18.mdx:5:14 error mdx-syntax: the MDX cannot be read: Duplicated export 'a'. Correct it there. In MDX, < and { begin code: write &lt; and &#123; for the characters.
    content/docs/b-19.mdx:6:14 error mdx-syntax: "a" is defined twice. Rename or remove one of them.
    content/docs/b-20.mdx:5:14 error mdx-syntax: MDX reserves the name "frontmatter". Choose another name.
    content/docs/b-21.mdx:5:8 error mdx-syntax: MDX reserves the name "url". Choose another name.
    content/docs/b-22.mdx:5:25 error mdx-undefined: an import or export cannot use <Items>. Place it in the text, where <Items> is known.
    content/docs/b-23.mdx:7:7 error mdx-component: there is no component <Y>. Did you mean "X"? Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes, X.
    content/docs/b-24.mdx:5:2 error mdx-undefined: undefined name "document". Import or export it in this file, or write &#123; for the character {.
    content/docs/b-24.mdx:5:19 error mdx-undefined: undefined name "require". Import or export it in this file, or write &#123; for the character {."
  `);
});

test('reports nothing for code whose names are defined', async () => {
  const before = 'export const isBad = false;\n\n';
  expect(
    await problemsOf({
      ...RUNS_CODE,
      ...docsOf(GOOD_CODE, 'c'),
      ...docsOf(RENDER_FAULTS, 'd', before),
    }),
  ).toBe('');
});

test('checks a translation and the overview of a release in the same way', async () => {
  const files = {
    'site.yaml': `${RUNS_CODE['site.yaml']}languages: [en, de]\n`,
    'releases/r2/release.de.mdx': '---\ntitle: Version 2\n---\n\n<Items kind="fxi" /> {name}\n',
    'docs/index.de.mdx': '---\ntitle: Handbuch\n---\n\n## Wie {name}\n\n<Tabs>a</Tabs>\n',
  };
  expect(await problemsOf(files)).toMatchInlineSnapshot(`
    "content/docs/index.de.mdx:5:9 error mdx-undefined: undefined name "name". Import or export it in this file, or write &#123; for the character {.
    content/docs/index.de.mdx:7:1 error mdx-component: the component <Tabs> needs the attribute label. Write <Tabs label="…">.
    content/docs/index.de.mdx:7:1 error mdx-component: the component <Tabs> contains something other than <Tab>. Put it into a <Tab>, or after </Tabs>.
    content/releases/r2/release.de.mdx:2:1 warning translation-partial: the translation lacks what the original has: body. Translate that too.
    content/releases/r2/release.de.mdx:5:1 error unknown-value: unknown kind "fxi" on <Items>. Did you mean "fix"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/releases/r2/release.de.mdx:5:23 error mdx-undefined: undefined name "name". Import or export it in this file, or write &#123; for the character {."
  `);
});

test('leaves names alone where the site runs no code: the code itself is refused', async () => {
  const problems = await problemsOf(docsOf(CODE_FAULTS, 'b'));
  expect(problems).toContain('error mdx-code');
  expect(problems).not.toContain('mdx-undefined');
  expect(problems).not.toContain('mdx-import');
});
