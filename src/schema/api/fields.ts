import { z } from 'zod';

/**
 * Field builders for the documents of the API. Every field is always present: a value that the content
 * lacks is null or an empty list.
 */

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

/** An absolute URL. */
export function address(description: string) {
  return z.url().meta({ description });
}

export function maybeAddress(description: string) {
  return z.url().nullable().meta({ description });
}

/** One word of a closed list. */
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
  .array(
    z.object({ label: text('The text of the link.'), url: address('The target of the link.') }),
  )
  .meta({ description: 'Further reading.' });

/** The first fields of every document. */
export const head = {
  $schema: address('The JSON Schema of this document.'),
  as_of: day('The day to which states such as "next" or "overdue" refer.'),
};

/** The identifying fields of items, upgrade notes and known issues. */
export const identity = {
  ref: text('Its name in other documents: release/slug.'),
  release: text('The id of the release it belongs to.'),
  slug: text('Its name within the release.'),
  id: text('A permanent name: the id of its entry in the feeds.'),
  url: address('The address of its page.'),
};

/** The days of publication and of the last change, as in the feeds. */
export const days = {
  published: maybeDay('The day of the milestone that brought it; null while that is to come.'),
  updated: maybeDay('The day of its last change; null if neither it nor its timeline has one.'),
};

const range = z.object({
  from: maybeText('First version, milestone or release that has it; null: from the beginning.'),
  to: maybeText('Last one that has it; null: to the end.'),
  note: maybeText('Under which conditions.'),
});

/** The affected versions of a known issue or of a security item. */
export function affects(description: string) {
  return z.array(range).meta({ description });
}
