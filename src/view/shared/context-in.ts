import { wordsOf } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { WithLang } from './translated.ts';

/** Returns the context for a text in another language, so that words inside it match that language. */
export function contextIn(context: ViewContext, { lang }: WithLang): ViewContext {
  return lang === undefined
    ? context
    : { ...context, lang, words: wordsOf(lang, context.projectLanguages) };
}
