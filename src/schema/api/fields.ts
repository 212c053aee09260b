import { z } from 'zod';

/**
 * The pieces that all documents of the API are made of. Every field is always there: what the
 * content does not say is null, or an empty list.
 */

/** A text. */
export function text(description: string) {
  return z.string().meta({ description });
}

export function maybeText(description: string) {
  return z.string().nullable().meta({ description });
}

export function texts(description: string) {
  return z.array(z.string()).meta({ description });
}

export function yesNo(description: string) {
  return z.boolean().meta({ description });
}

export function count(description: string) {
  return z.int().nonnegative().meta({ description });
}

/** A calendar day in UTC. */
export function day(description: string) {
  return z.iso.date().meta({ description });
}

export function maybeDay(description: string) {
  return z.iso.date().nullable().meta({ description });
}

/** A whole address. */
export function address(description: string) {
  return z.url().meta({ description });
}

export function maybeAddress(description: string) {
  return z.url().nullable().meta({ description });
}

/** One of a closed list of words. */
export function word<const Words extends readonly string[]>(words: Words, description: string) {
  return z.enum(words).meta({ description });
}

export function maybeWord<const Words extends readonly string[]>(
  words: Words,
  description: string,
) {
  return z.enum(words).nullable().meta({ description });
}

export const links = z
  .array(z.object({ label: text('Where it leads, in words.'), url: address('Where it leads.') }))
  .meta({ description: 'Further reading.' });

/** What every document begins with. */
export const head = {
  $schema: address('The JSON Schema of this document.'),
  as_of: day('The day that states such as "next" or "overdue" are worked out for.'),
};

/** What each thing with an address of its own has. */
export const identity = {
  ref: text('Its name in other documents: release/slug.'),
  release: text('The id of the release it belongs to.'),
  slug: text('Its name within the release.'),
  id: text('A name that stays when it moves: the id of its entry in the feeds.'),
  url: address('Where people read it.'),
};

/** When it came and when it changed, as in the feeds. */
export const days = {
  published: maybeDay('The day of the milestone that brought it; null while that is to come.'),
  updated: day('The day of its last change.'),
};
