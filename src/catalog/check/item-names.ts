import { findItem } from '../../domain/find.ts';
import { titleFrom } from '../../domain/item-name.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, referenceOf, type CheckInput } from './check.ts';

/** Reports items without anything that names them, and items without an area on a site that has areas. */
export function checkItemNames(input: CheckInput): Problem[] {
  return [...nameless(input), ...withoutArea(input)];
}

function nameless(input: CheckInput): Problem[] {
  return filesOf(input, 'item').flatMap((file) => {
    const { title, summary } = file.fields;
    if (title !== undefined || summary !== undefined) return [];
    const body = findItem(input.catalog, referenceOf(file))?.body;
    if (body === undefined || titleFrom(body) !== undefined) return [];
    const hint =
      'Add a title, or write the text below the front matter: its first sentence becomes the name.';
    return [at(file, [], 'missing-field', 'the item has neither a title nor a text', hint)];
  });
}

function withoutArea(input: CheckInput): Problem[] {
  const known = input.site?.areas.map(({ id }) => id) ?? [];
  if (known.length === 0) return [];
  return filesOf(input, 'item')
    .filter((file) => file.fields.area.length === 0)
    .map((file) => {
      const hint = `Add area: one of site.yaml, or several as a list. ${didYouMean('', known)}`;
      return at(file, ['area'], 'missing-field', 'the field "area" is missing', hint);
    });
}
