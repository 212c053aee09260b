import { describe, expect, test } from 'vitest';
import { namingBody } from '../../src/catalog/parse/naming-body.ts';
import { parseBody } from '../../src/catalog/parse/markdown/parse-body.ts';
import { itemName } from '../../src/domain/item-name.ts';
import type { Item } from '../../src/domain/catalog.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { areaPage } from '../../src/view/area/area-page.ts';
import { itemEntry } from '../../src/view/item/item-entry.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

/** Returns an item as it is read from a file. */
function read(markdown: string, fields: Partial<ItemInput> & { slug?: string } = {}): Item {
  const options = { file: 'releases/r1/items/a.md', firstLine: 1, format: 'md' } as const;
  const parsed = parseBody(markdown, options);
  const body = namingBody(fields.title, parsed);
  const item = { ...anItem({ title: undefined, ...fields }), body };
  const written = { title: fields.title, area: [...item.areas], summary: fields.summary };
  return { ...item, ...itemName(written, body, item.slug) };
}

function entryOf(markdown: string, fields: Partial<ItemInput> = {}) {
  const item = read(markdown, fields);
  const release = aRelease({ items: [item] });
  return itemEntry(aContext(aCatalog([release])), release, item);
}

describe('an item in a list', () => {
  test.each([
    ['one sentence', 'Fix it.', {}, ['Fix it.', undefined, true]],
    ['one paragraph', 'Fix it. *Now*.', {}, ['Fix it. <em>Now</em>.', undefined, true]],
    ['more than a paragraph', 'Fix it.\n\n- a', {}, ['Fix it', undefined, false]],
    ['a summary', 'Fix it.\n\n- a', { summary: 'So.' }, ['Fix it', 'So.', false]],
    ['a title', 'Fix it.', { title: 'Use `a`' }, ['Use <code>a</code>', 'Fix it.', false]],
    ['a title that the text repeats', 'Fix it.', { title: 'Fix it' }, ['Fix it.', undefined, true]],
    ['a title of a longer text', 'Fix it. So.', { title: 'Fix it' }, ['Fix it', 'Fix it.', false]],
  ])('%s', (_, markdown, fields, expected) => {
    const { name, summary } = entryOf(markdown, fields);
    expect([name.html, summary, name.isWhole]).toEqual(expected);
  });
});

test('an item without a title is named by its translation, which may have a title', () => {
  const translated = (text: string, title?: string) => ({
    ...(title === undefined ? {} : { title }),
    body: read(text, title === undefined ? {} : { title }).body,
  });
  const item = read('Fix it.');
  const names = [translated('Behebt es. Jetzt.'), translated('Behebt es.', 'Behoben')].map((de) => {
    const own = { ...item, translations: { de } };
    const release = aRelease({ items: [own] });
    const context = aContext(aCatalog([release]), { lang: 'de' });
    const { title, name } = itemEntry(context, release, own);
    return [title, name.html];
  });
  expect(names).toEqual([
    ['Behebt es', 'Behebt es. Jetzt.'],
    ['Behoben', 'Behoben'],
  ]);
});

describe('the page of an item', () => {
  test.each([
    ['Fix `it` ([#1](https://example.org/1)).', 'Fix it (#1)', undefined],
    ['Fix it. Now.', 'Fix it', '<p>Now.</p>'],
    ['Fix it. Now.\n\nAnd then.', 'Fix it', '<p>Now.</p>\n<p>And then.</p>'],
    ['Fix it.\n\nAnd then.', 'Fix it', '<p>And then.</p>'],
    ['- Fix it.', 'Fix it', '<ul>\n<li>Fix it.</li>\n</ul>'],
  ])('says a sentence once: %j', (markdown, title, body) => {
    const item = read(markdown);
    const release = aRelease({ items: [item] });
    const page = itemPage(aContext(aCatalog([release])), release, item);
    expect([page.title, page.bodyHtml?.trim()]).toEqual([title, body]);
  });

  test('has the sentence as heading, with code and links, and cut at a word in the window', () => {
    const text = `Use \`a\` for ${'long '.repeat(30)}names ([#1](https://example.org/1)).`;
    const item = read(text);
    const release = aRelease({ items: [item] });
    const page = itemPage(aContext(aCatalog([release])), release, item);
    expect(page.titleHtml).toContain('Use <code>a</code> for');
    expect(page.titleHtml).toContain('<a href="https://example.org/1"');
    expect(page.frame.windowTitle).toMatch(/^Use a for (?:long )+long…$/u);
    expect(page.frame.description).toContain('names (#1)');
  });
});

