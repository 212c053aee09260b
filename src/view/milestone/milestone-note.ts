import type { Milestone } from '../../domain/catalog.ts';
import { escapeText, markup, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { embeddedBody } from '../shared/embedded-body.ts';
import { originalLang, optionalRecordHtml } from '../shared/translated.ts';

/** The place of a note: the top of the page of its milestone, or below the heading of its milestone in a list. */
export type NotePlace = 'own-page' | 'in-list';

/**
 * Returns the note of a milestone as blocks of HTML, marked with its language if that is not the page's,
 * since a timeline has no translations. Undefined without a note.
 */
export function milestoneNote(
  context: ViewContext,
  { id, note, noteBody }: Milestone,
  place: NotePlace,
): Html | undefined {
  if (noteBody === undefined) return optionalRecordHtml(note, context);
  const html = embeddedBody(noteBody.html, id, context, place === 'own-page' ? 0 : undefined);
  const lang = originalLang(context);
  return lang === undefined ? html : markup`<div lang="${escapeText(lang)}">${html}</div>`;
}
