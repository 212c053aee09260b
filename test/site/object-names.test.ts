import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { apiFiles, apiText } from '../../src/formats/api/documents.ts';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { iCalendar } from '../../src/formats/icalendar.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { llmsFullText } from '../../src/formats/llms.ts';
import { allTwins } from '../../src/formats/markdown/all-twins.ts';
import { recordLines } from '../../src/formats/record-lines.ts';
import { siteOutputs } from '../../src/outputs/site-outputs.ts';
import { siteCalendar } from '../../src/view/calendar/calendar.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { redirects } from '../../src/view/site/redirects.ts';
import { aContext } from '../support/context.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { problemsOf, TODAY, writeTree, type Files } from '../support/tree.ts';

/** Returns the tree that uses every field, with another word in the place of a word, also in names of files. */
function treeWith(word: string, name: string): Files {
  const pattern = new RegExp(String.raw`(?<![\w-])${word}(?![\w-])`, 'gu');
  const renamed = (text: string) => text.replaceAll(pattern, () => name);
  return Object.fromEntries(
    Object.entries(RICH_TREE).map(([path, content]) => [
      renamed(path),
      typeof content === 'string' ? renamed(content) : content,
    ]),
  );
}

/** Returns all that a site says: problems, page models and all kinds of files. */
async function siteText(files: Files): Promise<string> {
  const folder = await writeTree({}, files);
  try {
    const { catalog, problems } = await readCatalog(folder, { today: TODAY });
    const context = aContext(catalog, { today: TODAY });
    const feed = feedDocuments(context, { of: 'site' });
    return [
      ...problems.map((found) => JSON.stringify(found)),
      ...siteOutputs(catalog, TODAY, []).files.map(({ file }) => file),
      ...listAllPages(context).map((page) => JSON.stringify([page.address, page.model()])),
      ...redirects(context).map((redirect) => JSON.stringify(redirect)),
      ...allTwins(context).map(({ text }) => text()),
      ...apiFiles(context).map(apiText),
      ...feed.flatMap((document) => [...atomFeed(document), ...jsonFeed(document)]).map(decoded),
      ...recordLines(searchRecords(context)).map(decoded),
      iCalendar(siteCalendar(context)),
      llmsFullText(context),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Returns the lines in an order that does not depend on the name, without the escapes and folds that stand in
 * some names.
 */
function linesOf(text: string): string[] {
  return text
    .replaceAll(/\\|\r\n /gu, '')
    .split('\n')
    .toSorted();
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/** Returns a name of the same length and place in order that no object has. */
function likeNoOther(name: string): string {
  return name.replace(/r(?=_*$)|g(?=$)|y(?=$)|o(?=_*$)/u, 'z');
}

const IDS = [
  'iaas',
  'works',
  'documented',
  'operator',
  'ovn',
  'proxy',
  'switch',
  'leak',
  'r1',
  'r2',
  'rc1',
  'play',
];
const WORDS = ['ops', 'Saltpool', 'plusserver'];

test.each([
  ...IDS.map((word) => [word, 'constructor'] as const),
  ...WORDS.flatMap((word) => ['__proto__', 'toString'].map((name) => [word, name] as const)),
])('"%s" may be "%s"', async (word, name) => {
  expect(treeWith(word, name)).not.toEqual(RICH_TREE);
  const other = likeNoOther(name);
  const [own, plain] = await Promise.all([
    siteText(treeWith(word, name)),
    siteText(treeWith(word, other)),
  ]);
  const [upper, otherUpper] = [name, other].map(
    (text) => text.charAt(0).toUpperCase() + text.slice(1),
  );
  const same = linesOf(plain)
    .join('\n')
    .replaceAll(other, name)
    .replaceAll(otherUpper ?? '', upper ?? '');
  expect(linesOf(own)).toEqual(linesOf(same));
});

const FIELDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(FIELDS)('a field "%s" is unknown in every group', async (field) => {
  const problems = await problemsOf({
    'docs/index.mdx': `---\ntitle: A\n"${field}": b\n---\n`,
    'releases/r1/timeline.yaml': `milestones:\n  - { id: ga, kind: ga, actual: 2023-03-01, "${field}": { a: b } }\n"${field}": a\n`,
  });
  expect(
    problems.split('\n').map((line) => /^(\S+) error (\S+) (.*?"[^"]*")/u.exec(line)?.slice(1)),
  ).toEqual([
    ['content/docs/index.mdx:3:1', 'unknown-key:', `unknown field "${field}"`],
    ['content/releases/r1/timeline.yaml:2:45', 'unknown-key:', `unknown field "${field}"`],
    ['content/releases/r1/timeline.yaml:3:1', 'unknown-key:', `unknown field "${field}"`],
  ]);
});

test.each(FIELDS)('"%s" is no language, no criterion and no part', async (field) => {
  const problems = await problemsOf({
    'site.yaml': `title: { en: A, "${field}": B }\nurl: https://example.org\nareas: [{ id: iaas, title: A }, { id: kaas, title: B }]\ncriteria: [{ id: works, title: A, question: B }, { id: documented, title: A, question: B }]\naudiences: [operator]\noptions: [{ id: ovn, title: A }]\noutside: [r0, r9]\n`,
    'releases/r2/items/proxy.md': `---\ntitle: A\narea: iaas\nkind: feature\nstatus: undecided\nowners: [a]\ncriteria: { "${field}": met }\nhistory: [{ on: 2024-01-01, parts: { "${field}": { status: ready } } }]\n---\n`,
  });
  for (const at of ['site.yaml:1:', 'proxy.md:7:', 'proxy.md:8:']) {
    expect(problems).toMatch(new RegExp(`${at}[^\\n]+ error`, 'u'));
  }
});
