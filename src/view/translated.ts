import type { Body, Translated } from '../domain/catalog.ts';
import type { ViewContext } from './context.ts';

/** A noun with the words of the page's language, where it has a translation; else as written. */
export function inLanguage<Noun extends Translated & { readonly body: Body }>(
  noun: Noun,
  { lang }: ViewContext,
): Noun {
  const translation = noun.translations[lang];
  if (translation === undefined) return noun;
  const { body, ...words } = translation;
  return { ...noun, ...words, body: body.html === '' ? noun.body : body };
}

/** A noun's summary: its own, else the first sentence of its body; undefined if it has neither. */
export function summaryOf(noun: {
  readonly summary?: string | undefined;
  readonly body: Body;
}): string | undefined {
  return noun.summary ?? (noun.body.lead === '' ? undefined : noun.body.lead);
}
