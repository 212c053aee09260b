import { describe, expect, test } from 'vitest';
import {
  listAllPages,
  listPages,
  listReleasePages,
  PAGE_KINDS,
  type PageKind,
} from '../../src/view/pages.ts';
import { aSite } from '../support/catalog.ts';
import { aContext, contextsIn } from '../support/context.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from '../support/entries.ts';
import { line, TODAY } from '../support/line.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { readTreeWith } from '../support/tree.ts';

/** Two releases, r1 without entries, and some of everything else. */
const catalog = {
  ...line(2, (id) => ({
    items: id === 'r2' ? [anItem({ release: id }), anItem({ release: id, slug: 'other' })] : [],
    notes: id === 'r2' ? [aNote({ release: id })] : [],
    issues: id === 'r2' ? [anIssue({ release: id })] : [],
  })),
  site: aSite({ languages: ['en', 'de'] }),
  meetings: [aMeeting()],
  docs: [aDoc({ slug: '' }), aDoc({ slug: 'write/item' })],
};
const contexts = contextsIn(catalog, '/notes/', TODAY);
const context = aContext(catalog, { today: TODAY });
const addressesOf = (pages: readonly { readonly address: string }[]) =>
  pages.map(({ address }) => address);

describe('every kind', () => {
  test.each(PAGE_KINDS)('%s: each page model has the address that the registry lists', (kind) => {
    const pages = contexts.flatMap((one) => listPages<PageKind>(kind, one));
    expect(pages.map((page) => page.model().frame.canonical)).toEqual(
      pages.map((page) => page.context.urls.absolute(page.address)),
    );
  });

  test('has pages of its own: no address is there twice', () => {
    const addresses = addressesOf(contexts.flatMap(listAllPages));
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
  });

  test('is in the list of all pages', () => {
    const ofKinds = PAGE_KINDS.flatMap((kind) => addressesOf(listPages(kind, context)));
    expect(addressesOf(listAllPages(context)).toSorted()).toEqual(ofKinds.toSorted());
  });
});

test('every page model is a value that JSON holds whole: else a change of it could pass unseen', async () => {
  const { catalog: rich } = await readTreeWith(RICH_TREE);
  for (const one of contextsIn(rich, '/', '2024-06-15')) {
    for (const page of listAllPages(one)) {
      const model = page.model();
      expect(JSON.parse(JSON.stringify(model)), page.address).toEqual(model);
    }
  }
});

test('the pages of a release are those that name it, and all lie below its notes', () => {
  const [, r2] = catalog.releases;
  if (r2 === undefined) throw new Error('r2');
  const own = addressesOf(listReleasePages(context, r2));
  const named = listAllPages(context).filter(({ release }) => release === 'r2');
  expect(own).toEqual(addressesOf(named));
  expect(own.filter((address) => !address.startsWith('/releases/r2/'))).toEqual([]);
  expect(own).toContain('/releases/r2/items/other/');
});

test('parameters of a route are the parts of the address', () => {
  const parts = PAGE_KINDS.flatMap((kind) =>
    listPages<PageKind>(kind, context).map(({ params, address }) => ({
      address,
      values: Object.values(params).filter((value) => value !== undefined),
    })),
  );
  const lacking = parts.filter(({ address, values }) =>
    values.some((value) => !address.includes(`/${value}/`)),
  );
  expect(lacking).toEqual([]);
});

test('a release whose milestones cannot be compared has no page for it', () => {
  const single = line(1, () => ({ milestones: [{ id: 'ga', kind: 'ga', actual: '2024-03-20' }] }));
  expect(listPages('compare', aContext(single))).toEqual([]);
  expect(addressesOf(listPages('compare', context))).toContain('/releases/r1/compare/');
});

test('the sitemap leaves out the paths between releases alone', () => {
  const left = listAllPages(context).filter(({ inSitemap }) => !inSitemap);
  expect(addressesOf(left)).toEqual(addressesOf(listPages('upgradePath', context)));
});

test('listing pages makes no page model and reads no body', () => {
  const item = {
    ...anItem(),
    get body(): never {
      throw new Error('The body was read.');
    },
  };
  const [r1] = line(1, () => ({ items: [item] })).releases;
  if (r1 === undefined) throw new Error('r1');
  const lazy = aContext({ ...catalog, releases: [r1] });
  expect(addressesOf(listAllPages(lazy))).toContain('/releases/r1/items/thing/');
  expect(() => listPages('item', lazy)[0]?.model()).toThrow('The body was read.');
});
