import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';

/** An Open Graph property (https://ogp.me). */
export interface ShareTag {
  readonly property: string;
  readonly content: string;
}

export interface SharedPage {
  readonly title: string;
  readonly description: string | undefined;
  /** Absolute address; undefined for a page without an address. */
  readonly canonical: string | undefined;
  readonly siteTitle: string;
  /** The release whose share picture the page uses. */
  readonly release: Release | undefined;
  readonly isArticle: boolean;
}

/** Returns the Open Graph properties of a page. */
export function shareTags(context: ViewContext, page: SharedPage): ShareTag[] {
  const { title, description, canonical, isArticle } = page;
  const picture = sharedPicture(context, page);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:image', picture?.href],
    ['og:image:width', picture && '1200'],
    ['og:image:height', picture && '630'],
    ['og:image:alt', picture?.alt],
  ];
  return tags.flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content }],
  );
}

/**
 * Returns the share picture of the page's release, else of the site; undefined on a site without
 * pictures.
 */
export function sharedPicture(
  context: ViewContext,
  { release, siteTitle }: Pick<SharedPage, 'release' | 'siteTitle'>,
): { readonly href: string; readonly alt: string } | undefined {
  const { urls, catalog } = context;
  if (!catalog.site.features.pictures) return undefined;
  if (release === undefined) return { href: urls.absolute(urls.picture()), alt: siteTitle };
  const { id, title } = inLanguage(release, context);
  return { href: urls.absolute(urls.releasePicture(id)), alt: title };
}
