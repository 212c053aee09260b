import type { Release } from '../../domain/catalog.ts';
import { hasProducts } from '../../domain/products.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import type { ViewContext } from '../context.ts';
import type { PathLine } from '../path-line/path-line.ts';
import { releaseLine } from '../path-line/release-line.ts';
import type { Tone } from '../shared/marks.ts';
import { plainText } from '../shared/inline.ts';
import { localText } from '../shared/labels.ts';
import { newestOf } from '../release/newest-release.ts';
import { releaseFacts } from '../release/release-facts.ts';
import { releaseItems } from '../release/release-items.ts';
import { inLanguage } from '../shared/translated.ts';
import { wordsOf } from '../../i18n/languages.ts';

/** The content of a share picture, shown beside shared links. */
export interface SharePicture {
  readonly site: string;
  /** A line above the title. */
  readonly over: string | undefined;
  readonly title: string;
  readonly facts: readonly SharedFact[];
  readonly counts: string;
  /** Pictures to draw instead, the first choice first, if the fonts of pictures may lack a character of it. */
  readonly fallbacks?: readonly SharePicture[];
  /** The line of releases that leads to the release; undefined for the only one. */
  readonly line: PathLine | undefined;
}

export interface SharedFact {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** Scripts that the fonts of pictures cover, apart from rare characters. */
const COVERED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d\s\p{P}\p{Sm}]*$/u;

/** Maximum number of facts side by side. */
const MAX_FACTS = 4;

/**
 * Returns the share picture of a release: version, days, support and counts on the day of the
 * build.
 */
export function releaseSharePicture(context: ViewContext, original: Release): SharePicture {
  const { id } = original;
  return withFallbacks(context, id.toUpperCase(), (one) => releasePicture(one, original));
}

function releasePicture(context: ViewContext, original: Release): SharePicture {
  const release = inLanguage(original, context);
  const { words, catalog, today } = context;
  const { breaking, deprecations, others } = releaseItems(context, release);
  const counts = [
    words.common.items(breaking.length + deprecations.length + others.length),
    words.share.notes(release.notes.length),
    words.share.issues(issuesOf(catalog, release, today).length),
  ];
  return {
    site: localText(catalog.site.title, context),
    over: words.release.version(release.version),
    title: plainText(release.title),
    facts: releaseFacts(context, release)
      .flatMap(({ label, values: [value] }) =>
        value === undefined ? [] : [{ label, text: value.text, tone: value.tag?.tone }],
      )
      .slice(0, MAX_FACTS),
    counts: counts.join(' · '),
    line: sharedLine(context, original),
  };
}

/** Returns the line without second lines, which a small picture has no room for. */
function sharedLine(context: ViewContext, release: Release): PathLine | undefined {
  const line = releaseLine(context, release);
  return line && { ...line, stops: line.stops.map((stop) => ({ ...stop, detail: undefined })) };
}

/** Returns the share picture of all pages outside releases. */
export function siteSharePicture(context: ViewContext): SharePicture {
  return withFallbacks(context, siteHost(context), sitePicture);
}

function sitePicture(context: ViewContext): SharePicture {
  const { words, catalog } = context;
  const { releases } = catalog;
  const title = localText(catalog.site.title, context);
  const newest = hasProducts(catalog) ? undefined : newestOf(releases, context.today);
  const items = releases.reduce((sum, release) => sum + release.items.length, 0);
  return {
    site: siteHost(context),
    over: undefined,
    title,
    facts: [],
    counts: [words.share.releases(releases.length), words.common.items(items)].join(' · '),
    line: newest === undefined ? undefined : sharedLine(context, newest),
  };
}

/**
 * Returns a picture with what it says where the fonts lack a character, such as kana: the same in English, in each
 * other language of the site, and last in English with the name of the host and an id in place of titles.
 */
function withFallbacks(
  context: ViewContext,
  id: string,
  pictureIn: (context: ViewContext) => SharePicture,
): SharePicture {
  const picture = pictureIn(context);
  if (textsOf(picture).every((text) => COVERED.test(text))) return picture;
  const others = ['en', ...context.catalog.site.languages.filter((lang) => lang !== 'en')]
    .filter((lang) => lang !== context.lang)
    .map((lang) => pictureIn({ ...context, lang, words: wordsOf(lang, context.projectLanguages) }));
  const english = pictureIn({ ...context, lang: 'en', words: wordsOf('en') });
  return {
    ...picture,
    fallbacks: [...others, { ...english, site: siteHost(context), title: id, line: undefined }],
  };
}

/** Returns every text of a picture. */
export function textsOf({ site, over = '', title, facts, counts, line }: SharePicture): string[] {
  const stops = line?.stops.map(({ label }) => label) ?? [];
  return [
    site,
    over,
    title,
    counts,
    ...facts.flatMap(({ label, text }) => [label, text]),
    ...stops,
  ];
}

function siteHost({ urls }: ViewContext): string {
  return new URL(urls.absolute(urls.home())).host;
}
