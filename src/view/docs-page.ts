import type { Doc } from '../domain/catalog.ts';
import type { ViewContext } from './context.ts';
import { inlineHtml, plainText } from './inline.ts';
import { pager, type Pager } from './pager.ts';
import { siteFrame, type Nav, type NavLink, type SiteFrame } from './site-frame.ts';
import { inLanguage } from './translated.ts';

/** A page of the handbook in its table of contents, with the pages below it. */
export interface DocLink extends NavLink {
  readonly children: readonly DocLink[];
}

export interface DocsPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly leadHtml: string | undefined;
  readonly handbook: { readonly label: string; readonly links: readonly DocLink[] };
  /** The sections of this page; undefined where there is only one. */
  readonly toc: Nav | undefined;
  readonly pager: Pager | undefined;
}

/** A page of the handbook; its body is MDX, which the route renders. */
export function docsPage(context: ViewContext, written: Doc): DocsPage {
  const { words, urls } = context;
  const doc = inLanguage(written, context);
  const isFront = doc.slug === '';
  const tree = docTree(context, doc);
  const order = reading(tree);
  const index = order.findIndex(({ current }) => current === 'page');
  return {
    frame: siteFrame(context, {
      title: plainText(doc.title),
      description: doc.summary === undefined ? undefined : plainText(doc.summary),
      path: urls.doc(doc.slug),
      trail: isFront ? [] : [{ label: words.common.docs, href: urls.doc('') }],
      editPath: doc.path,
    }),
    title: plainText(doc.title),
    leadHtml: doc.summary === undefined ? undefined : inlineHtml(doc.summary),
    handbook: { label: words.common.docs, links: tree },
    toc: sections(context, doc),
    pager: pager(context, words.docs.neighbours, order[index - 1], order[index + 1]),
  };
}

/** The handbook as a tree: `write/item` stands below `write` where that is a page. */
function docTree(context: ViewContext, current: Doc): DocLink[] {
  const { docs } = context.catalog;
  const slugs = new Set(docs.map(({ slug }) => slug));
  const parentOf = ({ slug }: Doc) => {
    const folder = slug.slice(0, Math.max(slug.lastIndexOf('/'), 0));
    return folder !== '' && slugs.has(folder) ? folder : undefined;
  };
  const below = (parent: string | undefined): DocLink[] =>
    docs
      .filter((doc) => parentOf(doc) === parent)
      .map((doc) => ({
        label: plainText(inLanguage(doc, context).title),
        href: context.urls.doc(doc.slug),
        current: doc.slug === current.slug ? 'page' : undefined,
        children: below(doc.slug),
      }));
  return below(undefined);
}

function reading(links: readonly DocLink[]): DocLink[] {
  return links.flatMap((link) => [link, ...reading(link.children)]);
}

function sections({ words }: ViewContext, doc: Doc): Nav | undefined {
  const headings = doc.body.headings.filter(({ depth }) => depth === 2);
  if (headings.length < 2) return undefined;
  return {
    label: words.common.onThisPage,
    links: headings.map(({ id, text }) => ({ label: text, href: `#${id}` })),
  };
}
