import { alternates, languageMenu, type Alternate, type LanguageMenu } from './alternates.ts';
import type { Release } from '../../domain/catalog.ts';
import { editUrl } from './edit-url.ts';
import type { ViewContext } from '../context.ts';
import { feedLinks, type FeedLink } from '../feed/feed-links.ts';
import type { FeedScope } from '../feed/scope.ts';
import { dayText, type When } from '../shared/format.ts';
import { searchTool, themeTool, type SearchTool, type ThemeTool } from './header-tools.ts';
import type { Nav, NavLink } from './nav.ts';
import { areasNav, footerNav, mainNav, productsNav, releaseNav } from './navigation.ts';
import { endedBanner, type EndedBanner } from '../release/ended-banner.ts';
import { releaseSwitcher, type ReleaseSwitcher } from './release-switcher.ts';
import { plainText } from '../shared/inline.ts';
import { localText } from '../shared/labels.ts';
import { siteLook, type SiteLook } from './site-look.ts';
import { shareTags, type ShareTag } from './share-tags.ts';
import { structuredData, type ArticleFacts } from './structured-data.ts';
import { untranslatedText, type WithLang } from '../shared/translated.ts';
import { windowTitle } from './window-title.ts';
import type { Words } from '../../i18n/words.ts';
import type { Html } from '../../lib/html.ts';

/** The parts that every page has: head, header, navigation, footer. */
export interface SiteFrame extends SiteLook {
  readonly lang: string;
  /** Undefined for left-to-right languages. */
  readonly dir: 'rtl' | undefined;
  readonly siteTitle: string;
  readonly home: NavLink;
  /** Content of the `<title>` element. */
  readonly windowTitle: string;
  readonly description: string | undefined;
  /** Absolute address; undefined for a page without an address (404). */
  readonly canonical: string | undefined;
  /** The page in all languages, for search engines; empty on a site with one language. */
  readonly alternates: readonly Alternate[];
  /** Feeds with the news of the page. */
  readonly feeds: readonly FeedLink[];
  /** Address of the page's Markdown twin; undefined without one. */
  readonly twin: string | undefined;
  /** Open Graph properties. */
  readonly share: readonly ShareTag[];
  /** JSON-LD, safe inside a script element; undefined for pages that need none. */
  readonly data: Html | undefined;
  readonly skip: string;
  /** Words of the buttons that copy code. */
  readonly copyCode: Words['common']['copyCode'];
  readonly main: Nav;
  /** The pages of the release this page belongs to. */
  readonly local: Nav | undefined;
  /** The same page of other releases; undefined outside releases, and for the only one. */
  readonly switcher: ReleaseSwitcher | undefined;
  /** That the release of the page is no longer maintained, and the way on. */
  readonly ended: EndedBanner | undefined;
  /** The pages above this one, from home down; undefined directly below home. */
  readonly breadcrumb: Nav | undefined;
  /** Undefined on a site that names no products. */
  readonly products: Nav | undefined;
  /** Undefined on a site without areas. */
  readonly areas: Nav | undefined;
  /** The links of site.yaml, such as the imprint; undefined without any. */
  readonly footer: Nav | undefined;
  /** Undefined on a site without search. */
  readonly search: SearchTool | undefined;
  readonly theme: ThemeTool;
  /** The page in the other languages; for a page without an address, the home page. */
  readonly languages: LanguageMenu;
  readonly edit: NavLink | undefined;
  /** Hint that some content is in another language. */
  readonly untranslated: string | undefined;
  readonly asOf: { readonly label: string; readonly day: When };
}

export interface FrameInput {
  /** The page's title; undefined on the home page, which uses the site's title. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The page's path, as `urls` makes it. */
  readonly path?: string | undefined;
  /** The pages above this one, below home. */
  readonly trail?: readonly NavLink[];
  /** The release whose navigation the page shows. */
  readonly release?: Release | undefined;
  /** Content path of the file to edit. */
  readonly editPath?: string | undefined;
  /** The texts it shows; if one is not translated, the page says so. */
  readonly shows?: readonly WithLang[];
  /** The feed of the page, if it has one. */
  readonly feed?: FeedScope | undefined;
  /** Facts for search engines, on a page that is an article. */
  readonly article?: ArticleFacts | undefined;
}

/** Returns the frame of a page: titles, navigation with the current links, breadcrumb, footer. */
export function siteFrame(context: ViewContext, input: FrameInput): SiteFrame {
  const { words, urls, catalog, lang, today } = context;
  const { title, path, trail = [], release, editPath, shows = [] } = input;
  const siteTitle = localText(catalog.site.title, context);
  const edit = editPath === undefined ? undefined : editUrl(catalog, editPath);
  const home: NavLink = { label: words.common.home, href: urls.home() };
  return {
    lang,
    dir: words.language.direction === 'rtl' ? 'rtl' : undefined,
    siteTitle,
    home: { ...home, label: siteTitle, current: path === home.href ? 'page' : undefined },
    windowTitle: windowTitle(title, siteTitle),
    ...metadata(context, input, siteTitle),
    alternates: path === undefined ? [] : alternates(context, path),
    feeds: feedLinks(context, input.feed),
    ...siteLook(context),
    skip: words.common.skip,
    copyCode: words.common.copyCode,
    main: mainNav(context, path),
    local: release === undefined ? undefined : releaseNav(context, release, path),
    switcher: release === undefined ? undefined : releaseSwitcher(context, release, path),
    ended: release === undefined ? undefined : endedBanner(context, release),
    breadcrumb:
      trail.length === 0 ? undefined : { label: words.common.breadcrumb, links: [home, ...trail] },
    products: productsNav(context, path),
    areas: areasNav(context, path),
    footer: footerNav(context),
    search: searchTool(context, path),
    theme: themeTool(context),
    languages: languageMenu(context, path ?? home.href),
    edit: edit === undefined ? undefined : { label: words.common.edit, href: edit },
    untranslated: untranslatedText(context, shows),
    asOf: { label: words.common.asOf, day: dayText(today, context) },
  };
}

/** Returns the metadata of a page, for search engines, link previews and programs. */
function metadata(
  context: ViewContext,
  { title, description: text, path, release, article }: FrameInput,
  siteTitle: string,
): Pick<SiteFrame, 'description' | 'canonical' | 'twin' | 'share' | 'data'> {
  const description = text === undefined ? undefined : plainText(text);
  const canonical = path === undefined ? undefined : context.urls.absolute(path);
  const page = { title: title ?? siteTitle, description, canonical, siteTitle, release };
  return {
    description,
    canonical,
    twin: path === undefined ? undefined : twinOf(context, path),
    share: shareTags(context, { ...page, isArticle: article !== undefined }),
    data: structuredData(context, { ...page, article }),
  };
}

/** Returns the address of the page's Markdown twin; site.yaml may turn twins off. */
function twinOf({ catalog, urls }: ViewContext, path: string): string | undefined {
  return catalog.site.features.twins ? urls.twin(path) : undefined;
}

/** Maximum length that fits a tab, a bookmark and a line of search results. */
