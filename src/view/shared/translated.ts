import type { Body, WithTranslations } from '../../domain/catalog.ts';
import { titleFrom } from '../../domain/item-name.ts';
import { originalAnchors, slotsWithAnchors, withAnchors, type AnchorMap } from './anchors.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from './inline.ts';
import { escapeText, markup, type Html } from '../../lib/html.ts';

/** A text on a page with its language. */
export interface WithLang {
  /** The value of the `lang` attribute; undefined if it is the page's language. */
  readonly lang?: string | undefined;
}

/** An entry with its texts in the language that a page shows. */
export type Localized<Entry> = Entry & WithLang;

/**
 * Returns an entry in the page's language if it has a translation, else in its original language.
 */
export function inLanguage<Entry extends WithTranslations & { readonly body: Body }>(
  entry: Entry,
  context: ViewContext,
): Localized<Entry> {
  const translation = entry.translations[context.lang];
  const lang = foreignLang(context, entry);
  if (translation === undefined) return lang === undefined ? entry : { ...entry, lang };
  const { body, ...words } = translation;
  if (body.text === '') return { ...entry, ...words, ...nameIn(entry, words.title, undefined) };
  // A summary that is not translated must not appear beside a translated body.
  const anchors = originalAnchors(entry.body, translation);
  const headings = body.headings.map((one) => ({ ...one, id: anchors.get(one.id) ?? one.id }));
  const { mdxParts, needsCompiling, markdown, markdownSlots, paragraphEnd, text, lead, opening } =
    body;
  const own = {
    html: withAnchors(body.html, anchors),
    mdxParts,
    needsCompiling,
    markdown,
    markdownSlots: slotsWithAnchors(markdownSlots, anchors),
    paragraphEnd,
    headings,
    text,
    lead,
    opening,
  };
  return { ...entry, summary: undefined, ...words, ...nameIn(entry, words.title, own), body: own };
}

/** Returns the name of an item whose text names it, in its translation; nothing for other entries. */
function nameIn(entry: object, title: string | undefined, body: Body | undefined): object {
  if (!('isNamedByText' in entry) || entry.isNamedByText !== true) return {};
  if (title !== undefined) return { isNamedByText: body?.opening !== undefined };
  const first = body === undefined ? undefined : titleFrom(body);
  return first === undefined ? {} : { title: first };
}

/**
 * Returns the language of an entry that is not translated into the page's language, else undefined.
 */
export function foreignLang(
  context: ViewContext,
  { translations }: WithTranslations,
): string | undefined {
  return Object.hasOwn(translations, context.lang) ? undefined : originalLang(context);
}

/** Returns the language of untranslated content (minutes, histories), if it is not the page's. */
export function originalLang({ lang, catalog }: ViewContext): string | undefined {
  const [first] = catalog.site.languages;
  return lang === first ? undefined : first;
}

/**
 * Renders a text that is never translated (in a history, minutes or a timeline) as HTML, marked
 * with its language if that is not the page's.
 */
export function recordHtml(text: string, context: ViewContext): Html {
  const lang = originalLang(context);
  const own = inlineHtml(text);
  return lang === undefined ? own : markup`<span lang="${escapeText(lang)}">${own}</span>`;
}

/** Renders a text that is never translated as HTML; undefined for undefined. */
export function optionalRecordHtml(
  text: string | undefined,
  context: ViewContext,
): Html | undefined {
  return text === undefined ? undefined : recordHtml(text, context);
}

/** Returns the hint that some content is in another language; undefined if all is in the page's. */
export function untranslatedText(
  { words }: ViewContext,
  shown: readonly WithLang[],
): string | undefined {
  const lang = shown.find((one) => one.lang !== undefined)?.lang;
  return lang === undefined ? undefined : words.common.untranslated(words.formats.language(lang));
}

/** Returns the languages of the entries that a page shows. */
export function langsOf(context: ViewContext, entries: readonly WithTranslations[]): WithLang[] {
  return entries.map((entry) => ({ lang: foreignLang(context, entry) }));
}

/** Returns the content path of the file that holds an entry's texts in the page's language. */
export function localizedPath(
  { path, translations }: WithTranslations & { readonly path: string },
  { lang }: ViewContext,
): string {
  return Object.hasOwn(translations, lang) ? path.replace(/\.(mdx?)$/u, `.${lang}.$1`) : path;
}

/**
 * Returns the anchors that the MDX of a translation takes from its original; empty for the
 * original.
 */
export function bodyAnchors(
  { body, translations }: WithTranslations & { readonly body: Body },
  { lang }: ViewContext,
): AnchorMap {
  const translation = translations[lang];
  return translation === undefined ? new Map() : originalAnchors(body, translation);
}

/** Returns the content path of the MDX that a page shows: the translation's, if that has a body. */
export function bodyPath(
  entry: WithTranslations & { readonly path: string },
  context: ViewContext,
): string {
  const translation = entry.translations[context.lang];
  return translation?.body.text ? localizedPath(entry, context) : entry.path;
}

/**
 * Returns an entry's summary, else the first sentence of its body. Returns undefined if it has neither, or if that
 * sentence is its name.
 */
export function summaryOf(entry: {
  readonly summary?: string | undefined;
  readonly isNamedByText?: boolean;
  readonly body: Body;
}): string | undefined {
  if (entry.isNamedByText === true) return entry.summary;
  return entry.summary ?? (entry.body.lead === '' ? undefined : entry.body.lead);
}
