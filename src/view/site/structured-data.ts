import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { actualDay } from '../../domain/milestone-order.ts';
import { releaseWithdrawal } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { sharedPicture, type SharedPage } from './share-tags.ts';
import { scriptJson, type Html } from '../../lib/html.ts';

/** Facts about a page that is an article about software. */
export interface ArticleFacts {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** The software it is about, with its version. */
  readonly software?: ArticleSoftware | undefined;
}

interface ArticleSoftware {
  readonly name: string;
  readonly version: string;
  /** Set if it must not be used any more. */
  readonly status: string | undefined;
}

export interface DescribedPage extends Omit<SharedPage, 'isArticle'> {
  readonly article: ArticleFacts | undefined;
}

/** Returns the facts of release notes, as an article about the release. */
export function releaseArticle({ words, today }: ViewContext, release: Release): ArticleFacts {
  const { title, version, updated } = release;
  const isWithdrawn = releaseWithdrawal(release, today) !== undefined;
  const status = isWithdrawn ? words.support.withdrawn : undefined;
  const ga = gaOf(release);
  const published = ga === undefined ? undefined : actualDay(ga);
  return { published, updated, software: { name: title, version, status } };
}

/**
 * Describes a page in the vocabulary of https://schema.org, as the text of a JSON-LD script: an
 * article, or on the home page the site. Undefined for all other pages; the visible breadcrumb
 * already shows their position in the site. The Content Security Policy allows the script, since it
 * is data; `<` is escaped so that no text can end it.
 */
export function structuredData(context: ViewContext, page: DescribedPage): Html | undefined {
  const { canonical, article } = page;
  if (canonical === undefined) return undefined;
  const isHome = canonical === context.urls.absolute(context.urls.home());
  const site = isHome ? { '@type': 'WebSite', name: page.siteTitle, url: canonical } : undefined;
  const subject = article === undefined ? site : techArticle(context, page, article);
  if (subject === undefined) return undefined;
  return scriptJson({ '@context': 'https://schema.org', ...subject });
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
      creativeWorkStatus: software.status,
      releaseNotes: page.canonical,
    },
  };
}
