import { slugOf } from '../../importers/shared/slug-of.ts';
import type { Answers, NewContext } from './question.ts';

/**
 * Proposes the name of a new file in addresses: its title in lower-case letters, digits and single hyphens. A title
 * without a letter becomes its emoji (`tada`), else the kind and the day, with a number if that name is taken.
 */
export function proposedSlug(
  { today, textOf }: NewContext,
  answers: Answers,
  pathOf: (slug: string, answers: Answers) => string,
): string {
  const slug = slugOf(answers['title'] ?? '');
  if (slug !== undefined) return slug;
  const name = `${answers['kind'] ?? answers['advice'] ?? 'entry'}-${today}`;
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name}-${number}`);
  while (textOf(pathOf(numbered(), answers)) !== undefined) number += 1;
  return numbered();
}

/** Checks whether the slug of a title is a proposal: it replaces letters of another script, or has none of its words. */
export function isTransliterated(title: string): boolean {
  return /[\p{L}--\p{Script=Latin}]/v.test(title) || !/[\p{L}\p{N}]/u.test(title);
}
