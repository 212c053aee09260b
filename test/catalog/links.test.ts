import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { pngOf } from '../support/pictures.ts';
import { GOOD_TREE, problemsOf, TODAY, writeTree, type Files } from '../support/tree.ts';

const head = (more = '') =>
  `---\ntitle: A thing\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\n${more}---\n\n`;
const german = '---\ntitle: Ein Ding\n---\n\n';
const site = String(GOOD_TREE['site.yaml']).replace(
  'repository:',
  'languages: [en, de]\nrepository:',
);

/** Returns the problems of links in a tree with an item `a`, which holds the links. */
async function brokenIn(body: string, files: Files = {}): Promise<string> {
  const problems = await problemsOf({
    'site.yaml': site,
    'releases/r2/items/a.md': `${head()}${body}\n`,
    ...files,
  });
  const broken = problems.split('\n').filter((line) => /(?:link|anchor|image)-broken/u.test(line));
  return broken.join('\n').replaceAll('content/releases/r2/', '');
}

const DRAFTS: Files = {
  'releases/r2/items/secret.md': `${head('draft: true\n')}Text.\n`,
  'releases/r2/upgrade-notes/later.md':
    '---\ntitle: Later\nadvice: required\ndraft: true\n---\n\nDo it.\n',
  'releases/r2/known-issues/quiet.md': '---\ntitle: Quiet\ndraft: true\n---\n\nText.\n',
  'meetings/2024-02-05.md': '---\ndate: 2024-02-05\ndraft: true\n---\n\nText.\n',
  'docs/plan.mdx': '---\ntitle: Plan\ndraft: true\n---\n\nText.\n',
  'releases/r3/release.mdx':
    '---\ntitle: R3\nversion: 3.0.0\nprevious: r2\ndraft: true\n---\n\nSee [it](items/b.md).\n',
  'releases/r3/timeline.yaml': 'milestones:\n  - { id: ga, kind: ga, planned: 2025-06-18 }\n',
  'releases/r3/items/b.md': `${head()}See [the release](../release.mdx).\n`,
};

test.each([
  ['an item', './secret.md'],
  ['an upgrade note', '../upgrade-notes/later.md'],
  ['a known issue', '../known-issues/quiet.md'],
  ['a meeting', '../../../meetings/2024-02-05.md'],
  ['a page', '../../../docs/plan.mdx'],
  ['a release', '../../r3/release.mdx'],
  ['the timeline of a release', '../../r3/timeline.yaml'],
  ['an item of a release', '../../r3/items/b.md'],
])('a link to a draft: %s', async (_what, url) => {
  const broken = await brokenIn(`See [it](${url}).`, DRAFTS);
  expect(broken.split('\n')).toEqual([
    expect.stringMatching(
      /^items\/a\.md:9:5 error link-broken: .*, which (?:is a|belongs to a) draft/u,
    ),
  ]);
});

test('drafts may link to drafts, and in dev everything may', async () => {
  expect(
    await brokenIn('Text.', {
      ...DRAFTS,
      'docs/plan.mdx':
        '---\ntitle: Plan\ndraft: true\n---\n\n[it](../releases/r2/items/secret.md)\n',
    }),
  ).toBe('');
  const contentDir = await writeTree({
    ...DRAFTS,
    'releases/r2/items/a.md': `${head()}[it](secret.md)\n`,
  });
  const { problems } = await readCatalog(contentDir, { today: TODAY, drafts: true });
  expect(problems.filter(({ code }) => code === 'link-broken')).toEqual([]);
});

test('the words of a link to a draft', async () => {
  expect(await brokenIn('[a](secret.md) [b](../../r3/items/b.md)', DRAFTS)).toMatchInlineSnapshot(`
    "items/a.md:9:1 error link-broken: the link "secret.md" leads to releases/r2/items/secret.md, which is a draft. Publish the draft, or remove the link until then.
    items/a.md:9:16 error link-broken: the link "../../r3/items/b.md" leads to releases/r3/items/b.md, which belongs to a draft, releases/r3/release.mdx. Publish the draft, or remove the link until then."
  `);
});

