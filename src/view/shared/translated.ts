import type { Body, WithTranslations } from '../../domain/catalog.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { originalAnchors, slotsWithAnchors, withAnchors, type Anchors } from './anchors.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from './inline.ts';

/** Words on a page. */
export interface InLang {
  /** Their language, for `lang`; undefined where it is the page's. */
  readonly lang?: string | undefined;
}

/** An entry in the words that a page shows of it. */
export type Worded<Entry> = Entry & InLang;

/** An entry with the words of the page's language, where it has a translation; else as written. */
export function inLanguage<Entry extends WithTranslations & { readonly body: Body }>(
  entry: Entry,
  context: ViewContext,
): Worded<Entry> {
  const translation = entry.translations[context.lang];
  const lang = foreignLang(context, entry);
  if (translation === undefined) return lang === undefined ? entry : { ...entry, lang };
  const { body, ...words } = translation;
  if (body.text === '') return { ...entry, ...words };
  // A summary in the other language would be said beside the translated text.
  const anchors = originalAnchors(entry.body, translation);
  const headings = body.headings.map((one) => ({ ...one, id: anchors.get(one.id) ?? one.id }));
  const { html, mdxHtml, markdown, markdownSlots, text, lead } = body;
  const own = {
    html: withAnchors(html, anchors),
    mdxHtml,
    markdown,
    markdownSlots: slotsWithAnchors(markdownSlots, anchors),
    headings,
    text,
    lead,
  };
  return { ...entry, summary: undefined, ...words, body: own };
}

/** The language that an entry is written in, where a page in another one has no translation of it. */
export function foreignLang(
  context: ViewContext,
  { translations }: WithTranslations,
): string | undefined {
  return Object.hasOwn(translations, context.lang) ? undefined : originalLang(context);
}

/** The language of all that has no translations (minutes, histories), where it is not the page's. */
export function originalLang({ lang, catalog }: ViewContext): string | undefined {
  const [first] = catalog.site.languages;
  return lang === first ? undefined : first;
}

/**
 * A text that has no translations (of a history, of minutes, of a timeline) as HTML, with its
 * language where that is not the page's.
 */
export function recordHtml(text: string, context: ViewContext): string {
  const lang = originalLang(context);
  const html = inlineHtml(text);
  return lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
}

/** The same for a text that may be absent. */
export function optionalRecordHtml(
  text: string | undefined,
  context: ViewContext,
): string | undefined {
  return text === undefined ? undefined : recordHtml(text, context);
}

/** What a text of a language is shown in: the words around it are of that language too. */
export function contextIn(context: ViewContext, { lang }: InLang): ViewContext {
  return lang === undefined ? context : { ...context, lang, words: wordsOf(lang) };
}

/** What tells that some of the content stands in another language; undefined where all is in the page's. */
export function untranslatedText(
  { words }: ViewContext,
  shown: readonly InLang[],
): string | undefined {
  const lang = shown.find((one) => one.lang !== undefined)?.lang;
  return lang === undefined ? undefined : words.common.untranslated(words.formats.language(lang));
}

/** The languages of entries that a page shows. */
export function langsOf(context: ViewContext, entries: readonly WithTranslations[]): InLang[] {
  return entries.map((entry) => ({ lang: foreignLang(context, entry) }));
}

/** The content path of the words that a page shows of an entry. */
export function wordsPath(
  { path, translations }: WithTranslations & { readonly path: string },
  { lang }: ViewContext,
): string {
  return Object.hasOwn(translations, lang) ? path.replace(/\.(mdx?)$/u, `.${lang}.$1`) : path;
}

/** The anchors that the MDX of a page has to take from its original; none where it is the original. */
export function bodyAnchors(
  { body, translations }: WithTranslations & { readonly body: Body },
  { lang }: ViewContext,
): Anchors {
  const translation = translations[lang];
  return translation === undefined ? new Map() : originalAnchors(body, translation);
}

/** The content path of the MDX that a page shows: the translation's, where that has a body. */
export function bodyPath(
  entry: WithTranslations & { readonly path: string },
  context: ViewContext,
): string {
  const translation = entry.translations[context.lang];
  return translation?.body.text ? wordsPath(entry, context) : entry.path;
}

/** Whether the MDX that a page shows places components, which show other content. */
export function hasParts(
  { body, translations }: WithTranslations & { readonly body: Body },
  { lang }: ViewContext,
): boolean {
  const bodies = [body, translations[lang]?.body];
  return bodies.some((one) => one?.mdxHtml?.includes('<relnotes-part') === true);
}

/** An entry's summary: its own, else the first sentence of its body; undefined if it has neither. */
export function summaryOf(entry: {
  readonly summary?: string | undefined;
  readonly body: Body;
}): string | undefined {
  return entry.summary ?? (entry.body.lead === '' ? undefined : entry.body.lead);
}
