import type { Body, NoteTexts } from '../../domain/catalog.ts';
import { ownValue } from '../../lib/own-value.ts';
import { NO_BODY } from '../../domain/no-body.ts';
import type { Texts } from '../assemble.ts';
import { needsCompiling } from './markdown/mdx-constants.ts';
import type { ParsedBody } from './markdown/parse-body.ts';
import type { ParsedFile } from './parse-file.ts';

/** Returns the body of an entry; an empty one if it has none. */
export function bodyOf(parsed: ParsedBody | undefined): Body {
  if (parsed === undefined) return NO_BODY;
  const { html, mdxParts, markdown, markdownSlots, paragraphEnd, headings, text, lead } = parsed;
  return {
    ...{ html, markdown, markdownSlots, headings, text, lead },
    ...(paragraphEnd === undefined ? {} : { paragraphEnd }),
    ...(mdxParts === undefined ? {} : { mdxParts }),
    ...(needsCompiling(parsed.code) ? { needsCompiling: true } : {}),
  };
}

/** Returns parsed Markdown texts by the paths of their fields. */
export function parsedTexts(texts: ParsedFile['texts']): Texts {
  return Object.fromEntries(texts.map(({ key, body }) => [key, bodyOf(body)]));
}

/** Returns the texts of an entry with a body; nothing if it has none, as nearly all have. */
export function textsOf({ texts }: Pick<ParsedFile, 'texts'>): { readonly texts?: Texts } {
  return texts.length === 0 ? {} : { texts: parsedTexts(texts) };
}

/** Returns the parsed texts of an upgrade note or of its translation. */
export function noteTexts(texts: Texts = {}): NoteTexts {
  const backupBody = ownValue(texts, 'backup');
  const [verifyBody, rollbackBody] = [ownValue(texts, 'verify'), ownValue(texts, 'rollback')];
  return {
    ...(backupBody === undefined ? {} : { backupBody }),
    ...(verifyBody === undefined ? {} : { verifyBody }),
    ...(rollbackBody === undefined ? {} : { rollbackBody }),
  };
}
