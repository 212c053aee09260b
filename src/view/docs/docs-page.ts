import type { Doc } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml, plainText, titleWithCode } from '../shared/inline.ts';
import { pager, type Pager } from '../shared/pager.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, localizedPath } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

/** A link to a handbook page with the pages below it; the current page also lists its sections. */
export interface DocLink extends NavLink {
  readonly children: readonly DocLink[];
}

export interface DocsPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly titleHtml: Html | undefined;
  /** Language of the text, if it is not the page's. */
  readonly lang: string | undefined;
  readonly leadHtml: Html | undefined;
  readonly handbook: { readonly label: string; readonly links: readonly DocLink[] };
  readonly pager: Pager | undefined;
}

/** Returns the page model of a handbook page; the route renders its MDX body. */
export function docsPage(context: ViewContext, original: Doc): DocsPage {
  const { words, urls } = context;
  const doc = inLanguage(original, context);
  const isFront = doc.slug === '';
  const tree = docTree(context, doc);
  const order = readingOrder(tree);
  const index = order.findIndex(({ current }) => current === 'page');
  return {
    frame: siteFrame(context, {
      title: plainText(doc.title),
      description: doc.summary === undefined ? undefined : plainText(doc.summary),
      path: urls.doc(doc.slug),
      trail: isFront ? [] : [{ label: words.common.docs, href: urls.doc('') }],
      editPath: localizedPath(doc, context),
      shows: [doc],
      article: { updated: doc.updated },
    }),
    title: plainText(doc.title),
    titleHtml: titleWithCode(doc.title),
    lang: doc.lang,
    leadHtml: doc.summary === undefined ? undefined : inlineHtml(doc.summary),
    handbook: { label: words.common.docs, links: tree },
    pager: pager(context, words.docs.neighbours, order[index - 1], order[index + 1]),
  };
}

/** Returns the handbook as a tree: `write/item` is below `write` if that is a page. */
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
      .map((doc) => inLanguage(doc, context))
      .map((doc) => ({
        label: plainText(doc.title),
        lang: doc.lang,
        href: context.urls.doc(doc.slug),
        current: doc.slug === current.slug ? 'page' : undefined,
        children: [...(doc.slug === current.slug ? sections(doc) : []), ...below(doc.slug)],
      }));
  return below(undefined);
}

/** Returns the pages in readingOrder order, without sections. */
function readingOrder(links: readonly DocLink[]): DocLink[] {
  return links
    .filter(({ href }) => !href.startsWith('#'))
    .flatMap((link) => [link, ...readingOrder(link.children)]);
}

function sections(doc: Doc): DocLink[] {
  return doc.body.headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => ({ label: text, href: `#${id}`, children: [] }));
}
