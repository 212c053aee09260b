import { renderEntry } from '../../edits/yaml-render.ts';
import type { Proposal } from './proposals.ts';

/** The file of a proposed item; the facts of the minutes are merged into it as into any other. */
export function itemFile(proposal: Proposal, meeting: string, isReady: boolean): string {
  const { title, area, kind, origin } = proposal;
  // A ready item needs words for its readers; the minutes have none that are meant for them.
  const summary = isReady
    ? renderEntry('summary', `Set ready in the meeting ${meeting}; not described yet.`, 0)
    : [];
  return [
    '---',
    `# Proposed from the minutes ${meeting}: check title, area and kind, then write the note below.`,
    ...renderEntry('title', title, 0),
    ...renderEntry('area', area, 0),
    ...renderEntry('kind', kind, 0),
    ...summary,
    ...renderEntry('origin', origin, 0),
    '---',
    '',
  ].join('\n');
}
