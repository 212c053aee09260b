import { setValue } from '../../edits/yaml-edit.ts';
import { renderEntry } from '../../edits/yaml-render.ts';
import { editDraft, keyPosition, type ItemDraft } from './item-draft.ts';
import type { Proposal } from './proposals.ts';

/** Creates the file of a proposed item; facts are then merged into it like into any other. */
export function itemFile(proposal: Proposal, meeting: string): string {
  const { title, area, kind, origin } = proposal;
  return [
    '---',
    `# Proposed from the minutes ${meeting}: check title, area and kind, then write the note below.`,
    ...renderEntry('title', title, 0),
    ...(area === '' ? [] : renderEntry('area', area, 0)),
    ...renderEntry('kind', kind, 0),
    ...renderEntry('origin', origin, 0),
    '---',
    '',
  ].join('\n');
}

/**
 * Adds a placeholder summary to a ready item without summary and body: ready items need a text for
 * readers, which minutes do not contain.
 */
export function withSummary(draft: ItemDraft): ItemDraft {
  const { text, fields, meeting } = draft;
  const entry = fields.history.find((found) => found.meeting === meeting);
  const body = text.replace(/^---[^\S\n]*\n[\s\S]*?^---[^\S\n]*$/mu, '');
  if (entry?.status !== 'ready' || fields.summary !== undefined || body.trim() !== '') return draft;
  const summary = `Set ready in the meeting ${meeting}; not described yet.`;
  return editDraft(draft, (yaml) => setValue(yaml, ['summary'], summary, keyPosition('summary')));
}
