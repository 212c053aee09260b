import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { actualDay } from '../../domain/milestone-order.ts';
import type { ViewContext } from '../context.ts';
import { sharedPicture, type SharedPage } from './share-tags.ts';

/** What makes a page an article: something written about a piece of software. */
export interface ArticleFacts {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** The software it is about, with its version. */
  readonly software?: { readonly name: string; readonly version: string } | undefined;
}

export interface DescribedPage extends Omit<SharedPage, 'isArticle'> {
  readonly article: ArticleFacts | undefined;
}

/** Release notes, as an article about the release. */
export function releaseArticle(release: Release): ArticleFacts {
  const { title, version, updated } = release;
  const ga = gaOf(release);
  const published = ga === undefined ? undefined : actualDay(ga);
  return { published, updated, software: { name: title, version } };
}

/**
 * The page in the words of https://schema.org, as the text of a JSON-LD script: an article, and on
 * the home page the site itself. Undefined where there is nothing to say; its place in the site is
 * told by the breadcrumb that all can see.
 * It is data: the Content Security Policy does not forbid it, and no `<` ends its script.
 */
export function structuredData(context: ViewContext, page: DescribedPage): string | undefined {
  const { canonical, article } = page;
  if (canonical === undefined) return undefined;
  const isHome = canonical === context.urls.absolute(context.urls.home());
  const site = isHome ? { '@type': 'WebSite', name: page.siteTitle, url: canonical } : undefined;
  const thing = article === undefined ? site : techArticle(context, page, article);
  if (thing === undefined) return undefined;
  const data = { '@context': 'https://schema.org', ...thing };
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function techArticle(context: ViewContext, page: DescribedPage, article: ArticleFacts) {
  const { published, updated, software } = article;
  return {
    '@type': 'TechArticle',
    headline: page.title,
    inLanguage: context.lang,
    image: sharedPicture(context, page)?.href,
    datePublished: published,
    dateModified: updated,
    about: software && {
      '@type': 'SoftwareApplication',
      name: software.name,
      softwareVersion: software.version,
      releaseNotes: page.canonical,
    },
  };
}
