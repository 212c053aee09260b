import { setValue } from '../../edits/yaml-edit.ts';
import { renderEntry } from '../../edits/yaml-render.ts';
import { edited, placeOf, type ItemDraft } from './item-draft.ts';
import type { Proposal } from './proposals.ts';

/** The file of a proposed item; the facts of the minutes are merged into it as into any other. */
export function itemFile(proposal: Proposal, meeting: string): string {
  const { title, area, kind, origin } = proposal;
  return [
    '---',
    `# Proposed from the minutes ${meeting}: check title, area and kind, then write the note below.`,
    ...renderEntry('title', title, 0),
    ...renderEntry('area', area, 0),
    ...renderEntry('kind', kind, 0),
    ...renderEntry('origin', origin, 0),
    '---',
    '',
  ].join('\n');
}

/**
 * A ready item needs words for its readers, and the minutes have none that are meant for them: one
 * without a summary and a body gets a summary that says so.
 */
export function withWords(draft: ItemDraft): ItemDraft {
  const { text, fields, meeting } = draft;
  const entry = fields.history.find((found) => found.meeting === meeting);
  const body = text.replace(/^---[^\S\n]*\n[\s\S]*?^---[^\S\n]*$/mu, '');
  if (entry?.status !== 'ready' || fields.summary !== undefined || body.trim() !== '') return draft;
  const summary = `Set ready in the meeting ${meeting}; not described yet.`;
  return edited(draft, (yaml) => setValue(yaml, ['summary'], summary, placeOf('summary')));
}