test('files without a page, translations and old names', async () => {
  const files = {
    'releases/r2/items/new.md': `${head('aliases: [old]\n')}Text.\n`,
    'releases/r2/items/new.de.md': `${german}Text.\n`,
  };
  const body = '[a](../../../site.yaml) [b](new.de.md) [c](old.md) [d](.env) [e](../timeline.yaml)';
  expect(await brokenIn(body, files)).toMatchInlineSnapshot(`
    "items/a.md:9:1 error link-broken: the link "../../../site.yaml" leads to site.yaml, which has no page. Link to an entry, such as ../items/proxy.md.
    items/a.md:9:25 error link-broken: the link "new.de.md" leads to releases/r2/items/new.de.md, which is a translation. Link to new.md: each page leads to its own language.
    items/a.md:9:40 error link-broken: the link "old.md" leads to releases/r2/items/old.md, which does not exist. It is an old name of new.md: link to that.
    items/a.md:9:52 error link-broken: the link ".env" leads to releases/r2/items/.env, which does not exist. A file whose name begins with a dot is never published."
  `);
});

const OUTLINE = '## Overview\n\nText.\n\n## Second\n\nText.\n';

test.each([
  ['its own heading', '#overview', ''],
  ['a missing heading', '#overvie', 'items/a.md has no anchor "#overvie"'],
  ['a heading of another item', 'b.md#second', ''],
  ['the name of a note', '../upgrade-notes/switch.md#switch', ''],
  ['the name of an item, which is no anchor', 'b.md#b', 'items/b.md has no anchor "#b"'],
  ['a picture', 'p.png#page=2', ''],
])('an anchor in one language: %s', async (_what, url, problem) => {
  const broken = await brokenIn(`${OUTLINE}\n[it](${url})`, {
    'releases/r2/items/b.md': `${head()}${OUTLINE}`,
    'releases/r2/items/p.png': pngOf(1, 1),
  });
  if (problem === '') expect(broken).toBe('');
  else expect(broken).toContain(problem.replace('items/', 'releases/r2/items/'));
});

const UMLAUTS = '## Überblick\n\nText.\n\n## Zweites\n\nText.\n';

test.each([
  ['letters', '#überblick', ''],
  ['letters in decomposed form', '#überblick'.normalize('NFD'), ''],
  ['percent signs', '#%C3%BCberblick', ''],
  ['percent signs of the decomposed form', '#u%CC%88berblick', ''],
  ['the anchor of the original, which the page has', '#overview', ''],
  ['no heading', '#übersicht', 'has no anchor "#übersicht"'],
  [
    'its own anchor through the path, which is that of the original',
    'a.md#überblick',
    'has no anchor "#überblick"',
  ],
  ['the anchor of the original through the path', 'a.md#overview', ''],
])('an anchor in a translation: %s', async (_what, url, problem) => {
  const broken = await brokenIn(OUTLINE, {
    'releases/r2/items/a.de.md': `${german}${UMLAUTS}\n[hier](${url})\n`,
  });
  if (problem === '') expect(broken).toBe('');
  else expect(broken).toContain(problem);
});

test('a translation with other headings has its own anchors only', async () => {
  const files = {
    'releases/r2/items/b.md': `${head()}${OUTLINE}`,
    'releases/r2/items/b.de.md': `${german}## Überblick\n\nText. [a](#überblick) [b](#overview)\n`,
  };
  // The page of `a` has no translation: it stands on the German site, too, and links to the German page there.
  expect(await brokenIn('[it](b.md#second)', files)).toMatchInlineSnapshot(`
    "items/a.md:9:1 error anchor-broken: releases/r2/items/b.de.md has no anchor "#second". Known: überblick.
    items/b.de.md:7:23 error anchor-broken: releases/r2/items/b.de.md has no anchor "#overview". Known: überblick."
  `);
  const translated = { ...files, 'releases/r2/items/a.de.md': `${german}[es](b.md#überblick)\n` };
  expect(await brokenIn('[it](b.md#second)', translated)).not.toContain('a.md:');
  expect(await brokenIn('[it](b.md#second)', translated)).not.toContain('a.de.md:');
});
