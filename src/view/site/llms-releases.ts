import type { Release } from '../../domain/catalog.ts';
import { newestVersion } from '../../domain/newest.ts';
import { isNamed, productGroups, type NamedProduct } from '../../domain/products.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { productLink } from '../product/product-link.ts';
import { newestOf } from '../release/newest-release.ts';
import { lineSection } from '../release/release-lines.ts';
import { phaseSentence } from '../release/phase-text.ts';
import { supportEndText } from '../shared/plan-text.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { plainText } from '../shared/inline.ts';
import { localText, supportTag } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from './nav.ts';
import { releaseNav } from './navigation.ts';

export interface LlmsSection {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly links: readonly NavLink[];
}

/** Returns a section for each product; on a site that names none, for each release, newest first. */
export function releaseSections(context: ViewContext): LlmsSection[] {
  const { catalog } = context;
  const groups = productGroups(catalog).filter(isNamed);
  return groups.length > 0
    ? groups.map((group) => productSection(context, group))
    : [
        linesSection(context),
        ...catalog.releases.toReversed().map((release) => releaseSection(context, release)),
      ];
}

/** Lists the newest release of each line; empty on a site without lines. */
function linesSection(context: ViewContext): LlmsSection {
  return {
    title: context.words.home.lines,
    links: lineLinks(context, context.catalog.releases),
  };
}

function lineLinks(context: ViewContext, releases: readonly Release[]): NavLink[] {
  return (lineSection(context, releases)?.facts ?? []).flatMap(({ label, values }) =>
    values.flatMap(({ text, href }) =>
      href === undefined
        ? []
        : [{ label: `${label}: ${plainText(text)}`, href: readableUrl(context, href) }],
    ),
  );
}

/** Returns the absolute address of a page for a program: its Markdown twin if the site has them. */
export function readableUrl({ catalog, urls }: ViewContext, page: string): string {
  return urls.absolute(catalog.site.features.twins ? urls.twin(page) : page);
}

function releaseSection(context: ViewContext, original: Release): LlmsSection {
  const release = inLanguage(original, context);
  return {
    title: plainText(release.title),
    lead: supportText(context, release),
    links: releasePages(context, release),
  };
}

function supportText(context: ViewContext, release: Release): string {
  const { words, catalog, today } = context;
  const support = supportWindow(catalog, release, today);
  const { state, phase } = support;
  const until = supportEndText(support, context, 'long');
  const version = newestVersion(release, today)?.version ?? release.version;
  const text = words.llms.version(version, supportTag(state, context)?.word);
  if (state === 'withdrawn') return `${text}. ${withdrawnText(context, support.withdrawal)}`;
  const texts = [
    text,
    phase && phaseSentence(phase, context, 'long'),
    until && words.llms.until(until.text),
  ];
  return `${words.formats.row(texts.filter((one) => one !== undefined))}.`;
}

function releasePages(context: ViewContext, original: Release): NavLink[] {
  const release = inLanguage(original, context);
  const title = plainText(release.title);
  return releaseNav(context, release).links.map(({ label, href }) => ({
    label: `${title}: ${label}`,
    href: readableUrl(context, href),
  }));
}

/** Lists the page of a product, the pages of its newest release, and the notes of the others. */
function productSection(context: ViewContext, { product, releases }: NamedProduct): LlmsSection {
  const { words, urls, today } = context;
  const newest = newestOf(releases, today);
  const title = localText(product.title, context);
  const link = productLink(context, product);
  const others = releases.toReversed().filter((release) => release !== newest);
  return {
    title,
    lead:
      newest === undefined
        ? `${words.product.noRelease}.`
        : `${inLanguage(newest, context).title}: ${supportText(context, newest)}`,
    links: [
      { label: words.product.page(link.label), href: readableUrl(context, link.href) },
      ...(newest === undefined ? [] : releasePages(context, newest)),
      ...lineLinks(context, releases),
      ...others.map((release) => ({
        label: plainText(inLanguage(release, context).title),
        href: readableUrl(context, urls.release(release.id)),
      })),
    ],
  };
}
