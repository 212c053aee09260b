import type { Body } from '../../domain/catalog.ts';
import { saysNoMore } from '../../domain/item-name.ts';
import { openingOf } from './markdown/opening.ts';

/** Returns a body with its opening if that names the entry: there is no title, or the text only repeats it. */
export function namingBody(title: string | undefined, body: Body): Body {
  if (title !== undefined && !saysNoMore(title, body.text)) return body;
  const opening = openingOf(body.html);
  return opening === undefined ? body : { ...body, opening };
}
