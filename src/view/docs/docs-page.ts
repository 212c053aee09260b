import type { Doc } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml, plainText } from '../shared/inline.ts';
import { pager, type Pager } from '../shared/pager.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, wordsPath } from '../shared/translated.ts';

/** A page of the handbook, with its sections if it is open and the pages below it. */
export interface DocLink extends NavLink {
  readonly children: readonly DocLink[];
}

export interface DocsPage {
  readonly frame: SiteFrame;
  readonly title: string;
  /** The language of the page's text, where it is not the one it says it is in. */
  readonly lang: string | undefined;
  readonly leadHtml: string | undefined;
  readonly handbook: { readonly label: string; readonly links: readonly DocLink[] };
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
      editPath: wordsPath(doc, context),
      shows: [doc],
      article: { updated: doc.updated },
    }),
    title: plainText(doc.title),
    lang: doc.lang,
    leadHtml: doc.summary === undefined ? undefined : inlineHtml(doc.summary),
    handbook: { label: words.common.docs, links: tree },
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

/** The pages in the order they are read; sections are not pages. */
function reading(links: readonly DocLink[]): DocLink[] {
  return links
    .filter(({ href }) => !href.startsWith('#'))
    .flatMap((link) => [link, ...reading(link.children)]);
}

function sections(doc: Doc): DocLink[] {
  return doc.body.headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => ({ label: text, href: `#${id}`, children: [] }));
}