describe('lists', () => {
  const items = [
    read('`imgadm`: keeps names.', { slug: 'a', kind: 'fix', area: [] }),
    read('Close files.', { slug: 'b', kind: 'fix', area: [] }),
    read('imgadm: retries.', { slug: 'c', kind: 'fix', area: [] }),
    read('vmadm: lists zones.', { slug: 'd', kind: 'fix', area: [] }),
    read('imgadm: is new.', { slug: 'e', area: [] }),
  ];
  const sections = [{ kind: 'fix', title: 'Bug fixes' }] as const;
  const light = (input: Parameters<typeof aSite>[0]) =>
    aContext(
      aCatalog([aRelease({ items })], {
        site: aSite({ areas: [], criteria: [], ...input }),
      }),
    );

  test('of a site without areas are sections by kind, in the order of site.yaml, by component', () => {
    const context = light({ sections: [...sections] });
    const [release = aRelease()] = context.catalog.releases;
    const page = releasePage(context, release);
    expect(page.items.areas.map(({ id, title }) => [id, title])).toEqual([
      ['s-kind-fix', 'Bug fixes'],
      ['s-kind-feature', 'Features'],
    ]);
    const [fixes] = page.items.areas.flatMap(({ kinds }) => kinds);
    expect(fixes?.title).toBeUndefined();
    expect(fixes?.entries.map(({ name }) => name.html)).toEqual([
      'Close files.',
      'vmadm: lists zones.',
    ]);
    expect(fixes?.groups).toMatchObject([
      {
        component: 'imgadm',
        entries: [{ name: { bareHtml: 'keeps names.' } }, { name: { bareHtml: 'retries.' } }],
      },
    ]);
    expect(page.filter?.facets.map(({ name }) => name)).toEqual(['kind']);
  });

  test('of a site without areas and criteria have no navigation to them', () => {
    const context = light({});
    const [release = aRelease()] = context.catalog.releases;
    const { frame } = releasePage(context, release);
    expect(frame.areas).toBeUndefined();
    expect(frame.local?.links.map(({ label }) => label)).toEqual(['Release notes', 'Timeline']);
  });

  test('of an area hold the items of all that name it', () => {
    const shared = read('Both.', { slug: 'both', area: ['kaas', 'iaas'] });
    const context = aContext(aCatalog([aRelease({ items: [shared] })]));
    const counts = ['iaas', 'kaas'].map(
      (area) => areaPage(context, area).releases[0]?.kinds[0]?.entries.length,
    );
    expect(counts).toEqual([1, 1]);
  });
});

test.each([
  ['imgadm: keeps names.', 'imgadm', 'keeps names.'],
  ['`imgadm`: keeps names.', 'imgadm', 'keeps names.'],
  ['**imgadm:** keeps names.', 'imgadm', 'keeps names.'],
  ['node.js/http: keeps names.', 'node.js/http', 'keeps names.'],
  ['Two words: keeps names.', undefined, ''],
  ['https://example.org keeps names.', undefined, ''],
])('the component that leads a line: %s', (markdown, component, bare) => {
  const { name } = entryOf(markdown);
  expect([name.component, name.bareHtml]).toEqual([component, bare]);
});

test('a list of 945 lines is grouped in one pass', () => {
  const items = Array.from({ length: 945 }, (_, n) =>
    read(`part-${n % 40}: change ${n}.`, { slug: `n-${n}`, area: [] }),
  );
  const release = aRelease({ items });
  const context = aContext(aCatalog([release], { site: aSite({ areas: [], criteria: [] }) }));
  const [list] = releasePage(context, release).items.areas.flatMap(({ kinds }) => kinds);
  expect([list?.entries.length, list?.groups.length]).toEqual([0, 40]);
});
