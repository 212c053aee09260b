import { expect, test } from 'vitest';
import { parserDigest } from '../../src/catalog/cache/digests.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { extensionNames } from '../../src/project/extensions.ts';
import { docsOf } from '../support/mdx-faults.ts';
import { GOOD_TREE, RUNS_CODE, TODAY, writeTree, type Files } from '../support/tree.ts';

const NAMES = extensionNames({
  components: { Note: '/note.astro', Chart: '/chart.astro' },
  languages: { pt: '/pt.ts', de: '/de.ts' },
});

/** Returns the problems of content in a project with two components and two languages. */
async function problemsIn(files: Files): Promise<string> {
  const folder = await writeTree(files);
  const { problems } = await readSite(folder, { ...NAMES, today: TODAY });
  return problems.map((found) => formatProblem(found, 'content')).join('\n');
}

test('components of the project are known, with any attributes and content', async () => {
  const bodies = [
    '<Note title="a" open data-x="y">\n\n- <Items release="r2" />\n\n</Note>',
    'In a line <Chart />, and <Tabs label="x"><Tab title="y"><Note /></Tab></Tabs>',
  ];
  expect(await problemsIn(docsOf(bodies, 'a'))).toBe('');
});

test('their faults have the next step', async () => {
  const bodies = [
    '<note title="a" />',
    '<Nte />',
    '<Note set:html="<b>" />',
    '<Note slot="title" />',
    '<Note title="a" title="b" />',
    '<Note title={3} />',
    '<Chart><Tab title="a">b</Tab></Chart>',
  ];
  expect(await problemsIn(docsOf(bodies, 'a'))).toMatchInlineSnapshot(`
    "content/docs/a-01.mdx:5:1 error mdx-component: there is no component <note>. Did you mean "Note"? Known: Note, Chart, FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    content/docs/a-02.mdx:5:1 error mdx-component: there is no component <Nte>. Did you mean "Note"? Known: Note, Chart, FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    content/docs/a-03.mdx:5:1 error mdx-component: the component <Note> cannot have the attribute set:html. Astro takes it for its own. Give it another name, with letters, digits and hyphens.
    content/docs/a-04.mdx:5:1 error mdx-component: the component <Note> cannot have the attribute slot. Astro takes it for its own. Give it another name, with letters, digits and hyphens.
    content/docs/a-05.mdx:5:1 error mdx-component: the component <Note> has the attribute title twice. Remove one.
    content/docs/a-06.mdx:5:1 error mdx-code: the attribute in braces on <Note> is code, which this site does not allow. Use Markdown and the components of the handbook; write &#123; for the character {. To allow code, which can read everything that its user can, set mdx: { code: true } in site.yaml."
  `);
});

test('code may place them, and may replace them in its file', async () => {
  const bodies = [
    '{1 > 0 && <Note title="a" />}',
    'export const Note = () => \'own\';\n\n<Note set:html="a" />',
    'export const shown = <Note />;\n\n{shown} <Nte />',
  ];
  expect(await problemsIn({ ...RUNS_CODE, ...docsOf(bodies, 'b') })).toMatchInlineSnapshot(`
    "content/docs/b-03.mdx:5:23 error mdx-undefined: an import or export cannot use <Note>. Place it in the text, where <Note> is known.
    content/docs/b-03.mdx:7:9 error mdx-component: there is no component <Nte>. Did you mean "Note"? Known: Note, Chart, FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes, shown."
  `);
});

test('languages of the project may be listed, also one in place of a shipped one', async () => {
  const site = String(GOOD_TREE['site.yaml']);
  expect(await problemsIn({ 'site.yaml': `${site}languages: [pt, de]\n` })).toBe('');
  expect(await problemsIn({ 'site.yaml': `${site}languages: [pt, ptt]\n` })).toContain(
    `Did you mean "pt"? Known: ${[...Object.keys(LANGUAGES), 'pt'].join(', ')}.`,
  );
});

test('other components make other entries of the cache', () => {
  expect(parserDigest(['Chart', 'Note'])).toBe(parserDigest(['Note', 'Chart']));
  expect(parserDigest(['Note'])).not.toBe(parserDigest());
});
