import { htmlToHast, markdownToHtml, type HastNode } from 'satteri';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { entryOf } from '../../src/catalog/parse/entry.ts';
import { joinTranslations } from '../../src/catalog/parse/join-translations.ts';
import { parseFile } from '../../src/catalog/parse/parse-file.ts';
import { classify } from '../../src/catalog/read/layout.ts';
import { twins } from '../../src/formats/markdown/twins.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { itemFeedEntry } from '../../src/view/feed/content-entries.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { itemRecord } from '../../src/view/search/search-entry-records.ts';
import { aContext } from './context.ts';

const SITE = siteSchema.parse({
  title: 'Notes',
  url: 'https://notes.example.org',
  areas: [{ id: 'core', title: 'Core' }],
});
const PATH = 'releases/r1/items/a.md';
const FRAME = {
  'releases/r1/release.mdx': '---\ntitle: R\nversion: 1.0.0\n---\n',
  'releases/r1/timeline.yaml': 'milestones:\n  - { id: ga, kind: ga, actual: 2024-03-20 }\n',
};

/** The texts of an item in all places where readers find it; undefined if the check reports anything. */
export function shownTexts(source: string): Readonly<Record<string, string>> | undefined {
  const files = Object.entries({ ...FRAME, [PATH]: source }).map(([path, text]) =>
    parsed(path, text),
  );
  if (files.some(({ problems }) => problems.length > 0)) return undefined;
  // A label such as `[WIP]: |` leads to a file that does not exist, which the check of a whole site reports.
  const links = files.flatMap((found) => found.parsed?.body?.links ?? []);
  if (links.some(({ url }) => !/^(?:https?|mailto):/u.test(url))) return undefined;
  const entries = files.flatMap((found) => (found.parsed && entryOf(found.parsed)) ?? []);
  const catalog = assembleCatalog(SITE, joinTranslations(entries));
  const context = aContext(catalog);
  const [release] = catalog.releases;
  const [item] = release?.items ?? [];
  if (release === undefined || item === undefined) return undefined;
  const page = itemPage(context, release, item);
  const days = { published: '2024-03-20', updated: '2024-03-20' };
  const entry = itemFeedEntry(context, release, item, days);
  const record = itemRecord(context, release, item);
  const twin =
    twins(context)
      .find(({ path }) => path.endsWith('/items/a.md'))
      ?.text() ?? '';
  return {
    page: [page.titleHtml, page.leadHtml, page.bodyHtml]
      .map((html) => htmlText(html ?? ''))
      .join('\n'),
    twin: markdownText(twin.replace(/^---\n.*?\n---\n/su, '')),
    feed: `${entry.title}\n${htmlText(entry.html)}`,
    search: `${record.title}\n${record.text}`,
  };
}

function parsed(path: string, text: string) {
  const found = classify(path, false);
  if (found.kind !== 'file' || found.file.entryType === 'file') throw new Error(path);
  return parseFile({ path, file: found.file, bytes: new TextEncoder().encode(text) });
}

/** Returns the text of Markdown, as any other program shows it. */
export function markdownText(markdown: string): string {
  const result = markdownToHtml(markdown, { features: { frontmatter: false } });
  return htmlText('html' in result ? result.html : '');
}

const BLOCK = /^(?:p|h\d|li|td|th|pre|blockquote|div|tr|br|section|ol|ul|dt|dd|summary)$/u;

/** Returns the text of HTML, with the numbers of lists; blocks are lines. */
export function htmlText(html: string): string {
  const text = (node: HastNode, number: string): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' && node.type !== 'root') return '';
    const name = node.type === 'element' ? node.tagName : '';
    const first = node.type === 'element' ? Number(node.properties.start ?? 1) : 1;
    const items = node.children.filter((child) => child.type === 'element');
    const inside = node.children.map((child) => {
      const at = child.type === 'element' ? items.indexOf(child) : 0;
      return text(child, name === 'ol' ? `${first + at}. ` : '');
    });
    const whole = number + inside.join('');
    return BLOCK.test(name) ? `\n${whole}\n` : whole;
  };
  return text(htmlToHast(html, { fragment: true }), '');
}

/** Returns the words that a text lacks, or has in another order. Signs inside a word belong to it, those around do not. */
export function lostWords(expected: string, shown: string): string[] {
  const words = wordsOf(shown);
  let at = 0;
  return wordsOf(expected).filter((word) => {
    const found = words.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      // A table parts words where `|` stands.
      .split(/[\s|]+/u)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((word) => word !== '')
  );
}
